"""The figure of a line over four points shows what its listing printed, and for any line and labels what NumPy counts."""

from __future__ import annotations

import itertools
import re

import numpy as np
import pytest

from wonderland.programs import compare

from ..support.figure import box, figure, look, looks, preset, recorded, rows, said, same

PAGE = "05-fully-connected/limits/"
PRESETS = ["AND", "OR", "XOR"]
POINTS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
NAMES = ["00", "01", "10", "11"]


@pytest.fixture
def line(figures):
    """The figure of the line, and its page."""
    return figures(PAGE, "lines")


def put(shown, labels: int, angle: float, offset: float) -> None:
    look(shown, {"labels": labels, "angle": angle, "offset": offset})


def at(shown) -> tuple[float, float]:
    """The line's angle and offset, as its sliders have it."""
    return float(box(shown, "angle").input_value()), float(box(shown, "offset").input_value())


def bits(labels: int) -> list[int]:
    return [int(bit) for bit in f"{labels:04b}"]


def says(angle: float, offset: float) -> list[int]:
    turn = np.deg2rad(angle)
    return (POINTS @ [np.cos(turn), np.sin(turn)] > offset + 1e-9).astype(int).tolist()


MADE = {tuple(says(a, s)) for a, s in itertools.product(range(0, 360, 5), np.arange(-1.55, 1.6, 0.1))}


def right(found, labels) -> int:
    return int(np.sum(np.equal(found, labels)))


def told(labels: int, angle: float, offset: float) -> str:
    """What the figure has to say, by other means: the best of many lines for the best there is."""
    wanted, found = bits(labels), says(angle, offset)
    wrong = [name for name, f, w in zip(NAMES, found, wanted, strict=True) if f != w]
    best = max(right(made, wanted) for made in MADE)
    return " ".join([
        f"At {', '.join(NAMES)} the line says {', '.join(map(str, found))}:",
        f"{right(found, wanted)} of 4 right{', wrong at ' * bool(wrong)}{', '.join(wrong)}.",
        f"{'The best lines get' if best == 4 else 'No line gets more than'} {best} of 4.",
    ])  # fmt: skip


def words(shown) -> str:
    return " ".join(said(shown).split())


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_of_the_line_says_what_the_listing_and_the_table_say(line, site, name):
    page, shown = line
    preset(shown, name)
    labels, first, here, most = rows(site, PAGE, "lines")[name]
    _, count, best = shown.locator(".readout b").all_inner_texts()
    angle, offset = at(shown)
    same(compare.value(recorded("every-line"), f"{name}, at {angle:.0f} degrees and {offset}"), count)
    same(compare.value(recorded("every-line"), f"{name}, most right"), best)
    assert (here, most, first) == (count, best, f"{angle:.0f}°, {offset}")
    assert labels.split(", ") == shown.locator(".point text.on").all_text_contents()
    assert words(shown) == told(int(labels.replace(", ", ""), 2), angle, offset)
    assert not page.said


def test_the_line_has_the_presets_of_the_listing_and_of_the_table(line, site):
    _, shown = line
    names = re.findall(r"^(\w+), most right", recorded("every-line"), re.M)
    assert names == PRESETS == list(rows(site, PAGE, "lines")) == shown.locator(".presets button").all_inner_texts()


def test_any_line_and_labels_give_what_numpy_counts(line):
    page, shown = line
    rng = np.random.default_rng(0)
    through = [(6, 0, 0), (6, 0, 1), (9, 180, -1), (15, 90, 1), (0, 270, -1)]  # lines that pass through points
    drawn = [(*map(int, rng.integers([0, 0], [16, 361])), int(rng.integers(-160, 161)) / 100) for _ in range(16)]
    turns = [dict(zip(("labels", "angle", "offset"), setting, strict=True)) for setting in through + drawn]
    seen = looks(shown, turns, {"points": (".point", "class")})
    for (labels, angle, offset), found in zip(through + drawn, seen, strict=True):
        assert " ".join(found.said.split()) == told(labels, angle, offset), (labels, angle, offset)
        bad = ["bad" in names for names in found.classes("points")]
        assert bad == [f != w for f, w in zip(says(angle, offset), bits(labels), strict=True)]
    assert not page.said


def test_two_labellings_have_no_line_as_the_listing_says(line):
    _, shown = line
    none = []
    for labels, seen in enumerate(looks(shown, ({"labels": n} for n in range(16)), {"right": (".cell.n4", "class")})):
        if "No line gets more than 3 of 4" in seen.said:
            none.append(f"{labels:04b}")
        assert bool(seen.parts["right"]) == (none[-1:] != [f"{labels:04b}"])
    same(compare.value(recorded("every-line"), "the others"), " and ".join(none))


def corners(path: str) -> np.ndarray:
    return np.array([[float(x) for x in pair.split()] for pair in re.findall(r"[-\d.]+ [-\d.]+", path)])


def as_line(spots: np.ndarray) -> np.ndarray:
    """Angle and offset of places in the map, from its own ticks: 0° at x = 244 and 360° at 424; 1 at y = 41.4."""
    return np.stack([(spots[..., 0] - 244) * 2, 1.6 - (spots[..., 1] - 6) / 59], -1)


@pytest.mark.parametrize("labels", [1, 6, 9, 11])
def test_the_map_covers_every_line_once_with_its_own_count(line, labels):
    _, shown = line
    covered = 0.0
    for path, names in look(shown, {"labels": labels}, {"cells": (".cell", "d", "class")}).parts["cells"]:
        edge = corners(path)
        x, y = edge.T
        covered += abs(x @ np.roll(y, 1) - y @ np.roll(x, 1)) / 2
        half = len(edge) // 2
        assert len(edge) == 20
        for below, above in zip(edge[1 : half - 1], edge[::-1][1 : half - 1], strict=True):
            if below[1] - above[1] > 2:
                angle, offset = as_line((below + above) / 2)
                assert f"n{right(says(angle, offset), bits(labels))}" in names
    assert covered == pytest.approx(180 * 59 * 3.2, rel=0.01)
    texts = shown.locator(".map text").evaluate_all(
        "all => all.filter(t => /^\\d$/.test(t.textContent)).map(t => [t.textContent, +t.getAttribute('x'), +t.getAttribute('y')])"
    )
    assert len(texts) == 14
    for digit, x, y in texts:
        assert right(says(*as_line(np.array([x, y - 4]))), bits(labels)) == int(digit)


def place(shown, kind: str) -> np.ndarray:
    transform = shown.locator(f".{kind}").get_attribute("transform")
    return np.array([float(x) for x in re.findall(r"[-\d.]+", transform)])


def test_the_drawn_line_and_its_dot_are_those_that_are_set(line):
    _, shown = line
    for labels, angle, offset in ((1, 30, 0.4), (6, 200, -0.9), (7, 315, 0.1), (2, 45, 1.41)):
        put(shown, labels, angle, offset)
        normal = np.array([np.cos(np.deg2rad(angle)), np.sin(np.deg2rad(angle))])
        spots = corners(shown.locator(".border").get_attribute("d"))
        plane = np.stack([(spots[:, 0] - 21) / 86 - 0.6, 1.6 - (spots[:, 1] - 6) / 86], -1)
        assert np.allclose(plane @ normal, offset, atol=2e-3)
        assert np.allclose(as_line(place(shown, "dot")), (angle, offset))
        arrow = (place(shown, "turn") - place(shown, "pivot")) * [1, -1]
        assert np.allclose(arrow / np.linalg.norm(arrow), normal)
        ones = corners(shown.locator(".s1").get_attribute("d")).mean(0)
        assert (np.array([(ones[0] - 21) / 86 - 0.6, 1.6 - (ones[1] - 6) / 86]) @ normal) > offset
        curve = as_line(corners(shown.locator(".through").get_attribute("d")))
        (here,) = curve[np.abs(curve[:, 0] - angle) < 1]
        assert abs(here[1] - offset) < 2e-3, "the dashed curve misses the dot"


def test_a_line_out_of_the_picture_leaves_its_handles_there(line):
    _, shown = line
    put(shown, 1, 225, 1.6)
    assert corners(shown.locator(".border").get_attribute("d")).size == 0
    for kind in ("pivot", "turn"):
        x, y = place(shown, kind)
        assert 6 < x < 226 and 6 < y < 212


def test_the_arrow_keys_turn_and_move_the_line_and_the_focus_shows(line):
    page, shown = line
    shown.locator(".plane").focus()
    for keys in ("ArrowRight", "Shift+ArrowLeft", "ArrowDown", "Shift+ArrowUp"):
        page.keyboard.press(keys)
    assert at(shown) == (9, 0.41)
    for _ in range(2):
        page.keyboard.press("ArrowLeft")
    assert at(shown) == (349, 0.41)
    outline = "e => e.matches(':focus-visible') && getComputedStyle(e).outlineStyle"
    assert shown.locator(".plane").evaluate(outline) == "solid"
    put(shown, 1, 0, 1.6)
    shown.locator(".plane").focus()
    page.keyboard.press("ArrowUp")
    assert at(shown)[1] == 1.6, "the line left the map"
    assert not page.said


def test_all_of_the_line_is_reached_by_tab_in_the_order_seen(line):
    page, shown = line
    shown.locator(".presets button").first.focus()
    order = []
    for _ in range(8):
        order.append(page.evaluate("(e => e.name || e.getAttribute('role') || e.localName)(document.activeElement)"))
        page.keyboard.press("Tab")
    assert order == ["button"] * 3 + ["application", "labels", "angle", "offset", "summary"]
    preset(shown, "XOR")
    values = [box(shown, name).get_attribute("aria-valuetext") for name in ("labels", "angle", "offset")]
    assert values == ["0110", "0°", "0.50"]


def spot(shown, x: float, y: float) -> tuple[float, float]:
    """Where a place of the picture, in its own units, is on the screen."""
    area = shown.locator(".plane svg").bounding_box()
    unit = area["width"] / 440
    return area["x"] + x * unit, area["y"] + y * unit


def point(x: float, y: float) -> tuple[float, float]:
    return 21 + 86 * (x + 0.6), 6 + 86 * (1.6 - y)


def test_a_mouse_moves_the_line_turns_it_and_drags_its_dot(line):
    page, shown = line
    shown.locator(".plane").scroll_into_view_if_needed()

    def drag(start, *path):
        page.mouse.move(*spot(shown, *start))
        page.mouse.down()
        for to in path:
            page.mouse.move(*spot(shown, *to), steps=3)
        page.mouse.up()

    drag(point(0.5, 0.5), point(1.2, 0.1))  # anywhere but on the arrow: the line comes there, and keeps its angle
    assert at(shown) == pytest.approx((0, 1.2), abs=0.02)
    assert np.allclose(place(shown, "pivot"), point(1.2, 0.1), atol=1.5)
    drag(point(0.2, 0.9), point(0, 0))
    drag(place(shown, "turn"), point(0.4, 0.4), point(0.3, 0.6))  # about its ring, which lies on (0, 0)
    angle, offset = at(shown)
    assert angle == pytest.approx(np.degrees(np.arctan2(0.6, 0.3)), abs=2) and abs(offset) <= 0.02
    drag((300, 60), (266.5, 41.4))  # in the map: 45 degrees and 1
    assert at(shown) == pytest.approx((45, 1), abs=1) and "4 of 4 right" in words(shown)
    drag((300, 60), (100, 60), (100, 400))  # out of the map: at its edge
    assert at(shown) == (0, -1.6)
    page.mouse.move(*spot(shown, *point(0.5, 0.5)))
    assert at(shown) == (0, -1.6), "the line follows a mouse that holds nothing"
    assert not page.said


def test_a_finger_taps_or_drags_a_ring_and_elsewhere_scrolls(alone):
    page = alone(PAGE, "lines", width=390, has_touch=True, is_mobile=True)
    shown = figure(page, "lines")
    shown.locator(".plane").scroll_into_view_if_needed()
    page.touchscreen.tap(*spot(shown, *point(0.8, 0.1)))
    assert at(shown) == pytest.approx((0, 0.8), abs=0.03)
    finger = page.context.new_cdp_session(page)

    def swipe(*path):
        for kind, spots in [("touchStart", path[:1]), *(("touchMove", [p]) for p in path[1:]), ("touchEnd", [])]:
            touches = [dict(zip("xy", spot(shown, *p), strict=True)) for p in spots]
            finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touches})

    swipe(place(shown, "pivot"), point(0.6, 0.2), point(0.4, 0.5))
    assert at(shown) == pytest.approx((0, 0.4), abs=0.03)
    swipe(place(shown, "turn"), point(0.6, 0.8), point(0.4, 1.0))
    assert at(shown)[0] == pytest.approx(90, abs=3) and at(shown)[1] == pytest.approx(0.5, abs=0.03)
    swipe(place(shown, "dot"), (320, 80), (334, 100))
    assert at(shown) == pytest.approx((180, 0.007), abs=3)
    before, (angle, offset) = page.evaluate("scrollY"), at(shown)
    swipe((410, 190), (410, 120), (410, 20))
    page.wait_for_function("before => scrollY > before", arg=before)
    assert at(shown) == (angle, offset), "scrolling past the figure changed it"
    sizes = [b.bounding_box() for b in shown.locator("button, input").all()]
    assert min(min(size["width"], size["height"]) for size in sizes) >= 24
    small = shown.locator("svg text").evaluate_all(
        "(all, unit) => Math.min(...all.map(t => parseFloat(getComputedStyle(t).fontSize) * unit))",
        shown.locator("svg").bounding_box()["width"] / 440,
    )
    assert small >= 10
    assert not page.said
