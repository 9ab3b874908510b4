"""The figure of the outlier shows the lines that its listing printed, and the best lines wherever the point is put."""

from __future__ import annotations

import itertools
import re

import numpy as np
import pytest

from wonderland.programs import compare

from ..support.figure import box, figure, look, preset, recorded, rows, said, same

OUTLIER = "04-linear-models/least-squares/"
PRESETS = ["in line", "wrong", "far wrong", "lever", "wide delta"]
LOSSES = ["squared", "absolute", "Huber"]
X = np.array([1.07, 1.46, 1.93, 2.52, 2.98, 3.61, 4.04])
Y = np.array([2.23, 2.55, 3.41, 3.82, 4.04, 5.13, 6.03])


@pytest.fixture
def outlier(figures):
    """The figure of the outlier, and its page."""
    return figures(OUTLIER, "outlier")


def told(shown) -> dict[str, str]:
    """What the readout says, by the name of the loss."""
    return dict(line.strip().split(": ", 1) for line in said(shown).splitlines())


def put(shown, x, y, delta=1.0) -> None:
    look(shown, {"point x": x, "point y": y, "threshold": delta})


def numbers(shown) -> dict[str, list[float]]:
    """Slope, intercept and residual, by the name of the loss."""
    found = {}
    for name, text in told(shown).items():
        slope, sign, bias, residual = re.fullmatch(r"(\S+) x ([+-]) (\S+), residual (\S+)", text).groups()
        found[name] = [float(slope), float(sign + bias), float(residual)]
    return found


def lines(x, y, delta) -> dict[str, np.ndarray]:
    """The same by other means than the script's: polyfit, all pairs by loss, and descent."""
    xs, ys = np.append(X, x), np.append(Y, y)
    pairs = [np.polyfit(xs[[i, j]], ys[[i, j]], 1) for i, j in itertools.combinations(range(8), 2) if xs[i] != xs[j]]
    best = min(pairs, key=lambda w: abs(w[0] * xs + w[1] - ys).sum())
    squared = np.polyfit(xs, ys, 1)
    Q, R = np.linalg.qr(np.stack([xs, np.ones(8)], axis=1))
    z = R @ squared  # descent in these coordinates is not slowed down by where the points are
    for _ in range(20_000):
        z = z - Q.T @ np.clip(Q @ z - ys, -delta, delta)
    return {"squared": squared, "absolute": best, "Huber": np.linalg.solve(R, z)}


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_of_the_outlier_says_what_the_listing_printed_and_the_table_says(outlier, site, name):
    page, shown = outlier
    preset(shown, name)
    point, delta, *cells = rows(site, OUTLIER, "outlier")[name]
    for loss, cell in zip(LOSSES, cells, strict=True):
        same(compare.value(recorded("outlier-fits"), f"{name}, {loss}"), told(shown)[loss])
        same(cell, told(shown)[loss])
    x, y, set_delta = (box(shown, label).input_value() for label in ("point x", "point y", "threshold"))
    assert f"({x}, {y})" == point and float(set_delta) == float(delta)
    assert not page.said


def test_the_outlier_has_the_presets_of_the_listing_and_of_the_table(outlier, site):
    _, shown = outlier
    printed = [line.partition(":")[0] for line in recorded("outlier-fits").splitlines()]
    assert printed == [f"{name}, {loss}" for name in PRESETS for loss in LOSSES]
    assert PRESETS == list(rows(site, OUTLIER, "outlier")) == shown.locator(".presets button").all_inner_texts()


def test_each_preset_of_the_outlier_shows_what_it_is_for(outlier):
    _, shown = outlier
    found = {}
    for name in PRESETS:
        preset(shown, name)
        found[name] = numbers(shown)
    assert max(s for s, *_ in found["in line"].values()) - min(s for s, *_ in found["in line"].values()) < 0.1
    for loss in ("absolute", "Huber"):
        assert found["wrong"][loss][:2] == found["far wrong"][loss][:2]
    assert found["wrong"]["squared"][0] - found["far wrong"]["squared"][0] > 0.4
    assert found["lever"]["absolute"][2] == 0 and max(s for s, *_ in found["lever"].values()) < 0
    assert found["wide delta"]["Huber"] == found["wide delta"]["squared"]


def test_wherever_the_point_is_put_the_lines_are_the_best(outlier):
    page, shown = outlier
    settings = [(0, 10, 0.3), (10, -4, 0.1), (10, 10, 6), (2.52, -4, 1), (8.5, 0, 0.5), (3.3, 7.77, 2), (6.5, -1, 0.7)]
    for x, y, delta in settings:
        put(shown, x, y, delta)
        found = numbers(shown)
        for loss, (slope, bias) in lines(x, y, delta).items():
            expected = [slope, bias, y - slope * x - bias]
            assert np.allclose(found[loss], expected, rtol=0, atol=[1e-3, 4e-3, 6e-3]), (loss, x, y, delta)
        assert shown.locator("[aria-pressed=true]").count() == 0
    assert not page.said


def test_where_two_lines_are_equally_good_the_first_pair_is_taken(outlier):
    _, shown = outlier
    for y, slope in ((-4, 0.6), (-3.9, 0.6)):  # at this x half of all x add up to the other half
        put(shown, 8.69, y)
        xs, ys = np.append(X, 8.69), np.append(Y, y)
        pairs = [np.polyfit(xs[[i, j]], ys[[i, j]], 1) for i, j in itertools.combinations(range(8), 2)]
        losses = [abs(w[0] * xs + w[1] - ys).sum() for w in pairs]
        equal = [w for w, loss in zip(pairs, losses, strict=True) if loss < min(losses) + 1e-9]
        assert len(equal) > 1 and np.allclose(equal[0][0], slope) and min(w[0] for w in equal) < -1
        assert numbers(shown)["absolute"][0] == slope


def test_the_drawn_lines_are_those_that_are_said(outlier):
    _, shown = outlier
    for name in PRESETS:
        preset(shown, name)
        x, y = (float(box(shown, f"point {axis}").input_value()) for axis in "xy")
        for i, (slope, bias, residual) in enumerate(numbers(shown).values()):
            drawn = [float(v) for v in re.findall(r"-?[\d.]+", shown.locator(f".fit.k{i}").get_attribute("d"))]
            ends = [-0.25, slope * -0.25 + bias, 10.25, slope * 10.25 + bias]
            assert np.allclose(drawn, np.multiply(ends, [40, -22, 40, -22]), atol=0.4)
            gap = shown.locator(f".miss.k{i}").get_attribute("d")
            (top, bottom) = re.fullmatch(r"M\S+ (\S+)V(\S+)", gap).groups()
            assert abs((float(bottom) - float(top)) / 22 - residual) < 0.01
        assert shown.locator(".start").get_attribute("transform") == f"translate({40 * x:.1f} {-22 * y:.1f})"


def test_the_arrow_keys_move_the_point_and_the_focus_shows(outlier):
    page, shown = outlier
    shown.locator(".plane").focus()
    for keys in ("ArrowLeft", "Shift+ArrowRight", "ArrowDown"):
        page.keyboard.press(keys)
    assert [box(shown, f"point {axis}").input_value() for axis in "xy"] == ["4.91", "6.4"]
    outline = "e => e.matches(':focus-visible') && getComputedStyle(e).outlineStyle"
    assert shown.locator(".plane").evaluate(outline) == "solid"
    preset(shown, "lever")
    shown.locator(".plane").focus()
    page.keyboard.press("ArrowRight")
    assert box(shown, "point x").input_value() == "10", "the point left the picture"
    assert not page.said


def test_all_of_the_outlier_is_reached_by_tab_in_the_order_seen(outlier):
    page, shown = outlier
    shown.locator(".presets button").first.focus()
    order = []
    for _ in range(10):
        order.append(page.evaluate("(e => e.name || e.getAttribute('role') || e.localName)(document.activeElement)"))
        page.keyboard.press("Tab")
    assert order == ["button"] * 5 + ["application", "x", "y", "delta", "summary"]


def spot(shown, x: float, y: float) -> tuple[float, float]:
    """Where a point of the plane is on the screen."""
    area = shown.locator(".plane svg").bounding_box()
    unit = area["width"] / 420
    return area["x"] + (40 * x + 10) * unit, area["y"] + (230 - 22 * y) * unit


def near(shown, x: float, y: float) -> bool:
    found = [float(box(shown, f"point {axis}").input_value()) for axis in "xy"]
    return np.allclose(found, (x, y), atol=0.08)


def test_a_mouse_drags_the_point(outlier):
    page, shown = outlier
    shown.locator(".plane").scroll_into_view_if_needed()
    page.mouse.move(*spot(shown, 5, 6.5))
    page.mouse.down()
    page.mouse.move(*spot(shown, 5, 1), steps=3)
    assert near(shown, 5, 1) and numbers(shown)["squared"][0] < 0.3
    page.mouse.move(*spot(shown, 9, -2), steps=3)
    page.mouse.up()
    assert near(shown, 9, -2)
    page.mouse.move(*spot(shown, 2, 9))
    assert near(shown, 9, -2), "the point follows a mouse that holds nothing"


def test_a_finger_taps_or_drags_the_point_and_elsewhere_scrolls(alone):
    page = alone(OUTLIER, "outlier", width=390, has_touch=True, is_mobile=True)
    shown = figure(page, "outlier")
    shown.locator(".plane").scroll_into_view_if_needed()
    page.touchscreen.tap(*spot(shown, 7, 3))
    assert near(shown, 7, 3)
    finger = page.context.new_cdp_session(page)

    def swipe(*path):
        for kind, points in [("touchStart", path[:1]), *(("touchMove", [p]) for p in path[1:]), ("touchEnd", [])]:
            touches = [dict(zip("xy", spot(shown, *p), strict=True)) for p in points]
            finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touches})

    swipe((7, 3), (7, 2), (6, 0), (5, -1))
    assert near(shown, 5, -1)
    before = page.evaluate("scrollY")
    swipe((2, -3), (2, -1), (2, 5))
    page.wait_for_function("before => scrollY > before", arg=before)
    assert near(shown, 5, -1), "scrolling past the figure changed it"
    sizes = [b.bounding_box() for b in shown.locator("button, input").all()]
    assert min(min(size["width"], size["height"]) for size in sizes) >= 24


def test_a_point_that_is_none_is_refused_with_the_reason(outlier):
    page, shown = outlier
    drawn = shown.locator(".fit.k0").get_attribute("d")
    for wrong in ("11", "", "-0.1"):
        box(shown, "point x").fill(wrong)
        assert said(shown) == "Point x: a number from 0 to 10."
        assert box(shown, "point x").get_attribute("aria-invalid") == "true"
        assert shown.locator(".fit.k0").get_attribute("d") == drawn
    box(shown, "point x").fill("5")
    assert box(shown, "point x").get_attribute("aria-invalid") is None
    box(shown, "point y").fill("-5")
    assert said(shown) == "Point y: a number from -4 to 10."
    preset(shown, "lever")
    assert box(shown, "point y").input_value() == "2" and shown.locator("[aria-invalid]").count() == 0
    assert not page.said
