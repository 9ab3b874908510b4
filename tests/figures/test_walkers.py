"""The figure of walkers in a noisy bowl: it ends where the listing ends, and follows any rate, batch and schedule right."""

from __future__ import annotations

import functools
import math
import re

import numpy as np
import pytest

from wonderland.programs import compare

from ..support.figure import (
    box,
    figure,
    look,
    looks,
    preset,
    recorded,
    rows,
    same,
    scrolls_past,
    smallest_letters,
    stops,
)

ADDRESS, SCRIPT, LISTING = "05-fully-connected/stochastic-optimisation/", "walkers", "noise-walkers"
PRESETS = ["large", "small", "batch of 16", "near 2", "stages", "cosine", "one over k", "gives up"]
SCHEDULES = ["constant", "stages", "cosine", "1/(k+1)", "1/(k+1)²"]
SLIDERS = ("rate η", "batch b", "schedule", "step")


@pytest.fixture
def bowl(figures):
    """The figure, and its page."""
    return figures(ADDRESS, SCRIPT)


def readout(shown) -> str:
    """What it says, in the words of the listing."""
    mean, expected, floor = shown.locator(".readout b").all_inner_texts()
    return f"{mean}, expected {expected}, floor {floor}"


@functools.cache
def noise() -> np.ndarray:
    drawn, seed = [], 1
    for _ in range(200 * 200):
        seed = seed * 16807 % 2147483647
        drawn.append(math.sqrt(12) * (seed / 2147483647 - 0.5))
    return np.reshape(drawn, (200, 200))


def walk(eta: float, b: int, schedule: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The same in a few lines of Python: places after each step, (201, 200), expected squares and floors, both (201,)."""
    k = np.arange(200)
    falls = [
        np.ones(200),
        np.where(k < 100, 1, np.where(k < 150, 0.1, 0.01)),
        (1 + np.cos(np.pi * k / 200)) / 2,
        1 / (k + 1),
        1 / (k + 1) ** 2,
    ]
    rates = eta * falls[SCHEDULES.index(schedule)]
    e, expected = [np.full(200, 4.0)], [16.0]
    for rate, xi in zip(rates, noise(), strict=True):
        e.append((1 - rate) * e[-1] - rate * xi / b**0.5)
        expected.append((1 - rate) ** 2 * expected[-1] + rate**2 / b)
    floors = rates / (b * (2 - rates))
    return np.array(e), np.array(expected), np.array([floors[0], *floors])


def after(eta: float, b: int, schedule: str, step: int) -> str:
    e, expected, floors = walk(eta, b, schedule)
    return f"{(e[step] ** 2).mean():.4f}, expected {expected[step]:.4f}, floor {floors[step]:.4f}"


def put(shown, eta: float, b: int, schedule: str, step: int) -> None:
    values = (eta, int(math.log2(b)), SCHEDULES.index(schedule), step)
    look(shown, dict(zip(SLIDERS, values, strict=True)))


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_ends_where_the_listing_ends(bowl, site, name):
    page, shown = bowl
    preset(shown, name)
    same(compare.value(recorded(LISTING), name), readout(shown))
    settings, result = rows(site, ADDRESS, SCRIPT)[name]
    same(result, readout(shown))
    shows = shown.locator(".controls .set").all_inner_texts()
    rate, *others = settings.split(", ")
    shows = [text.replace("²", "2") for text in shows]  # raised in the table, where it is an element
    assert float(shows[0]) == float(rate) and shows[1:] == [*others, "200"] and not page.said


def test_the_presets_are_those_of_the_listing_and_of_the_table(bowl, site):
    _, shown = bowl
    names = [line.partition(":")[0] for line in recorded(LISTING).splitlines()]
    assert names == PRESETS == list(rows(site, ADDRESS, SCRIPT)) == shown.locator(".presets button").all_inner_texts()


SETTINGS = [
    (0.2, 8, "constant", 200),
    (1.95, 1, "constant", 57),
    (0.01, 64, "stages", 150),
    (0.9, 2, "stages", 101),
    (1.3, 4, "cosine", 1),
    (0.4, 1, "1/(k+1)", 3),
    (1.95, 32, "1/(k+1)²", 0),
]


@pytest.mark.parametrize("settings", SETTINGS, ids=str)
def test_sliders_lead_where_a_program_would(bowl, settings):
    page, shown = bowl
    put(shown, *settings)
    same(after(*settings), readout(shown))
    assert shown.locator("[aria-pressed=true]").count() == 0
    assert box(shown, "batch b").get_attribute("aria-valuetext") == str(settings[1])
    assert box(shown, "schedule").get_attribute("aria-valuetext") == settings[2]
    assert "NaN" not in shown.locator(".walkers").inner_html() and not page.said


def test_the_walkers_meet_the_floor_of_a_constant_rate(bowl):
    _, shown = bowl
    for eta, b in ((0.1, 1), (0.5, 4), (1, 16), (1.5, 64)):
        put(shown, eta, b, "constant", 0)
        turns = looks(shown, ({"step": step} for step in range(90, 201, 10)), {"bold": (".readout b", "text")})
        found = [float(seen.texts("bold")[0]) for seen in turns]
        floor = float(turns[-1].texts("bold")[2])
        assert floor == pytest.approx(eta / (b * (2 - eta)), abs=6e-5)
        assert np.mean(found) == pytest.approx(floor, rel=0.1), (eta, b)


def numbers(path: str) -> np.ndarray:
    return np.array(re.findall(r"-?[\d.]+", path), float)


@pytest.mark.parametrize("settings", [SETTINGS[0], SETTINGS[1], SETTINGS[3]], ids=str)
def test_the_picture_shows_the_walkers_and_three_lines(bowl, settings):
    _, shown = bowl
    put(shown, *settings)
    e, expected, floors = walk(*settings[:3])
    step = settings[3]

    def drawn(selector: str) -> np.ndarray:
        return numbers(shown.locator(selector).get_attribute("d").replace("h0", ""))

    dots = drawn(".dots").reshape(-1, 2)
    places = np.clip(e[step], -5.2, 5.2)
    np.testing.assert_allclose(dots[:, 0], 145 + 27 * places, atol=0.06)
    above = 168 - 5 * places**2 - dots[:, 1]
    assert len(dots) == 200 and above.min() > 1.9 and above.max() < 52.1 and len(set(above.round(1))) > 150
    root = 27 * min(5.2, floors[step] ** 0.5)
    np.testing.assert_allclose(drawn(".reach"), [145 - root, 178, 145 + root], atol=0.06)
    for k, squares in enumerate(((e**2).mean(1), expected, floors)):
        points = drawn(f".fit.k{k}").reshape(-1, 2)
        heights = 8 + 26 * (2 - np.clip(np.log10(squares), -4, 4))
        np.testing.assert_allclose(points, np.stack([42 + 230 * np.arange(201) / 200, heights], 1), atol=0.06)
        if k == 0:
            np.testing.assert_allclose(
                numbers(shown.locator(".end").get_attribute("transform")), points[step], atol=0.06
            )
    assert drawn(".now")[0] == pytest.approx(42 + 230 * step / 200)


def test_all_is_reached_by_tab_in_the_order_seen_and_set_by_arrow_keys(bowl):
    page, shown = bowl
    assert stops(page, shown, 13) == ["button"] * 8 + ["rate", "batch", "schedule", "step", "summary"]
    for label, key in zip(SLIDERS, ("ArrowLeft", "ArrowRight", "ArrowRight", "ArrowLeft"), strict=True):
        box(shown, label).focus()
        page.keyboard.press(key)
    same(after(0.49, 2, "stages", 199), readout(shown))


def spot(shown, step: float) -> tuple[float, float]:
    """Where a step is on the screen."""
    area = shown.locator(".field svg").bounding_box()
    return area["x"] + area["width"] * (42 + 230 * step / 200) / 290, area["y"] + 90


def test_a_mouse_drags_the_step(bowl):
    page, shown = bowl
    shown.locator(".field").scroll_into_view_if_needed()
    page.mouse.move(*spot(shown, 50))
    assert box(shown, "step").input_value() == "200", "the mouse that holds nothing changes it"
    page.mouse.down()
    assert box(shown, "step").input_value() == "50"
    page.mouse.move(*spot(shown, 2), steps=3)
    same(after(0.5, 1, "constant", 2), readout(shown))
    page.mouse.move(spot(shown, 200)[0] + 900, 90)
    page.mouse.up()
    assert box(shown, "step").input_value() == "200" and not page.said


def test_a_finger_taps_and_elsewhere_scrolls(alone):
    page = alone(ADDRESS, SCRIPT, width=390, has_touch=True, is_mobile=True)
    shown = figure(page, SCRIPT)
    field = shown.locator(".field")
    field.scroll_into_view_if_needed()
    assert field.evaluate("e => getComputedStyle(e).touchAction") == "pan-y"
    page.touchscreen.tap(*spot(shown, 20))
    assert abs(int(box(shown, "step").input_value()) - 20) < 2
    assert scrolls_past(page, shown, *spot(shown, 120)), "scrolling past the figure changed it"
    assert smallest_letters(shown, ".walkers") >= 10 and not page.said
