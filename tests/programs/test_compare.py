"""Two outputs are compared as the pages promise: numbers with a fraction within tolerance, all else to the letter."""

from __future__ import annotations

import pytest

from wonderland.programs.compare import compare, value
from wonderland.programs.svg import differing

SIDES = ("page ", "run  ")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("loss: 0.50000", "loss: 0.50004"),
        ("1234.5", "1234.9"),  # relative
        ("1.0000", "1.0009"),
        ("0.000001", "-0.000004"),  # absolute: both are nearly zero
        ("-0.0000", "0.0000"),
        ("1e-07", "0.0"),
        ("5.00e-01", "0.5"),
        ("[0.1, 2.5, -3.0]", "[0.10001, 2.50001, -3.00001]"),
        ("3.", "3.0"),
        ("nan inf -inf", "nan inf -inf"),
        ("1.0+2.0j", "1.0001+2.0001j"),
        ("x = .5;", "x = 0.5;"),
        ("[[-0.4816507   0.04957845 -0.05433511]", "[[-0.48165077  0.04957843 -0.05433513]"),  # padded to the longest
        ("[[ 0.000001  0.5 ]]", "[[-0.000001   0.50001]]"),
        ("tensor([[ 0.0000,  2.5000]])", "tensor([[-0.0000, 2.5000]])"),
        ("", ""),
        ("no final newline: 1.0\n", "no final newline: 1.0"),
    ],
)
def test_numbers_within_the_tolerance_agree(left, right):
    assert compare(left, right, SIDES).problem is None


@pytest.mark.parametrize(
    ("left", "right", "why"),
    [
        ("loss: 0.5000", "loss: 0.5020", "0.5000 and 0.5020 differ by 0.002 (allowed: 1e-05 + 0.001 × 0.502)"),
        ("0.00010", "0.00002", "differ by 8e-05"),
        ("1.0", "-1.0", "differ by 2"),
        ("1.0000", "1.0012", "1.0000 and 1.0012 differ by 0.0012 (allowed: 1e-05 + 0.001 × 1.0012)"),
        ("nan", "0.0", "nan is not 0.0"),
        ("inf", "-inf", "inf is not -inf"),
        ("1e300", "inf", "1e300 is not inf"),
        ("(3, 2)", "(3, 3)", "the text differs"),
        ("1000", "1001", "the text differs"),  # a count is exact, however near
        ("3", "3.0", "the text differs"),
        ("float32", "float64", "the text differs"),
        ("nano 1.0", "inf 1.0", "the text differs"),
        ("loss: 1.0", "Loss: 1.0", "the text differs"),
        ("a  1.0", "a 1.0", "the text differs"),
        ("  1.0", "1.0", "the text differs"),
        ("1.0  a", "1.0 a", "the text differs"),
        ("[1.0 2.0]", "[1.0, 2.0]", "the text differs"),
        ("torch 2.13.0", "torch 2.13.1", "the text differs"),
        ("v1.5x", "v1.6x", "the text differs"),
        ("True", "False", "the text differs"),
        ("[1.0, 2.0]", "[1.0]", "the text differs"),
    ],
)
def test_what_differs_is_said_in_one_sentence(left, right, why):
    problem = compare(f"same\n{left}", f"same\n{right}", SIDES).problem
    assert problem.startswith("line 2 of the output: ") and why in problem
    assert problem.endswith(f"\n  page : {left}\n  run  : {right}")


def test_a_missing_line_is_shown():
    assert compare("a\nb\n", "a\n", SIDES).problem == "page  has 2 lines, run   has 1\n  only page : b"
    assert compare("a\n", "a\nb: 1.0\n", SIDES).problem == "page  has 1 lines, run   has 2\n  only run  : b: 1.0"


def test_the_first_difference_comes_before_a_missing_line():
    assert "line 1 of the output" in compare("a\nb\n", "c\n", SIDES).problem


def test_a_tighter_tolerance_is_kept():
    assert compare("1.0000", "1.0005", SIDES).problem is None
    assert "differ by 0.0005" in compare("1.0000", "1.0005", SIDES, rtol=1e-4).problem
    assert "differ by 5e-06" in compare("0.000000", "0.000005", SIDES, atol=1e-6).problem


def test_a_varying_line_must_be_there_and_may_say_anything():
    varying = frozenset({"seconds"})
    assert compare("seconds: 1.0\nx: 1.0", "seconds: a while\nx: 1.0", SIDES, varying=varying).problem is None
    assert compare("seconds: 1.0\nx: 1.0", "x: 1.0", SIDES, varying=varying).problem
    assert compare("seconds: 1.0\nx: 1.0", "seconds: 2.0\nx: 2.0", SIDES, varying=varying).problem


def test_numbers_are_counted_and_the_largest_relative_difference_is_kept():
    found = compare("a 1.0 2.0\nb 4.0 7", "a 1.0 2.001\nb 4.0 7", SIDES)
    assert (found.numbers, found.problem) == (3, None)
    assert found.largest == pytest.approx(0.001 / 2.001)


def test_a_difference_below_the_absolute_tolerance_is_no_relative_difference():
    assert compare("0.000001", "0.000002", SIDES).largest == 0


OUTPUT = "shape: (3, 2)\nloss: 0.5\nloss: 0.4\nloss: 0.3\nanswer: a: b\n"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("shape", "(3, 2)"),
        ("first loss", "0.5"),
        ("second loss", "0.4"),
        ("third loss", "0.3"),
        ("last loss", "0.3"),
        ("last shape", "(3, 2)"),
        ("answer", "a: b"),
    ],
)
def test_a_value_is_found_by_its_name(name, said):
    assert value(OUTPUT, name) == said


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("loss", "3 lines of the output are called 'loss': say 'first loss', … or 'last loss'"),
        ("los", "no line of the output is called 'los' (there are: shape, loss, answer)"),
        ("fourth loss", "no line of the output is called 'fourth loss' (there are: shape, loss, answer)"),
        ("Loss", "no line of the output is called 'Loss' (there are: shape, loss, answer)"),
    ],
)
def test_a_name_that_fits_no_line_or_several_is_refused(name, message):
    with pytest.raises(LookupError, match=".*") as caught:
        value(OUTPUT, name)
    assert str(caught.value) == message


def svg(*points: float, shape: str = "path") -> str:
    return f'<svg width="9"><{shape} id="p1" d="{" ".join(map(str, points))}"/></svg>'


def test_figures_are_the_same_when_no_coordinate_is_visibly_off():
    assert differing(svg(10, 20.0), svg(10.4, 19.9)) is None
    assert differing(svg(10, 20), svg(10, 20).replace("p1", "q7")) is None
    assert differing(svg(10, 20), svg(10, 25)) == "a coordinate is off by 5.0 points"
    assert differing(svg(10, 20), svg(10, 20, shape="line")) == "the shapes differ"
    assert differing(svg(10, 20), svg(10, 20, 30)) == "the shapes differ"
