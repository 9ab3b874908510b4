"""Displayed formulas: neighbouring rows with fractions or sums get room between them, and no others."""

from __future__ import annotations

import re

import pytest

from wonderland import npm
from wonderland.web.katex import Katex
from wonderland.web.rows import with_room

from ..support.built import ROOT

TALL, LOW = r"\frac{a}{b}", "a + b"


def rows(*parts: str, name: str = "aligned") -> str:
    return rf"\begin{{{name}}} {' '.join(parts)} \end{{{name}}}"


@pytest.mark.parametrize(
    ("tex", "room"),
    [
        (rows(TALL, r"\\", TALL), 1),
        (rows(TALL, r"\\", r"\sum_i i", r"\\", r"\int x", r"\\", r"\prod x", name="gathered"), 3),
        (rows(TALL, r"\\", r"\dfrac12", name="align*"), 1),
        (rows(TALL, r"\\", LOW), 0),
        (rows(TALL, r"\\", LOW, r"\\", TALL), 0),
        (rows(LOW, r"\\", TALL, r"\\", TALL), 1),
        (rows(TALL, r"\\[1em]", TALL), 0),
        (rows(TALL, r"\\ [1em]", TALL), 0),
        (rows(TALL, r"\\", r"\tfrac12"), 0),
        (rows(TALL, r"\\", r"\sumlike"), 0),
        (rows(TALL, r"\\", TALL, name="bmatrix"), 0),
        (rows(rows(TALL, r"\\", TALL, name="cases"), r"\\", TALL), 1),
        (rows(r"\left\{ x", r"\\", LOW), 0),
        (TALL + r"\quad" + TALL, 0),
        (r"\\" + TALL, 0),
        (r"\end{aligned}" + TALL, 0),  # a mistake, which KaTeX tells
    ],
)
def test_room_between_two_tall_rows(tex, room):
    made = with_room(tex)
    assert made.count(r"\\[1.1em]") == room
    assert made.replace("[1.1em]", "") == tex


def test_it_stands_between_the_two():
    assert with_room(rows(LOW, r"\\", TALL, r"\\", TALL)) == rows(LOW, r"\\", TALL, r"\\[1.1em]", TALL)


def test_katex_sets_them_further_apart(tmp_path):
    npm.ensure(ROOT)
    (tmp_path / "node_modules").symlink_to(ROOT / "node_modules")
    katex, tex = Katex(tmp_path, {}), rows(TALL, r"\\", TALL)
    close, apart = katex.render([(tex, True), (with_room(tex), True)])
    close, apart = (float(re.search(r"height:([\d.]+)em;vertical-align", made)[1]) for made in (close, apart))
    assert 0.4 < apart - close < 1
