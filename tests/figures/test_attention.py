"""The figure of attention by hand shows what its listing printed, and for any setting what NumPy computes."""

from __future__ import annotations

import re

import numpy as np
import pytest

from wonderland.programs import compare

from ..support.built import ROOT
from ..support.figure import (
    SAID,
    figure,
    look,
    looks,
    preset,
    recorded,
    rows,
    same,
    scrolls_past,
    smallest_letters,
)
from .attention import DRAWN, NAMES, PAGE, PRESETS, SETTINGS, K, Q, drawn, holds, on, places, put, told


@pytest.fixture
def attention(figures):
    """The figure of attention, and its page."""
    return figures(PAGE, "attention")


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_of_attention_says_what_the_listing_and_the_table_say(attention, site, name):
    page, shown = attention
    preset(shown, name)
    found, (asks, weights, output) = told(look(shown)), rows(site, PAGE, "attention")[name]
    said_weights = ", ".join(f"{found['weights'][n]:.3f}" for n in NAMES)
    same(compare.value(recorded("attention-by-hand"), f"{name}, weights"), said_weights)
    same(compare.value(recorded("attention-by-hand"), f"{name}, output"), f"{found['output']:.2f}")
    assert (asks, weights, output) == (found["asks"], said_weights, f"{found['output']:.2f}")
    assert found["order"] == NAMES and found["apart"] == 0
    assert not page.said


def test_attention_has_the_presets_of_the_listing_and_of_the_table(attention, site):
    _, shown = attention
    names = re.findall(r"^(.+), output:", recorded("attention-by-hand"), re.M)
    assert names == PRESETS == list(rows(site, PAGE, "attention")) == shown.locator(".presets button").all_inner_texts()


def test_any_setting_gives_what_numpy_computes(attention):
    page, shown = attention
    rng = np.random.default_rng(0)
    plane = shown.locator(".plane")
    shown.evaluate("figure => figure.scrollIntoView()")
    for _ in range(12):
        preset(shown, "soft")
        q, k, order = Q.copy(), K.copy(), list(range(5))
        asks, held, *settings = (int(n) for n in rng.integers([0, 0, 0, 0, 0, -4], [5, 6, 2, 2, 2, 3]))
        look(shown, dict(zip(SETTINGS, [asks, held, *settings], strict=True)))
        plane.focus()
        points, token = (k, held - 1) if held else (q, asks)
        for key, by in (("ArrowLeft", (-0.1, 0)), ("ArrowUp", (0, 0.1)), ("Shift+ArrowDown", (0, -0.01))):
            for _ in range(rng.integers(5)):
                page.keyboard.press(key)
                points[token] = np.clip(points[token] + by, -2, 2)
        for _ in range(rng.integers(5)):
            shown.get_by_role("button", name="Permute").click()
            order = [order[slot] for slot in (2, 0, 4, 1, 3)]
        seen = look(shown, parts=DRAWN)
        holds(seen, q, k, order, asks, *settings)
        found = told(seen)
        assert found["moved"] == (f"key of {NAMES[held - 1]}" if held else f"query of {NAMES[asks]}")
        shift = np.exp(1j * np.pi / 4 * order.index(token)) * settings[2]
        assert found["at"] == pytest.approx(points[token] + [shift.real, shift.imag], abs=0.0051)
    assert not page.said


@pytest.mark.parametrize("name", ["not itself", "positions only"])
def test_the_other_points_are_those_of_the_listing_too(attention, name):
    _, shown = attention
    preset(shown, name)
    x = (
        np.array([[-1.5, 1], [0.5, 0.5], [2, 1.5], [-0.5, -1.5], [1.5, -1]])
        if name == "not itself"
        else np.zeros((5, 2))
    )
    rest = (1, 0, 0, 0) if name == "not itself" else (1, 0, 1, -2)
    for asks, seen in enumerate(looks(shown, ({"query of": asks} for asks in range(5)), DRAWN)):
        holds(seen, x, x, range(5), asks, *rest)


def test_a_permutation_moves_rows_and_columns_and_only_with_positions_or_a_mask_more(attention):
    _, shown = attention
    preset(shown, "soft")
    permute = shown.get_by_role("button", name="Permute")
    first = look(shown, parts=DRAWN)
    permute.click()
    other = look(shown, parts=DRAWN)
    before, (cells, outputs), after, (moved, others) = told(first), drawn(first), told(other), drawn(other)
    printed = recorded("attention-by-hand")
    assert after["order"] == "caebd" and re.search(r"the order c, a, e, b, d", listing())
    order = [NAMES.index(n) for n in after["order"]]
    assert after["weights"] == before["weights"] and after["output"] == before["output"]
    assert (np.array(cells)[np.ix_(order, order)] == moved).all() and (np.array(outputs)[order] == others).all()
    assert places(other) == pytest.approx(places(first))
    same(compare.value(printed, "permuted, without positions"), f"{after['apart']:.3f}")
    placed = put(shown, positions=1)
    same(compare.value(printed, "permuted, with positions"), f"{told(placed)['apart']:.3f}")
    assert np.abs(places(placed) - places(first)).max() > 20
    assert told(put(shown, positions=0, mask=1))["apart"] > 0.1
    for _ in range(4):
        permute.click()
    found = told(look(shown))
    assert found["order"] == NAMES and found["apart"] == 0


def listing() -> str:
    return (ROOT / "snippets/10-transformers/attention-by-hand/attention_by_hand_torch.py").read_text("utf-8")


def test_at_temperature_zero_the_largest_scores_share_the_weight(attention):
    _, shown = attention
    preset(shown, "argmax")
    found = told(put(shown, query_of=3))
    assert found["weights"] == {"a": 0, "b": 0, "c": 0.5, "d": 0.5, "e": 0} and found["output"] == 3.5
    assert told(put(shown, temperature=-3))["weights"]["c"] == 0.5, (
        "a temperature near zero is no limit of another kind"
    )


def test_a_preset_is_marked_until_something_is_another(attention):
    _, shown = attention
    for change in ({"query of": 0}, {"scaled": 0}, {"mask": 1}, {"positions": 1}, {"temperature": 1}):
        before, after = looks(shown, [[("soft", None)], change])
        assert before.pressed == ["soft"]
        assert after.pressed == (["unscaled"] if "scaled" in change else ["causal"] if "mask" in change else [])
    preset(shown, "soft")
    assert put(shown, to_move=2).pressed == ["soft"]
    shown.locator(".plane").press("ArrowDown")
    assert not look(shown).pressed


def test_a_point_stays_in_its_square(attention):
    page, shown = attention
    put(shown, to_move=1)
    shown.locator(".plane").focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    assert told(look(shown))["at"] == pytest.approx([2, 0])
    outline = "e => e.matches(':focus-visible') && getComputedStyle(e).outlineStyle"
    assert shown.locator(".plane").evaluate(outline) == "solid"
    assert not page.said


def test_all_of_attention_is_reached_by_tab_and_says_its_values(attention):
    page, shown = attention
    shown.locator(".presets button").first.focus()
    order = []
    for _ in range(15):
        order.append(page.evaluate("(e => e.name || e.getAttribute('role') || e.localName)(document.activeElement)"))
        page.keyboard.press("Tab")
    assert order == ["button"] * 6 + [
        "application",
        "asks",
        "held",
        "scaled",
        "causal",
        "placed",
        "log",
        "next",
        "summary",
    ]
    preset(shown, "positions only")
    put(shown, to_move=4)
    assert look(shown, parts=SAID).texts("values") == ["b", "key d", "by √2", "none", "on", "0.25"]
    preset(shown, "argmax")
    put(shown, scaled=0, mask=1)
    assert look(shown, parts=SAID).texts("values") == ["c", "query", "no", "causal", "off", "argmax"]
    shown.get_by_role("button", name="Permute").focus()
    page.keyboard.press("Enter")
    assert told(look(shown))["order"] == "caebd"
    page.emulate_media(reduced_motion="reduce")
    assert shown.get_by_role("button", name="Permute").is_visible()
    page.emulate_media(reduced_motion="no-preference")


def spot(shown, where) -> tuple[float, float]:
    """Where a place of the drawing, in its own units, is on the screen."""
    area = shown.locator(".plane svg").bounding_box()
    return tuple(area[c] + z * area["width"] / 440 for c, z in zip("xy", where, strict=True))


def test_a_mouse_drags_query_and_keys_and_a_click_on_a_row_lets_its_token_ask(attention):
    page, shown = attention
    shown.locator(".plane").scroll_into_view_if_needed()

    def drag(start, *path):
        page.mouse.move(*spot(shown, start))
        page.mouse.down()
        for to in path:
            page.mouse.move(*spot(shown, to), steps=3)
        page.mouse.up()

    drag(on([0, 2]), on([1, -1]))
    assert told(look(shown))["moved"] == "query of c" and told(look(shown))["at"] == pytest.approx([1, -1], abs=0.03)
    drag(on([-2, 0.5]), on([0, 0]), on([-1, -1]))
    assert told(look(shown))["moved"] == "key of d" and told(look(shown))["at"] == pytest.approx([-1, -1], abs=0.03)
    page.mouse.move(*spot(shown, on([1, 1])))
    assert told(look(shown))["at"] == pytest.approx([-1, -1], abs=0.03), "a key follows a mouse that holds nothing"
    page.mouse.click(*spot(shown, on([-1.5, -2])))  # where nothing is: what was held comes
    assert told(look(shown))["moved"] == "key of d" and told(look(shown))["at"] == pytest.approx([-1.5, -2], abs=0.03)
    drag(on([-1.5, -2]), (400, 400))
    assert told(look(shown))["at"] == pytest.approx([2, -2], abs=0.03), "out of the picture a point stays at its edge"
    for r in (0, 4, 1):
        page.mouse.click(*spot(shown, (300, 48 + 28 * r)))
        assert told(look(shown))["asks"] == NAMES[r]
    page.mouse.click(*spot(shown, (300, 205)))
    assert told(look(shown))["asks"] == "b", "below the matrix there is no row"
    put(shown, positions=1)
    shown.get_by_role("button", name="Permute").click()
    page.mouse.click(*spot(shown, (300, 48)))
    assert told(look(shown))["asks"] == "c", "the first row is that of the first token in this order"
    put(shown, to_move=1)
    page.mouse.click(*spot(shown, on([-0.5, -1])))  # with positions, too, it comes to where one clicks
    assert told(look(shown))["at"] == pytest.approx([-0.5, -1], abs=0.03)
    put(shown, positions=0)
    assert told(look(shown))["at"] == pytest.approx(np.array([-0.5, -1]) - np.sqrt(0.5), abs=0.04)
    assert not page.said


# The points, as far as their circles reach: left, top, right, bottom, in units of the drawing.
REACH = """svg => [...svg.querySelectorAll(".spot")].map(spot => {
  const circle = spot.querySelector("circle:not(.grip)"), r = circle.r.baseVal.value + parseFloat(getComputedStyle(circle).strokeWidth) / 2;
  const { e, f } = spot.transform.baseVal.consolidate().matrix;
  return [e - r, f - r, e + r, f + r];
})"""


def test_no_point_leaves_the_picture_wherever_it_is_put(attention):
    page, shown = attention
    shown.locator(".plane").scroll_into_view_if_needed()
    for asks, held, corner in ((4, 0, (6, 12)), (4, 5, (6, 206)), (2, 0, (206, 12)), (0, 1, (206, 206))):
        preset(shown, "soft")
        put(shown, query_of=asks, to_move=held, positions=1)
        page.mouse.click(*spot(shown, corner))
        x, y = told(look(shown))["at"]
        assert max(abs(x), abs(y)) > 2.5, "it is not at an edge"
        for left, top, right, bottom in shown.locator(".plane svg").evaluate(REACH):
            assert left >= 0 and top >= 0 and right <= 218 and bottom <= 218, (asks, held)


def test_of_two_points_at_one_place_the_one_that_is_held_is_dragged(attention):
    page, shown = attention
    shown.locator(".plane").scroll_into_view_if_needed()
    for held, moved in ((0, "query of b"), (2, "key of b")):
        preset(shown, "not itself")
        put(shown, to_move=held)
        page.mouse.click(*spot(shown, on([0.5, 0.5])))
        assert told(look(shown))["moved"] == moved


def test_a_finger_drags_a_point_taps_a_row_and_elsewhere_scrolls(alone):
    page = alone(PAGE, "attention", width=390, has_touch=True, is_mobile=True)
    shown = figure(page, "attention")
    shown.locator(".plane").scroll_into_view_if_needed()
    page.touchscreen.tap(*spot(shown, (300, 48)))
    assert told(look(shown))["asks"] == "a"
    finger = page.context.new_cdp_session(page)
    path = [on([1, 1]), on([0, 1]), on([-1, 1.5])]
    for kind, spots in [("touchStart", path[:1]), *(("touchMove", [p]) for p in path[1:]), ("touchEnd", [])]:
        touches = [dict(zip("xy", spot(shown, p), strict=True)) for p in spots]
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touches})
    assert told(look(shown))["moved"] == "query of a" and told(look(shown))["at"] == pytest.approx([-1, 1.5], abs=0.06)
    assert scrolls_past(page, shown, *spot(shown, (330, 195)))
    shown.locator(".plane").scroll_into_view_if_needed()
    assert scrolls_past(page, shown, *spot(shown, on([-1.5, -2])))
    sizes = [b.bounding_box() for b in shown.locator("button, input").all()]
    assert min(min(size["width"], size["height"]) for size in sizes) >= 24
    assert smallest_letters(shown, ".attend svg") >= 10
    assert not page.said
