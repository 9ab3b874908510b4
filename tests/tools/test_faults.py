"""Faults of several kinds are put into a program, one at a time, and none where it could make no difference."""

from __future__ import annotations

import pytest

from tools import faults

PROGRAM = """\
import numpy as np

x = np.array([[1.0, 2.0], [3.0, 5.0]])
y = -x @ np.ones((2, 1))
assert np.allclose(y, y, atol=1e-6)
print("sum:", float((x - 1).sum(axis=0)[0]), round(float(y[0, 0]), 2))
"""


@pytest.mark.parametrize(
    ("kind", "now"),
    [
        ("sign", "+x"),
        ("sign", "x + 1"),
        ("constant", "2.0"),
        ("constant", "6.0"),
        ("constant", "3"),
        ("index", "1"),
        ("axis", "1"),
        ("swap", "np.ones((2, 1)) @ -x"),
        ("swap", "round(2, float(y[0, 0]))"),
    ],
)
def test_a_fault_of_each_kind_is_made(kind, now):
    assert (kind, now) in {(f.kind, f.now.rpartition("→  ")[2]) for f in faults.faults(PROGRAM)}


def test_what_no_output_could_show_is_left_alone():
    assert not [
        f
        for f in faults.faults(PROGRAM)
        if "1e-06" in f.now.rpartition("→")[2] or "allclose(" in f.now.rpartition("→")[2]
    ]
    assert list(faults.faults("print('a', 'b')\n'text'\n")) == []


SOLUTION = """\
import torch


def given(x):
    return x - 1


def f(x, c, steps):
    y = x.clone()
    for k in range(steps):
        y = c * (y @ x.T) / len(x)
    y = y.at[0].set(1.0)
    return torch.where(y < 0, y.sum(), y.abs().max())
"""


def changes(*kinds: str) -> dict[str, str]:
    given = {"import torch", "def given(x):\n    return x - 1"}
    return {f.change: f.kind for f in faults.faults(SOLUTION, kinds or faults.SOLUTION, given)}


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("parameter", "c of f  →  its value in the first call"),
        ("copy", "x.clone()  →  x"),
        ("copy", "y.at[0].set(1.0)  →  y"),
        ("count", "range(steps)  →  range(steps + 1)"),
        ("count", "len(x)  →  len(x) - 1"),
        ("factor", "c * (y @ x.T)  →  c"),
        ("factor", "c * (y @ x.T)  →  y @ x.T"),
        ("factor", "c * (y @ x.T) / len(x)  →  c * (y @ x.T)"),
        ("transpose", "x.T  →  x"),
        ("comparison", "y < 0  →  y <= 0"),
        ("mean", "y.sum()  →  y.mean()"),
        ("extreme", "y.abs().max()  →  y.abs().min()"),
        ("function", "y.abs()  →  y"),
    ],
)
def test_solutions_have_faults_of_more_kinds(kind, change):
    assert changes()[change] == kind and changes(kind)[change] == kind


def test_what_the_stub_gives_has_no_fault():
    assert not [change for change in changes() if "x - 1" in change.partition("→")[0]]


def test_a_parameter_that_has_always_one_value_is_set_below_the_docstring():
    [fault] = faults.faults('def f(c):\n    """What it does."""\n    return c\n', ["parameter"])
    assert fault.program == 'def f(c):\n    """What it does."""\n    c = __first__(\'c\')\n    return c'
    assert fault.parameter == "c"
