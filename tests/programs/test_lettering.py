"""What is written in a recorded figure can be read on a phone: at 390 pixels no letter is below 10, but for exponents."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLACE = 358  # CSS pixels that a phone of 390 has for a figure
READABLE = 10
EXPONENT = 0.7  # of the size of its base, as matplotlib sets them

FIGURES = sorted(path for top in ("snippets", "labs") for path in (ROOT / top).rglob("figure*.svg"))


def smallest(svg: str) -> float:
    """The height, in CSS pixels on a phone, of the smallest lettering that is no exponent; infinite without any."""
    width = float(re.search(r'viewBox="0 0 ([\d.]+)', svg)[1])
    sizes = {float(size) for size in re.findall(r"font(?:-size)?:[^;\"]*?([\d.]+)px", svg)}
    exponents = {size for size in sizes if any(abs(size - EXPONENT * base) < 0.01 for base in sizes)}
    return min(sizes - exponents, default=float("inf")) * min(PLACE / width, 4 / 3)


def test_the_measure_sees_small_letters_and_passes_over_exponents():
    wide, narrow = (f'<svg viewBox="0 0 {w} 200"><text style="font:10.5px x">' for w in (460.8, 345.6))
    assert smallest(wide) == pytest.approx(8.16, abs=0.01)
    assert smallest(narrow + '<tspan style="font-size:7.35px">') == pytest.approx(10.88, abs=0.01)
    assert smallest(narrow + '<text style="font-size:8px">') == pytest.approx(8.29, abs=0.01)


@pytest.mark.parametrize("path", FIGURES, ids=lambda path: path.parent.name)
def test_lettering_can_be_read_on_a_phone(path):
    assert smallest(path.read_text("utf-8")) >= READABLE
