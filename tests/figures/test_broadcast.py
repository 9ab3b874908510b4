"""The figure of broadcasting shows the numbers that its listings printed, and answers everybody."""

from __future__ import annotations

import itertools
import math
import re

import numpy as np
import pytest

from wonderland.programs import compare

from ..support.figure import OVER, box, figure, preset, recorded, rows, said, same
from ..support.fonts import FAMILIES

BROADCAST = "02-preliminaries/linear-algebra/"


@pytest.fixture
def shapes(figures):
    """The figure of broadcasting, and its page."""
    return figures(BROADCAST, "broadcast")


def fill(shown, a: str, b: str) -> None:
    box(shown, "shape of A").fill(a)
    box(shown, "shape of B").fill(b)


def cells(shown) -> list[list[int]]:
    """The numbers in the drawn result, row by row."""
    found = shown.locator("svg").evaluate("""svg => {
      const rows = new Map();
      for (const cell of svg.querySelectorAll("rect.r")) {
        const text = cell.nextElementSibling, y = cell.getAttribute("y");
        rows.set(y, [...rows.get(y) || [], Number(text.textContent.replace("−", "-"))]);
      }
      return [...rows.values()];
    }""")
    return found


def result(shown) -> str:
    return shown.locator(".readout b").inner_text()


@pytest.mark.parametrize(
    ("name", "key"), [("M + row", "M + row"), ("M + column", "M + column"), ("row + column", "row + column"),
                      ("repaired", "M less its sums")]
)  # fmt: skip
def test_a_preset_of_broadcasting_draws_the_numbers_of_the_listing(shapes, name, key):
    page, shown = shapes
    preset(shown, name)
    same(compare.value(recorded("broadcasting"), key), str(cells(shown)))
    assert result(shown) == compare.value(recorded("broadcasting"), "row at the end") == "(2, 3)"
    assert not page.said


def test_the_larger_case_the_refused_one_and_the_trap_are_those_of_the_listings(shapes):
    page, shown = shapes
    preset(shown, "larger")
    assert result(shown) == compare.value(recorded("broadcasting"), "a larger case")
    assert shown.locator("rect.r").count() == math.prod((5, 4, 3))
    preset(shown, "refused")
    assert said(shown) == "(2, 3) - (2,) is refused: on axis -1, 3 meets 2 and neither is 1."
    assert shown.locator(".axes .bad").inner_text() == "3 ≠ 2" and shown.locator("rect.r").count() == 0
    sums = shown.locator("rect.b + text").all_text_contents()
    same(compare.value(recorded("broadcasting"), "M.sum(1)"), f"[{', '.join(sums)}]")
    preset(shown, "trap")
    assert result(shown) == compare.value(recorded("column-trap"), "first shape")
    same(compare.value(recorded("column-trap"), "first loss"), f"{np.square(cells(shown)).mean():.4f}")
    box(shown, "shape of A").fill("3")
    assert result(shown) == compare.value(recorded("column-trap"), "last shape")
    same(compare.value(recorded("column-trap"), "last loss"), f"{np.square(cells(shown)).mean():.4f}")
    assert not page.said


def test_the_words_under_broadcasting_say_what_the_figure_says(shapes, site):
    _, shown = shapes
    table = rows(site, BROADCAST, "broadcast")
    assert list(table) == shown.locator(".presets button").all_inner_texts()
    for name, (a, b, outcome) in table.items():
        preset(shown, name)
        assert re.match(rf"{re.escape(a)} [+-] {re.escape(b)} is ", said(shown))
        assert outcome.partition(":")[0] == result(shown), name
        if ": " in outcome:
            assert outcome.partition(": ")[2] in said(shown)


@pytest.mark.parametrize("family", FAMILIES)
def test_four_axes_are_not_too_wide(alone_in, family):
    page = alone_in(family, BROADCAST, "broadcast")
    shown = figure(page, "broadcast")
    fill(shown, "9999, 1, 2, 10", "3, 1, 10")
    for width in (320, 390, 1440):
        page.set_viewport_size({"width": width, "height": 800})
        assert not shown.evaluate(OVER), width


# What comes of each two shapes: that of the result, all that is said, and how many axes are marked.
PAIRS = """(figure, pairs) => {
  const boxes = figure.querySelectorAll("input[type=text]"), readout = figure.querySelector(".readout");
  return pairs.map(pair => {
    pair.forEach((shape, k) => {
      boxes[k].value = shape;
      boxes[k].dispatchEvent(new Event("input", { bubbles: true }));
    });
    return [readout.querySelector("b").innerText, readout.innerText, figure.querySelectorAll(".axes small").length];
  });
}"""


def test_any_two_shapes_give_what_numpy_gives(shapes):
    page, shown = shapes
    some = [(), (1,), (3,), (0,), (2, 1), (1, 3), (2, 3), (4, 1, 3), (2, 1, 1, 3), (12, 1)]
    pairs = [*itertools.product(some, repeat=2)]
    came = shown.evaluate(PAIRS, [(", ".join(map(str, a)), str(b)) for a, b in pairs])
    for (a, b), (found, words, marked) in zip(pairs, came, strict=True):
        try:
            expected = str(np.broadcast_shapes(a, b))
        except ValueError:
            expected = "refused"
        assert found == expected, (a, b)
        repeated = [] if expected == "refused" else [
            f"{name} along axis {i - rank}"
            for name, shape in (("A", a), ("B", b)) for rank in [max(len(a), len(b))]
            for i in range(rank) if ((1,) * (rank - len(shape)) + shape)[i] != eval(expected)[i]
        ]  # fmt: skip
        if expected != "refused":
            assert words.replace("−", "-").endswith(f"Repeated: {', '.join(repeated) or 'nothing'}.")
            assert marked == len(repeated)
    assert not page.said


def test_repeated_cells_are_pale_and_only_they(shapes):
    _, shown = shapes
    preset(shown, "M + row")
    assert shown.locator("rect.a.pale").count() == 0
    assert [shown.locator(s).count() for s in ("rect.b", "rect.b.pale", "rect.r")] == [6, 3, 6]
    assert shown.locator(".axes .absent").count() == 1
    preset(shown, "row + column")
    assert [shown.locator(s).count() for s in ("rect.a.pale", "rect.b.pale")] == [3, 4]


def test_a_shape_that_is_none_is_refused_with_the_reason(shapes):
    page, shown = shapes
    preset(shown, "M + row")
    for wrong in ("2, x", "-1", "2.5", "2,,3", "1, 2, 3, 4, 5", "123456", "<b>3"):
        box(shown, "shape of A").fill(wrong)
        assert f"“{wrong}” is no shape here" in shown.locator(".readout").inner_text()
        assert box(shown, "shape of A").get_attribute("aria-invalid") == "true"
        assert box(shown, "shape of B").get_attribute("aria-invalid") is None
    for right in ("2, 3", "(2, 3)", " 2 3 ", "(2,3,)"):
        box(shown, "shape of A").fill(right)
        assert result(shown) == "(2, 3)" and box(shown, "shape of A").get_attribute("aria-invalid") is None
    fill(shown, "9, 1", "2, 1, 3")
    assert "up to three axes" in shown.locator("svg").inner_html() and result(shown) == "(2, 9, 3)"
    assert not page.said


def test_broadcasting_is_typed_tabbed_and_tapped(alone):
    page = alone(BROADCAST, "broadcast", width=390, has_touch=True, is_mobile=True)
    shown = figure(page, "broadcast")
    shown.locator(".presets button").first.focus()
    for _ in range(7):
        page.keyboard.press("Tab")
    page.keyboard.press("Control+a")
    page.keyboard.type("4, 2, 1")
    assert result(shown) == "(4, 2, 3)"
    page.keyboard.press("Tab")
    page.keyboard.type("1, ")
    assert box(shown, "shape of B").input_value() in ("1, 3", "3", "31, ", "1, ")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.localName") == "summary", "the steppers stand in the way of Tab"
    shown.locator(".presets button").nth(1).tap()
    shown.get_by_role("button", name="B, axis -1: + 1".replace("-", "−")).tap()
    assert result(shown) == "refused"
    shown.get_by_role("button", name="B, axis −1: + 1").tap()
    assert result(shown) == "(2, 3)" and box(shown, "shape of B").input_value() == "2, 3"
    for _ in range(4):
        shown.get_by_role("button", name="A, axis −2: − 1").tap()
    assert box(shown, "shape of A").input_value() == "0, 3" and result(shown) == "refused"
    assert not page.said
