"""The figure of the tape shows the walk that its listing printed, and the walk for any two inputs."""

from __future__ import annotations

import math

import pytest

from wonderland.programs import compare

from ..support.figure import box, figure, look, preset, recorded, rows, said, same

PAGE = "06-autodiff/in-practice/"
PRESETS = ["two ways", "opposed", "saturated", "t is zero", "s is zero"]


@pytest.fixture
def graph(figures):
    """The figure of the tape, and its page."""
    return figures(PAGE, "tape")


def end(shown) -> str:
    return shown.locator(".readout b").last.inner_text().replace("−", "-")


def walk(a: float, b: float) -> str:
    """The same in a few lines of Python: where a reader's own inputs lead."""
    s, t = a + b, math.tanh(b)
    return f"y {s * t:.4f}, gradient ({t:.4f}, {s * (1 - t * t) + t:.4f})"


def drawn(shown, kind: str) -> list[str]:
    """What stands in the boxes a, b, s, t and y: values, or adjoints."""
    found = shown.locator(f"svg .node ~ text.{kind}").all_text_contents()
    return [text.replace("−", "-") for text in found if text != kind][:5]


def go(shown, step: int) -> None:
    look(shown, {"step": step})


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_of_the_tape_ends_where_the_listing_ends(graph, site, name):
    page, shown = graph
    preset(shown, name)
    same(compare.value(recorded("node-by-node"), name), end(shown))
    inputs, outcome = rows(site, PAGE, "tape")[name]
    a, b = inputs.split(", ")
    same(outcome, end(shown))
    assert [box(shown, label).input_value() for label in "ab"] == [a, b]
    same(walk(float(a), float(b)), end(shown))
    assert box(shown, "step").input_value() == "7" and not page.said


def test_the_tape_has_the_presets_of_the_listing_and_of_the_table(graph, site):
    _, shown = graph
    names = [line.partition(":")[0] for line in recorded("node-by-node").splitlines()][-len(PRESETS) :]
    assert names == PRESETS == list(rows(site, PAGE, "tape")) == shown.locator(".presets button").all_inner_texts()


def test_each_step_says_the_numbers_of_the_listing_and_draws_no_more(graph):
    page, shown = graph
    lines = recorded("node-by-node")
    for value in compare.value(lines, "forward").replace(",", "").split()[1::2]:
        assert value in drawn(shown, "value")
    go(shown, 0)
    assert drawn(shown, "value") == ["2.0000", "0.5000", "·", "·", "·"] and drawn(shown, "adjoint") == ["·"] * 5
    assert "tape is empty" in said(shown) and shown.locator(".record").count() == 0
    for step, (name, value) in enumerate([("s", "2.5000"), ("t", "0.4621"), ("y", "1.1553")], 1):
        go(shown, step)
        assert f"{name} =" in said(shown) and end(shown) == value and shown.locator(".record").count() == step
    go(shown, 4)
    assert drawn(shown, "adjoint") == ["0.0000"] * 4 + ["1.0000"]
    go(shown, 5)
    parts = [compare.value(lines, key).rpartition(" ")[2] for key in ("y to s", "y to t", "t to b", "s to a", "s to b")]
    assert drawn(shown, "adjoint")[2:4] == parts[:2] and "product rule" in said(shown)
    go(shown, 6)
    assert drawn(shown, "adjoint")[:2] == ["0.0000", parts[2]] and "tanh rule" in said(shown)
    go(shown, 7)
    assert drawn(shown, "adjoint")[:2] == parts[3:] and "sum rule" in said(shown)
    assert not page.said


def test_any_inputs_lead_where_a_program_would(graph):
    page, shown = graph
    for a, b in ((-0.3, 1.25), (0, 0), (9, -9), (-1.0876, 0.5), (1e-5, 2)):
        box(shown, "a").fill(str(a))
        box(shown, "b").fill(str(b))
        same(walk(a, b).replace("-0.0000", "0.0000"), end(shown))
        assert shown.locator("[aria-pressed=true]").count() == 0
    box(shown, "a").fill("2")
    box(shown, "b").fill("0.5")
    assert shown.locator("[aria-pressed=true]").inner_text() == "two ways" and not page.said


def test_the_buttons_step_forward_and_back_and_start_over(graph):
    _, shown = graph
    press = {name: shown.locator(f"button[name={name}]") for name in ("back", "next")}
    assert press["next"].inner_text() == "Start over"
    press["next"].click()
    assert "Step 0" in said(shown) and press["next"].inner_text() == "Next"
    press["back"].click()
    assert "Step 0" in said(shown)
    for step in range(1, 8):
        press["next"].click()
        assert f"Step {step}" in said(shown)
    press["back"].click()
    assert "Step 6" in said(shown) and box(shown, "step").input_value() == "6"


def test_what_is_worked_on_is_marked_and_the_way_back_points_back(graph):
    _, shown = graph
    marked = {0: 2, 1: 1, 2: 1, 3: 1, 4: 1, 5: 2, 6: 1, 7: 2}
    for step, count in marked.items():
        go(shown, step)
        assert shown.locator(".node.now").count() == count
        assert shown.locator(".record.now").count() == (step not in (0, 4))
        assert shown.locator(".edge.back").count() == {5: 2, 6: 1, 7: 2}.get(step, 0)
        assert shown.locator(".edge.back[marker-end]").count() == 0


def test_all_of_the_tape_is_reached_by_tab_in_the_order_seen_and_the_slider_obeys_the_keys(graph):
    page, shown = graph
    shown.locator(".presets button").first.focus()
    order = []
    for _ in range(11):
        order.append(page.evaluate("(e => e.name || e.localName)(document.activeElement)"))
        page.keyboard.press("Tab")
    assert order == ["button"] * 5 + ["0", "1", "step", "back", "next", "summary"]
    box(shown, "step").focus()
    page.keyboard.press("Home")
    page.keyboard.press("ArrowRight")
    assert "Step 1" in said(shown)


def test_an_input_that_is_none_is_refused_with_the_reason(graph):
    page, shown = graph
    before = shown.locator("svg").inner_html()
    for wrong in ("10", "", "-9.5"):
        box(shown, "b").fill(wrong)
        assert said(shown) == "b: a number from -9 to 9."
        assert box(shown, "b").get_attribute("aria-invalid") == "true"
        assert shown.locator("svg").inner_html() == before
    box(shown, "b").fill("0.5")
    assert box(shown, "b").get_attribute("aria-invalid") is None
    same(compare.value(recorded("node-by-node"), "two ways"), end(shown))
    assert not page.said


def test_a_finger_finds_every_control(alone):
    page = alone(PAGE, "tape", width=390, has_touch=True, is_mobile=True)
    shown = figure(page, "tape")
    shown.get_by_role("button", name="Start over").tap()
    shown.get_by_role("button", name="Next").tap()
    assert "Step 1" in said(shown)
    controls = shown.locator("button, input:not([type=range])").all()
    assert min(min(c.bounding_box()["height"], c.bounding_box()["width"]) for c in controls) >= 24
