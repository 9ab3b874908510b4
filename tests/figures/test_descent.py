"""The figure of the descent shows the numbers that its listing printed, and answers everybody."""

from __future__ import annotations

import math
import re

import pytest

from wonderland.programs import compare

from ..support.figure import box, figure, look, preset, recorded, rows, said, same

DESCENT = "02-preliminaries/beyond-the-bowl/"


@pytest.fixture
def surface(figures):
    """The figure of the descent, and its page."""
    return figures(DESCENT, "descent")


PRESETS = ["settles", "overshoots", "ridge", "zigzag", "diverges"]


def end(shown) -> str:
    return shown.locator(".readout b").inner_text().replace("−", "-")


def descend(x, y, rate, momentum, steps) -> str:
    """The same in a few lines of Python: where a reader's own settings lead."""
    u = v = 0.0
    for _ in range(steps):
        u, v = momentum * u + x * (x * x - 1), momentum * v + 2 * y
        x, y = x - rate * u, y - rate * v
    return f"({x:.4f}, {y:.4f}) loss {(x * x - 1) ** 2 / 4 + y * y:.4f}"


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_of_the_descent_ends_where_the_listing_ends(surface, site, name):
    page, shown = surface
    preset(shown, name)
    same(compare.value(recorded("double-well"), name), end(shown))
    assert "diverges" not in said(shown).lower() or name == "diverges"
    start, rate, momentum, result = rows(site, DESCENT, "descent")[name]
    same(result, end(shown))
    settings = [box(shown, label).input_value() for label in ("start x1", "start x2", "rate", "momentum", "steps")]
    assert f"({settings[0]}, {settings[1]})" == start
    assert [float(s) for s in settings[2:]] == [float(rate), float(momentum), 60]
    assert not page.said


def test_the_descent_has_the_presets_of_the_listing_and_of_the_table(surface, site):
    _, shown = surface
    names = [line.partition(":")[0] for line in recorded("double-well").splitlines()]
    assert (
        names == PRESETS == list(rows(site, DESCENT, "descent")) == shown.locator(".presets button").all_inner_texts()
    )


def test_each_preset_shows_what_it_is_for(surface):
    _, shown = surface
    told = {}
    for name in PRESETS:
        preset(shown, name)
        told[name] = said(shown)
    assert "bottom of the right valley" in told["settles"] and "bottom of the right valley" in told["zigzag"]
    assert "left valley" in told["overshoots"] and "gradient" in told["ridge"]
    assert re.search(r"Diverges: overflow at step 8, out of the picture since step 3", told["diverges"])


def test_sliders_lead_where_a_program_would(surface):
    page, shown = surface
    for settings in ((1.6, 1, 0.23, 0.5, 17), (-0.35, 0.8, 0.6, 0.05, 0), (0.02, -1.3, 0.3, 0, 9)):
        look(shown, dict(zip(("start x1", "start x2", "rate", "momentum", "steps"), settings, strict=True)))
        same(descend(*settings), end(shown))
        assert shown.locator("[aria-pressed=true]").count() == 0
    drawn = shown.locator(".stops").get_attribute("d")
    assert drawn.count("M") == 10 and drawn.startswith("M2.0 130.0") and not page.said


def test_the_arrow_keys_move_the_start_and_the_focus_shows(surface):
    page, shown = surface
    preset(shown, "ridge")
    shown.locator(".plane").focus()
    for keys in ("ArrowLeft", "Shift+ArrowRight", "ArrowDown"):
        page.keyboard.press(keys)
    assert box(shown, "start x1").input_value() == "-0.04" and box(shown, "start x2").input_value() == "1.15"
    same(descend(-0.04, 1.15, 0.1, 0, 60), end(shown))
    assert (
        shown.locator(".plane").evaluate("e => e.matches(':focus-visible') && getComputedStyle(e).outlineStyle")
        == "solid"
    )
    for _ in range(9):
        page.keyboard.press("ArrowUp")
    assert box(shown, "start x2").input_value() == "1.3", "the start left the picture"


def test_all_of_the_descent_is_reached_by_tab_in_the_order_seen(surface):
    page, shown = surface
    shown.locator(".presets button").first.focus()
    order = []
    for _ in range(13):
        order.append(page.evaluate("(e => e.name || e.getAttribute('role') || e.localName)(document.activeElement)"))
        page.keyboard.press("Tab")
    assert order == ["button"] * 5 + ["application", "rate", "momentum", "steps", "x1", "x2", "button", "summary"]


def spot(shown, x: float, y: float) -> tuple[float, float]:
    """Where a point of the surface is on the screen."""
    area = shown.locator(".plane svg").bounding_box()
    unit = area["width"] / 4.2
    return area["x"] + (x + 2.1) * unit, area["y"] + (1.3 - y) * unit


def near(shown, x: float, y: float) -> bool:
    found = [float(box(shown, f"start x{i}").input_value()) for i in (1, 2)]
    return math.dist(found, (x, y)) < 0.02


def test_a_mouse_drags_the_start(surface):
    page, shown = surface
    shown.locator(".plane").scroll_into_view_if_needed()
    page.mouse.move(*spot(shown, 1.6, 1))
    page.mouse.down()
    page.mouse.move(*spot(shown, 0.5, 0.5), steps=3)
    assert near(shown, 0.5, 0.5)
    page.mouse.move(*spot(shown, -0.75, -0.5), steps=3)
    page.mouse.up()
    assert near(shown, -0.75, -0.5) and "left valley" in said(shown)
    page.mouse.move(*spot(shown, 1, 1))
    assert near(shown, -0.75, -0.5), "the start follows a mouse that holds nothing"


def test_a_finger_taps_or_drags_the_ring_and_elsewhere_scrolls(alone):
    page = alone(DESCENT, "descent", width=390, has_touch=True, is_mobile=True)
    shown = figure(page, "descent")
    shown.locator(".plane").scroll_into_view_if_needed()
    page.touchscreen.tap(*spot(shown, -1.5, 0.5))
    assert near(shown, -1.5, 0.5) and "left valley" in said(shown)
    finger = page.context.new_cdp_session(page)

    def swipe(start, *path):
        def send(kind, *points):
            finger.send(
                "Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y} for x, y in points]}
            )

        send("touchStart", spot(shown, *start))
        for point in path:
            send("touchMove", spot(shown, *point))
        send("touchEnd")

    swipe((-1.5, 0.5), (-1, 0.5), (0, 0.8), (0.5, 0.8))
    assert near(shown, 0.5, 0.8) and "right valley" in said(shown)
    before = page.evaluate("scrollY")
    swipe((-1, -1), (-1, -0.8), (-1, 0.2))
    page.wait_for_function("before => scrollY > before", arg=before)
    assert near(shown, 0.5, 0.8), "scrolling past the figure changed it"
    smallest = min(
        min(b.bounding_box()["height"], b.bounding_box()["width"]) for b in shown.locator("button, input").all()
    )
    assert smallest >= 24


def test_a_start_that_is_none_is_refused_with_the_reason(surface):
    page, shown = surface
    preset(shown, "settles")
    drawn = shown.locator(".way").get_attribute("d")
    for wrong in ("7", "", "-2.2"):
        box(shown, "start x1").fill(wrong)
        assert said(shown) == "Start x1: a number from -2.1 to 2.1."
        assert box(shown, "start x1").get_attribute("aria-invalid") == "true"
        assert shown.locator(".way").get_attribute("d") == drawn
    box(shown, "start x1").fill("1.6")
    assert box(shown, "start x1").get_attribute("aria-invalid") is None
    same(compare.value(recorded("double-well"), "settles"), end(shown))
    box(shown, "start x2").fill("")
    preset(shown, "ridge")
    assert box(shown, "start x2").input_value() == "1.2" and shown.locator("[aria-invalid]").count() == 0
    assert not page.said


def test_the_walk_goes_step_by_step_when_asked_and_is_announced_at_its_end(alone):
    page = alone(DESCENT, "descent")
    page.clock.install(time=0)
    page.reload()  # what had been begun by another clock, the theme would end by this one, in vain
    shown = figure(page, "descent")
    walk, readout = shown.get_by_role("button", name="Walk"), shown.locator(".readout")
    page.clock.pause_at(3600)  # from here on time stands still, but where it is told to run
    before = shown.locator(".way").get_attribute("d")
    page.clock.run_for(300)
    assert shown.locator(".way").get_attribute("d") == before, "something moves that nobody asked to"
    box(shown, "steps").fill("12")
    done = end(shown)
    walk.click()
    assert readout.get_attribute("aria-live") == "off"
    while box(shown, "steps").input_value() != "5":
        page.clock.run_for(10)
    assert shown.get_by_role("button", name="Stop").is_visible() and "Step 5" in said(shown)
    page.clock.run_for(1000)
    assert readout.get_attribute("aria-live") == "polite"
    assert end(shown) == done and box(shown, "steps").input_value() == "12" and walk.is_visible()
    walk.click()
    preset(shown, "ridge")
    page.clock.run_for(200)
    same(compare.value(recorded("double-well"), "ridge"), end(shown))
    preset(shown, "diverges")
    walk.click()
    page.clock.run_for(5000)
    assert readout.get_attribute("aria-live") == "polite"
    assert end(shown) == "overflow at step 8" and box(shown, "steps").input_value() == "60" and not page.said


def test_nothing_walks_for_those_who_asked_for_less_motion(alone):
    page = alone(DESCENT, "descent", reduced_motion="reduce")
    shown = figure(page, "descent")
    assert not shown.get_by_text("Walk").is_visible()
    moving = """f => [...f.querySelectorAll("*")].filter(e => { const s = getComputedStyle(e);
      return s.animationName !== "none" || s.transitionProperty !== "none" && /[1-9]/.test(s.transitionDuration); }).length"""
    assert shown.evaluate(moving) == 0
    preset(shown, "overshoots")
    same(compare.value(recorded("double-well"), "overshoots"), end(shown))
