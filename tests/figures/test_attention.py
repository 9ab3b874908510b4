"""The figure of attention by hand shows what its listing printed, and for any setting what NumPy computes."""

from __future__ import annotations

import re

import numpy as np
import pytest

from wonderland.programs import compare

from ..support.built import ROOT
from ..support.figure import box, figure, preset, recorded, rows, said, same, scrolls_past, smallest_letters

PAGE = "10-transformers/non-local/"
PRESETS = ["soft", "unscaled", "argmax", "causal", "not itself", "positions only"]
NAMES = "abcde"
Q = np.array([[1, 1], [2, 0], [0, 2], [-1, 1], [-1, -1]], float)
K = np.array([[2, 0], [1, 1.5], [-0.5, 2], [-2, 0.5], [0.5, -1.5]])
SETTINGS = ["query of", "to move", "scaled", "mask", "positions", "temperature"]
UNIT, MIDDLE = 34, np.array([106, 110])


@pytest.fixture
def attention(figures):
    """The figure of attention, and its page."""
    return figures(PAGE, "attention")


def put(shown, **settings: int) -> None:
    for name, to in settings.items():
        box(shown, name.replace("_", " ")).fill(str(to))


def lines(shown) -> list[str]:
    return [line.strip() for line in said(shown).splitlines() if line.strip()]


def told(shown) -> dict:
    """What the figure says, as numbers by token: where the moved point is, scores, weights, output, order, difference."""
    at, scores, weights, output, order = lines(shown)
    each = {what: re.findall(r"\b([a-e]) (-?\d+\.\d+|-∞)", line) for what, line in (("s", scores), ("w", weights))}
    letters = [name for name, _ in each["w"]]
    assert letters == [name for name, _ in each["s"]] == list(re.search(r"Order (\w+):", order)[1])
    terms, total = re.fullmatch(r"Output: (.*) = ([\d.]+)\.", output).groups()
    assert terms == " + ".join(f"{w} · {NAMES.index(name) + 1}" for name, w in each["w"])
    return {
        "moved": at.removeprefix("The ").split(" is at")[0],
        "at": np.array([float(x) for x in re.search(r"\((.*), (.*)\)", at).groups()]),
        "asks": re.search(r"Scores of (\w):", scores)[1],
        "scores": {name: float(s.replace("∞", "inf")) for name, s in each["s"]},
        "weights": {name: float(w) for name, w in each["w"]},
        "output": float(total),
        "order": "".join(letters),
        "apart": float(re.search(r"within ([\d.]+) of", order)[1]),
    }


def attend(q, k, order, scaled, mask, positions, temperature):
    """Scores and weights by slots and matrices, put back to the tokens at the end; the temperature as its logarithm."""
    order = list(order)
    place = np.exp(1j * np.pi / 4 * np.arange(5)) * positions
    place = np.stack([place.real, place.imag], 1)
    q, k = q[order] + place, k[order] + place
    scores = q @ k.T / np.sqrt(2 if scaled else 1)
    if mask:
        scores[np.triu_indices(5, 1)] = -np.inf
    if temperature == -4:
        weights = np.isclose(scores, scores.max(1, keepdims=True)).astype(float)
    else:
        weights = np.exp((scores - scores.max(1, keepdims=True)) / 2.0**temperature)
    weights /= weights.sum(1, keepdims=True)
    back = np.ix_(np.argsort(order), np.argsort(order))
    return scores[back], weights[back], q[np.argsort(order)], k[np.argsort(order)]


def drawn(shown) -> tuple[list[list[str]], list[str]]:
    """The cells of the matrix and the outputs, as they are drawn."""
    numbers = [text.replace("−", "-") for text in shown.locator(".table .num").all_text_contents()]
    table = [numbers[6 * r : 6 * r + 6] for r in range(5)]
    return [row[1:] for row in table], [row[0] for row in table]


def holds(shown, q, k, order, asks, *settings) -> None:
    """All that the figure says and draws is what NumPy computes for this setting."""
    scores, weights, qs, ks = attend(q, k, order, *settings)
    found, where = told(shown), (order, asks, settings)
    assert found["asks"] == NAMES[asks] and found["order"] == "".join(NAMES[j] for j in order), where
    assert [found["scores"][n] for n in NAMES] == pytest.approx(scores[asks], abs=0.0051), where
    assert [found["weights"][n] for n in NAMES] == pytest.approx(weights[asks], abs=0.00051), where
    outputs = weights @ np.arange(1, 6)
    assert found["output"] == pytest.approx(outputs[asks], abs=0.0051), where
    apart = np.abs(weights - attend(q, k, range(5), *settings)[1]).max()
    assert found["apart"] == pytest.approx(apart, abs=0.00051), where
    cells, beside = drawn(shown)
    assert np.array(beside, float) == pytest.approx(outputs[list(order)], abs=0.0051), where
    for cell, weight, score in zip(
        np.ravel(cells), weights[np.ix_(order, order)].ravel(), scores[np.ix_(order, order)].ravel(), strict=True
    ):
        assert cell == "–" if score == -np.inf else float(cell) == pytest.approx(weight, abs=0.0051), where
    shades = shown.locator(".cell").evaluate_all("all => all.map(e => +e.getAttribute('fill-opacity'))")
    assert np.array(shades) == pytest.approx(0.45 * weights[np.ix_(order, order)].ravel(), abs=0.001), where
    halos = shown.locator(".halo").evaluate_all("all => all.map(e => ['cx', 'cy', 'r'].map(n => +e.getAttribute(n)))")
    assert np.array(halos)[:, :2] == pytest.approx(on(ks), abs=0.01), where
    assert np.array(halos)[:, 2] == pytest.approx(9 + 17 * np.sqrt(weights[asks]), abs=0.01), where
    assert np.array([place(shown, i) for i in range(6)]) == pytest.approx(on(np.array([*ks, qs[asks]])), abs=0.01), (
        where
    )
    row = shown.locator(".row")
    assert float(row.get_attribute("y")) == 34 + 28 * list(order).index(asks), where
    letters = [t for t in shown.locator(".table text:not(.num)").all_text_contents() if t in NAMES]
    assert "".join(letters) == "".join(2 * NAMES[j] for j in order), where
    assert "NaN" not in shown.locator("svg").inner_html() and "Infinity" not in shown.locator("svg").inner_html()


def on(points) -> np.ndarray:
    """Where points of the plane are in the drawing."""
    return MIDDLE + UNIT * np.asarray(points) * [1, -1]


def place(shown, which: int) -> np.ndarray:
    """Where a handle is drawn: those of the keys, and at 5 that of the query."""
    transform = shown.locator(".spot").nth(which).get_attribute("transform")
    return np.array([float(x) for x in re.findall(r"-?[\d.]+(?:e-?\d+)?", transform)])


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_of_attention_says_what_the_listing_and_the_table_say(attention, site, name):
    page, shown = attention
    preset(shown, name)
    found, (asks, weights, output) = told(shown), rows(site, PAGE, "attention")[name]
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
        for name, to in zip(SETTINGS, [asks, held, *settings], strict=True):
            box(shown, name).fill(str(to))
        plane.focus()
        points, token = (k, held - 1) if held else (q, asks)
        for key, by in (("ArrowLeft", (-0.1, 0)), ("ArrowUp", (0, 0.1)), ("Shift+ArrowDown", (0, -0.01))):
            for _ in range(rng.integers(5)):
                page.keyboard.press(key)
                points[token] = np.clip(points[token] + by, -2, 2)
        for _ in range(rng.integers(5)):
            shown.get_by_role("button", name="Permute").click()
            order = [order[slot] for slot in (2, 0, 4, 1, 3)]
        holds(shown, q, k, order, asks, *settings)
        found = told(shown)
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
    for asks in range(5):
        put(shown, query_of=asks)
        holds(shown, x, x, range(5), asks, *rest)


def test_a_permutation_moves_rows_and_columns_and_only_with_positions_or_a_mask_more(attention):
    _, shown = attention
    preset(shown, "soft")
    permute = shown.get_by_role("button", name="Permute")
    before, (cells, outputs) = told(shown), drawn(shown)
    spots = [place(shown, i) for i in range(6)]
    permute.click()
    after, (moved, others) = told(shown), drawn(shown)
    printed = recorded("attention-by-hand")
    assert after["order"] == "caebd" and re.search(r"the order c, a, e, b, d", listing())
    order = [NAMES.index(n) for n in after["order"]]
    assert after["weights"] == before["weights"] and after["output"] == before["output"]
    assert (np.array(cells)[np.ix_(order, order)] == moved).all() and (np.array(outputs)[order] == others).all()
    assert np.array([place(shown, i) for i in range(6)]) == pytest.approx(np.array(spots))
    same(compare.value(printed, "permuted, without positions"), f"{after['apart']:.3f}")
    put(shown, positions=1)
    same(compare.value(printed, "permuted, with positions"), f"{told(shown)['apart']:.3f}")
    assert np.abs(np.array([place(shown, i) for i in range(6)]) - spots).max() > 20
    put(shown, positions=0, mask=1)
    assert told(shown)["apart"] > 0.1
    for _ in range(4):
        permute.click()
    assert told(shown)["order"] == NAMES and told(shown)["apart"] == 0


def listing() -> str:
    return (ROOT / "snippets/10-transformers/attention-by-hand/attention_by_hand_torch.py").read_text("utf-8")


def test_at_temperature_zero_the_largest_scores_share_the_weight(attention):
    _, shown = attention
    preset(shown, "argmax")
    put(shown, query_of=3)
    assert told(shown)["weights"] == {"a": 0, "b": 0, "c": 0.5, "d": 0.5, "e": 0} and told(shown)["output"] == 3.5
    put(shown, temperature=-3)
    assert told(shown)["weights"]["c"] == 0.5, "a temperature near zero is no limit of another kind"


def test_a_preset_is_marked_until_something_is_another(attention):
    _, shown = attention
    marked = shown.locator(".presets [aria-pressed=true]")
    for change in ({"query_of": 0}, {"scaled": 0}, {"mask": 1}, {"positions": 1}, {"temperature": 1}):
        preset(shown, "soft")
        assert marked.all_inner_texts() == ["soft"]
        put(shown, **change)
        assert marked.all_inner_texts() == (
            ["unscaled"] if "scaled" in change else ["causal"] if "mask" in change else []
        )
    preset(shown, "soft")
    put(shown, to_move=2)
    assert marked.all_inner_texts() == ["soft"]
    shown.locator(".plane").press("ArrowDown")
    assert not marked.all_inner_texts()


def test_a_point_stays_in_its_square(attention):
    page, shown = attention
    put(shown, to_move=1)
    shown.locator(".plane").focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    assert told(shown)["at"] == pytest.approx([2, 0])
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
    values = [box(shown, name).get_attribute("aria-valuetext") for name in SETTINGS]
    assert values == ["b", "key d", "by √2", "none", "on", "0.25"]
    preset(shown, "argmax")
    put(shown, scaled=0, mask=1)
    values = [box(shown, name).get_attribute("aria-valuetext") for name in SETTINGS]
    assert values == ["c", "query", "no", "causal", "off", "argmax"]
    shown.get_by_role("button", name="Permute").focus()
    page.keyboard.press("Enter")
    assert told(shown)["order"] == "caebd"
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
    assert told(shown)["moved"] == "query of c" and told(shown)["at"] == pytest.approx([1, -1], abs=0.03)
    drag(on([-2, 0.5]), on([0, 0]), on([-1, -1]))
    assert told(shown)["moved"] == "key of d" and told(shown)["at"] == pytest.approx([-1, -1], abs=0.03)
    page.mouse.move(*spot(shown, on([1, 1])))
    assert told(shown)["at"] == pytest.approx([-1, -1], abs=0.03), "a key follows a mouse that holds nothing"
    page.mouse.click(*spot(shown, on([-1.5, -2])))  # where nothing is: what was held comes
    assert told(shown)["moved"] == "key of d" and told(shown)["at"] == pytest.approx([-1.5, -2], abs=0.03)
    drag(on([-1.5, -2]), (400, 400))
    assert told(shown)["at"] == pytest.approx([2, -2], abs=0.03), "out of the picture a point stays at its edge"
    for r in (0, 4, 1):
        page.mouse.click(*spot(shown, (300, 48 + 28 * r)))
        assert told(shown)["asks"] == NAMES[r]
    page.mouse.click(*spot(shown, (300, 205)))
    assert told(shown)["asks"] == "b", "below the matrix there is no row"
    put(shown, positions=1)
    shown.get_by_role("button", name="Permute").click()
    page.mouse.click(*spot(shown, (300, 48)))
    assert told(shown)["asks"] == "c", "the first row is that of the first token in this order"
    put(shown, to_move=1)
    page.mouse.click(*spot(shown, on([-0.5, -1])))  # with positions, too, it comes to where one clicks
    assert told(shown)["at"] == pytest.approx([-0.5, -1], abs=0.03)
    put(shown, positions=0)
    assert told(shown)["at"] == pytest.approx(np.array([-0.5, -1]) - np.sqrt(0.5), abs=0.04)
    assert not page.said


def test_of_two_points_at_one_place_the_one_that_is_held_is_dragged(attention):
    page, shown = attention
    shown.locator(".plane").scroll_into_view_if_needed()
    for held, moved in ((0, "query of b"), (2, "key of b")):
        preset(shown, "not itself")
        put(shown, to_move=held)
        page.mouse.click(*spot(shown, on([0.5, 0.5])))
        assert told(shown)["moved"] == moved


def test_a_finger_drags_a_point_taps_a_row_and_elsewhere_scrolls(alone):
    page = alone(PAGE, "attention", width=390, has_touch=True, is_mobile=True)
    shown = figure(page, "attention")
    shown.locator(".plane").scroll_into_view_if_needed()
    page.touchscreen.tap(*spot(shown, (300, 48)))
    assert told(shown)["asks"] == "a"
    finger = page.context.new_cdp_session(page)
    path = [on([1, 1]), on([0, 1]), on([-1, 1.5])]
    for kind, places in [("touchStart", path[:1]), *(("touchMove", [p]) for p in path[1:]), ("touchEnd", [])]:
        touches = [dict(zip("xy", spot(shown, p), strict=True)) for p in places]
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touches})
    assert told(shown)["moved"] == "query of a" and told(shown)["at"] == pytest.approx([-1, 1.5], abs=0.06)
    assert scrolls_past(page, shown, *spot(shown, (330, 195)))
    shown.locator(".plane").scroll_into_view_if_needed()
    assert scrolls_past(page, shown, *spot(shown, on([-1.5, -2])))
    sizes = [b.bounding_box() for b in shown.locator("button, input").all()]
    assert min(min(size["width"], size["height"]) for size in sizes) >= 24
    assert smallest_letters(shown, ".attend svg") >= 10
    assert not page.said
