"""The figure of one recurrence in three readings shows what its listing printed, and for any setting what NumPy computes."""

from __future__ import annotations

import itertools
import re

import numpy as np
import pytest

from wonderland.programs import compare

from ..support.figure import (
    SAID,
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
from .recurrence import DRAWN, FIRST, PAGE, PRESETS, X, feed, holds, named, put, told


@pytest.fixture
def recurrence(figures):
    """The figure of the recurrence, and its page."""
    return figures(PAGE, "recurrence")


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_of_the_recurrence_says_what_the_listing_and_the_table_say(recurrence, site, name):
    page, shown = recurrence
    preset(shown, name)
    first = look(shown, parts=DRAWN)
    holds(first, *PRESETS[name], held=1)
    found, printed = told(first), recorded("recurrence-three-ways")
    place, (chosen, outputs) = found["place"], rows(site, PAGE, "recurrence")[name]
    same(compare.value(printed, f"{name}, y{place}"), f"{found['outputs'][0]:.3f}")
    assert chosen == f"y{place} = {found['outputs'][0]:.3f}"
    turns = [named(*PRESETS[name][:2], i) for i in range(1, 9)]
    each = [f"{told(seen)['outputs'][0] + 0.0:z.3f}" for seen in looks(shown, turns)]
    same(compare.value(printed, f"{name}, outputs"), ", ".join(each))
    assert outputs == ", ".join(each)
    assert not page.said


def test_the_recurrence_has_the_presets_of_the_listing_and_of_the_table(recurrence, site):
    _, shown = recurrence
    names = re.findall(r"^(.+), outputs:", recorded("recurrence-three-ways"), re.M)
    assert (
        names == [*PRESETS] == [*rows(site, PAGE, "recurrence")] == shown.locator(".presets button").all_inner_texts()
    )


@pytest.mark.parametrize("seed", range(5))
def test_any_setting_of_the_recurrence_gives_what_numpy_computes(recurrence, seed):
    page, shown = recurrence
    rng = np.random.default_rng(seed)
    turns, expected = [], []
    for _ in range(6):
        length, degrees = [0, 0.35, 0.7, 1, 1.05, 1.2][rng.integers(6)], 15 * int(rng.integers(13))
        x = [v / 2 for v in rng.integers(-4, 5, 8).tolist()]
        place, held = (int(i) for i in rng.integers(1, 9, 2))
        turns.append([*feed(f"{v:g}" for v in x), *named(length, degrees, place, held).items()])
        expected.append((length, degrees, place, x, held))
    for seen, right in zip(looks(shown, turns, DRAWN), expected, strict=True):
        holds(seen, *right)
    assert not page.said


def test_each_output_is_made_of_as_many_parts_in_all_readings(recurrence):
    _, shown = recurrence
    preset(shown, "mixed")
    turns = [named(0.95, 60, place) for place in range(1, 9)]
    for place, seen in enumerate(looks(shown, turns, DRAWN), 1):
        holds(seen, 0.95, 60, place, PRESETS["mixed"][3], held=1)


def test_the_counts_of_all_outputs_are_those_of_the_listing(recurrence):
    _, shown = recurrence
    texts = shown.locator("text.left").all_text_contents()
    printed = recorded("recurrence-three-ways")
    for name, products, rounds in zip(
        shown.locator("text.name").all_text_contents(), texts[1::2], texts[2::2], strict=True
    ):
        count, depth = re.fullmatch(r"(\d+) in (\d+) rounds", compare.value(printed, f"8 inputs, {name}")).groups()
        assert (products, rounds) == (f"all: {count} products", f"{depth} rounds")


def test_what_the_caption_of_the_recurrence_asks_is_so(recurrence):
    _, shown = recurrence
    needs = [told(seen)["needs"][1:] for seen in looks(shown, (named(0.9, 45, place) for place in range(1, 9)))]
    assert [i + 1 for i, (loop, _, scan) in enumerate(needs) if scan < loop] == [4, 5, 6, 7, 8]
    assert next(i + 1 for i, (_, _, scan) in enumerate(needs) if scan == 3) == 5
    for name, degrees, large in (("step", 0, True), ("step", 180, False), ("alternating", 0, False)):
        preset(shown, name)
        assert (abs(put(shown, 0.9, degrees, 8)["outputs"][0]) > 4) == large, (name, degrees)
    preset(shown, "alternating")
    assert abs(told(look(shown))["outputs"][0]) > 4
    turns = [[("impulse", None), *named(1, 45, place, 5, 1).items()] for place in range(1, 9)]
    assert [told(seen)["state"] == 0 for seen in looks(shown, turns)] == [place > 4 for place in range(1, 9)]


def test_a_preset_of_the_recurrence_is_marked_until_something_is_another(recurrence):
    _, shown = recurrence
    for name, to in (("length", 1), ("angle", 60), ("output", 7), ("its value", 0)):
        before, after = looks(shown, [[("impulse", None)], {name: to}])
        assert before.pressed == ["impulse"] and not after.pressed, name
    chosen, other = looks(shown, [[("impulse", None), ("input", 5)], named(1.1, 30, 8)])
    assert chosen.pressed == ["impulse"], "to choose an input changes nothing"
    assert other.pressed == ["growing"]


def test_all_of_the_recurrence_is_reached_by_tab_and_says_its_values(recurrence):
    page, shown = recurrence
    names = ["length", "angle", "place", "held", "value", "next", "summary"]
    assert stops(page, shown, 12) == ["button"] * 5 + names
    for settings, words in (
        ((0, 0, 1, 1, -2), ["0.00", "0°", "y 1", "x 1", "-2"]),
        ((1.05, 135, 4, 8, 0.5), ["1.05", "135°", "y 4", "x 8", "0.5"]),
    ):
        seen = look(shown, named(*settings), SAID)
        assert seen.texts("values") == seen.texts("beside") == words
    assert look(shown, {"input": 1}).values["its value"] == "-2", "the value is that of the input chosen"
    box(shown, "output").focus()
    page.keyboard.press("ArrowRight")
    assert told(look(shown))["place"] == 5


def test_next_output_goes_on_to_the_last_and_starts_over(recurrence):
    page, shown = recurrence
    button = shown.locator("[name=next]")
    preset(shown, "impulse")
    for place in (7, 8, 1, 2):
        button.focus()
        page.keyboard.press("Enter")
        holds(look(shown, parts=DRAWN), 0.9, 45, place, FIRST, held=1)
    page.emulate_media(reduced_motion="reduce")
    assert button.is_visible()
    page.emulate_media(reduced_motion="no-preference")


def spot(shown, x: float, y: float) -> tuple[float, float]:
    """Where a place of the drawing, in its own units, is on the screen."""
    area = shown.locator(".recur svg").bounding_box()
    return area["x"] + x * area["width"] / 440, area["y"] + y * area["width"] / 440


def test_a_click_sets_an_input_and_elsewhere_chooses_an_output(recurrence):
    page, shown = recurrence
    shown.locator(".recur").scroll_into_view_if_needed()
    preset(shown, "impulse")
    x = list(FIRST)
    for i, y, value in ((3, 30, 1), (8, 59, -2), (1, 40.5, 0), (5, 20.5, 2), (2, 45, -0.5)):
        page.mouse.click(*spot(shown, X[i - 1], y))
        x[i - 1] = value
        holds(look(shown, parts=DRAWN), 0.9, 45, 6, x, held=i)
    for place, y in ((1, 100), (8, 190), (4, 250), (2, 390), (7, 10)):
        page.mouse.click(*spot(shown, X[place - 1] + 12, y))
        holds(look(shown, parts=DRAWN), 0.9, 45, place, x, held=2)
    for place in ((60, 60), (100, 300), (439.5, 200)):
        page.mouse.click(*spot(shown, *place))
        holds(look(shown, parts=DRAWN), 0.9, 45, 7, x, held=2)
    assert not page.said


def test_a_finger_taps_an_output_and_scrolls_past(alone):
    page = alone(PAGE, "recurrence", width=390, has_touch=True, is_mobile=True)
    shown = figure(page, "recurrence")
    shown.locator(".recur").scroll_into_view_if_needed()
    page.touchscreen.tap(*spot(shown, X[2], 190))
    assert told(look(shown))["place"] == 3
    assert scrolls_past(page, shown, *spot(shown, X[6], 330))
    sizes = [b.bounding_box() for b in shown.locator("button, input").all()]
    assert min(min(size["width"], size["height"]) for size in sizes) >= 24
    assert smallest_letters(shown, ".recur svg") >= 10
    assert not page.said


def test_nothing_drawn_of_the_recurrence_lies_outside_its_picture_and_numbers_fit_their_columns(alone):
    page = alone(PAGE, "recurrence", width=390)
    shown = figure(page, "recurrence")
    look(shown, feed([-2] * 8))
    for width, (length, degrees, place) in itertools.product((390, 1200), ((1.2, 0, 8), (0.9, 180, 8), (0.7, 105, 1))):
        page.set_viewport_size({"width": width, "height": 900})
        put(shown, length, degrees, place)
        out = shown.locator(".recur svg").evaluate(
            """svg => [...svg.children].filter(e => {
                const { x, y, width, height } = e.getBBox(), most = e.matches(".num") ? 35 : e.matches(".left") ? 130 : 440;
                return x < 0 || y < 0 || x + width > 440 || y + height > 404 || width > most;
            }).map(e => e.outerHTML.slice(0, 90))"""
        )
        assert not out, (width, length, degrees)
