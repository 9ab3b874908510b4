"""The figure of one recurrence in three readings shows what its listing printed, and for any setting what NumPy computes."""

from __future__ import annotations

import itertools
import re

import numpy as np
import pytest

from wonderland.programs import compare

from ..support.figure import (
    box,
    figure,
    preset,
    recorded,
    rows,
    said,
    same,
    scrolls_past,
    smallest_letters,
    stops,
)

PAGE = "13-recurrent/state-space/"
FIRST = [1, 0, 0, 0, 0, 0, 0, 0]
PRESETS = {
    "impulse": (0.9, 45, 6, FIRST),
    "step": (0.8, 0, 8, [1] * 8),
    "alternating": (0.9, 180, 7, [1, -1] * 4),
    "mixed": (0.95, 60, 7, [1, 0, 0, -1, 0, 2, 0.5, 0]),
    "growing": (1.1, 30, 8, FIRST),
}
SETTINGS = ["length", "angle", "output", "input", "its value"]
FROM, WIDE, SCAN, GAP = 158, 35, 312, 27
MIDDLE, ROOM = np.array([55, 64]), 46
X = FROM + (np.arange(8) + 0.5) * WIDE
N = r"(-?[\d.]+)"
COMPLEX = r"(-?[\d.]+ [+-] [\d.]+i)"


@pytest.fixture
def recurrence(figures):
    """The figure of the recurrence, and its page."""
    return figures(PAGE, "recurrence")


def put(shown, *settings: float) -> None:
    for name, to in zip(SETTINGS, settings, strict=False):
        box(shown, name).fill(str(to))


def feed(shown, x) -> None:
    for i, value in enumerate(x):
        box(shown, "input").fill(str(i + 1))
        box(shown, "its value").fill(str(value))


def number(words: str) -> complex:
    return complex(words.replace(" ", "").replace("i", "j"))


def told(shown) -> dict:
    """What the figure says, taken apart."""
    eigen, loop, convolution, scan, counts = (line.strip() for line in said(shown).splitlines() if line.strip())
    found = re.fullmatch(rf"λ = {COMPLEX}, of length {N} at (\d+)°: what came in (.+)\.", eigen).groups()
    step = re.fullmatch(rf"Loop: s(\d) = λ \({COMPLEX}\) ([+-]) ([\d.]+) = {COMPLEX}, so y(\d) = {N}\.", loop).groups()
    terms, total = re.fullmatch(rf"Convolution: (.+) = {N}\.", convolution).groups()
    joined, end = re.fullmatch(rf"Scan: (.+); y\d = {N}\.", scan).groups()
    parts = re.fullmatch(rf"λ(\d) \({COMPLEX}\) \+ \({COMPLEX}\), of (\d)–(\d) and of (\d)–(\d)", joined)
    assert parts or joined == "one input, nothing to join"
    needs = re.fullmatch(
        r"For y(\d) each takes (\d) products?; rounds: loop (\d), convolution (\d), scan (\d)\.", counts
    ).groups()
    assert re.search(r"; y(\d) =", scan)[1] == step[5] == step[0] == needs[0]
    return {
        "eigen": (number(found[0]), float(found[1]), int(found[2])),
        "fate": found[3],
        "place": int(step[0]),
        "before": number(step[1]),
        "x": float(step[2] + step[3]),
        "state": number(step[4]),
        "outputs": [float(step[6]), float(total), float(end)],
        "terms": [] if terms == "0" else [tuple(float(v) for v in t.split(" · ")) for t in terms.split(" + ")],
        "parts": parts and (int(parts[1]), number(parts[2]), number(parts[3]), *map(int, parts.groups()[3:])),
        "needs": tuple(map(int, needs[1:])),
    }


def made(place: int) -> set[tuple[int, int]]:
    """The nodes of the scan, round and column, that an output is made of: from the last back to the first."""
    need = {(3, place - 1)}
    for d in (3, 2, 1):
        for e, j in list(need):
            if e == d:
                need |= {(d - 1, k) for k in (j, j - 2 ** (d - 1)) if k >= 0}
    return need


def numbers_of(shown, selector: str, *names: str) -> np.ndarray:
    found = shown.locator(selector).evaluate_all(
        "(all, names) => all.map(e => names.map(n => +e.getAttribute(n)))", list(names)
    )
    return np.array(found, float).reshape(-1, len(names))


def classes(shown, selector: str) -> list[bool]:
    return shown.locator(selector).evaluate_all("all => all.map(e => e.classList.contains('lit'))")


def links(shown) -> dict[tuple[float, ...], bool]:
    found = shown.locator("path.link").evaluate_all(
        "all => all.map(e => [e.getAttribute('d'), e.classList.contains('lit')])"
    )
    ends = {tuple(float(c) for c in re.findall(r"[\d.]+", d)): lit for d, lit in found}
    assert len(ends) == len(found)
    return ends


def shortened(v: float) -> list[str]:
    """What may stand for a number in the drawing; more than one where its last digit hangs in the balance."""

    def one(v: float) -> str:
        digits = 2 if abs(v) < 0.995 else 1 if abs(v) < 9.95 else 0
        return "0" if abs(v) < 0.005 else re.sub(r"^(-?)0\.", r"\1.", f"{v:.{digits}f}")

    return [one(v + off) for off in (-1e-9, 0, 1e-9)]


def bars(shown, first: int, values, y: float, half: float, most: float) -> None:
    places = numbers_of(shown, "rect.in, rect.out", "x", "y", "width", "height")[first : first + 8]
    high = half * np.abs(values) / most
    right = np.stack([X - 10, np.where(np.array(values) < 0, y, y - high), np.full(8, 20), high], 1)
    assert places == pytest.approx(right, abs=1e-6)


def holds(shown, length: float, degrees: int, place: int, x, held: int) -> None:
    """All that the figure says and draws is what NumPy computes."""
    where, found, last = (length, degrees, place, x, held), told(shown), place - 1
    a = length * np.exp(1j * np.deg2rad(degrees))
    x = np.array(x, float)
    powers = np.array([a**j if j else 1 for j in range(8)])
    states = np.array([np.convolve(powers, x)[j] for j in range(8)])
    y, kernel = states.real, powers.real
    assert found["eigen"][0] == pytest.approx(a, abs=0.0008), where
    assert found["eigen"][1:] == (pytest.approx(length), degrees) and found["place"] == place, where
    assert found["fate"] == ("fades" if length < 1 else "grows" if length > 1 else "stays as large"), where
    assert found["before"] == pytest.approx(states[last - 1] if last else 0, abs=0.0008), where
    assert found["x"] == x[last] and found["state"] == pytest.approx(states[last], abs=0.0008), where
    assert found["outputs"] == pytest.approx([y[last]] * 3, abs=0.00051), where
    terms = [(kernel[last - j], x[j]) for j in range(last, -1, -1) if x[j]]
    assert np.array(found["terms"]) == pytest.approx(np.array(terms), abs=0.00051), where
    if place > 1:
        power, left, right, b, e, c, f = found["parts"]
        assert (b, e + 1, f) == (1, c, place) and power == f - e and power <= last < 2 * power, where
        assert left == pytest.approx(np.convolve(powers, x[:e])[e - 1], abs=0.0008), where
        assert right == pytest.approx(np.convolve(powers, x[e:])[f - e - 1], abs=0.0008), where
    tree = made(place)
    joins = [(d, j) for d, j in tree if d and j >= 2 ** (d - 1)]
    depth = max((d for d, _ in joins), default=0)
    assert len(joins) == last, where
    assert found["needs"] == (last, last, 1 + depth if last else 0, depth), where

    far = max(1, np.abs(states).max())
    points = MIDDLE + ROOM / far * np.stack([y, -states.imag], 1)
    circles = numbers_of(shown, "circle.part", "cx", "cy", "r")
    nodes = [(d, j) for d in range(4) for j in range(8) if not d or j >= 2 ** (d - 1)]
    right = [
        *((*p, 6 if j == last else 3) for j, p in enumerate(points)),
        *((X[j], 190, 9) for j in range(8)),
        *((X[j], SCAN + GAP * d, 6 if d else 4) for d, j in nodes),
    ]
    assert circles == pytest.approx(np.array(right), abs=1e-6), where
    until = [j <= last for j in range(8)]
    assert classes(shown, "circle.part") == [*until, *until, *(node in tree for node in nodes)], where
    assert numbers_of(shown, "circle.unit", "r")[0, 0] == pytest.approx(ROOM / far), where
    way = re.findall(r"-?[\d.]+(?:e-\d+)?", shown.locator("path.way").get_attribute("d"))
    assert np.array(way, float).reshape(-1, 2) == pytest.approx(np.array([MIDDLE, *points]), abs=1e-6), where
    drop = re.findall(r"-?[\d.]+(?:e-\d+)?", shown.locator("path.drop").get_attribute("d"))
    assert np.array(drop, float) == pytest.approx(np.array([*points[last], points[last][0], 64]), abs=1e-6), where

    bars(shown, 0, x, 40, 20, 2)
    bars(shown, 8, y, 106, 20, max(1, np.abs(y).max()))
    turned = np.array([kernel[last - j] if j <= last else 0 for j in range(8)])
    bars(shown, 16, turned, 236, 16, max(1, np.abs(kernel).max()))
    assert classes(shown, "rect.in, rect.out") == [*until, *(j == last for j in range(8)), *until], where
    assert numbers_of(shown, "rect.held", "x", "width").tolist() == [[X[held - 1] - 15, 30]], where
    written = [*x, *y, *turned[:place], *(turned * x)[:place]]
    texts = [t.replace("−", "-") for t in shown.locator("text.num").all_text_contents()]
    assert all(t in shortened(v) for t, v in zip(texts, written, strict=True)), where
    columns = [*range(8), *range(8), *range(place), *range(place)]
    assert numbers_of(shown, "text.num", "x")[:, 0].tolist() == X[columns].tolist(), where
    lit = [*until, *(j == last for j in range(8)), *[True] * (2 * place)]
    assert classes(shown, "text.num") == lit, where

    edges = {(X[j - 1] + 9, 190, X[j] - 9, 190): until[j] for j in range(1, 8)}
    edges |= {(X[j], 174, X[j], 181): until[j] for j in range(8)}
    for d, j in itertools.product((1, 2, 3), range(8)):
        for k in (j, j - 2 ** (d - 1)):
            if k >= 0:
                edges[X[k], SCAN + GAP * (d - 1), X[j], SCAN + GAP * d] = (d, j) in tree
    assert links(shown) == edges, where
    assert shown.locator("text.lit:not(.num)").all_text_contents() == [str(place)], where
    assert not re.search("NaN|undefined|Infinity|null", shown.locator("svg").inner_html()), where
    assert shown.locator("[name=next]").inner_text() == ("Start over" if place == 8 else "Next output"), where


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_of_the_recurrence_says_what_the_listing_and_the_table_say(recurrence, site, name):
    page, shown = recurrence
    preset(shown, name)
    found, printed = told(shown), recorded("recurrence-three-ways")
    place, (chosen, outputs) = found["place"], rows(site, PAGE, "recurrence")[name]
    same(compare.value(printed, f"{name}, y{place}"), f"{found['outputs'][0]:.3f}")
    assert chosen == f"y{place} = {found['outputs'][0]:.3f}"
    each = []
    for i in range(1, 9):
        put(shown, *PRESETS[name][:2], i)
        each.append(f"{told(shown)['outputs'][0] + 0.0:z.3f}")
    same(compare.value(printed, f"{name}, outputs"), ", ".join(each))
    assert outputs == ", ".join(each)
    preset(shown, name)
    holds(shown, *PRESETS[name], held=1)
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
    for _ in range(6):
        length, degrees = [0, 0.35, 0.7, 1, 1.05, 1.2][rng.integers(6)], 15 * int(rng.integers(13))
        x = (rng.integers(-4, 5, 8) / 2).tolist()
        place, held = (int(i) for i in rng.integers(1, 9, 2))
        feed(shown, x)
        put(shown, length, degrees, place, held)
        holds(shown, length, degrees, place, x, held)
    assert not page.said


@pytest.mark.parametrize("place", range(1, 9))
def test_each_output_is_made_of_as_many_parts_in_all_readings(recurrence, place):
    _, shown = recurrence
    preset(shown, "mixed")
    put(shown, 0.95, 60, place)
    holds(shown, 0.95, 60, place, PRESETS["mixed"][3], held=1)


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
    needs = []
    for place in range(1, 9):
        put(shown, 0.9, 45, place)
        needs.append(told(shown)["needs"][1:])
    assert [i + 1 for i, (loop, _, scan) in enumerate(needs) if scan < loop] == [4, 5, 6, 7, 8]
    assert next(i + 1 for i, (_, _, scan) in enumerate(needs) if scan == 3) == 5
    for name, degrees, large in (("step", 0, True), ("step", 180, False), ("alternating", 0, False)):
        preset(shown, name)
        put(shown, 0.9, degrees, 8)
        assert (abs(told(shown)["outputs"][0]) > 4) == large, (name, degrees)
    preset(shown, "alternating")
    assert abs(told(shown)["outputs"][0]) > 4
    preset(shown, "impulse")
    put(shown, 1, 45, 8, 5, 1)
    for place in range(1, 9):
        box(shown, "output").fill(str(place))
        assert (told(shown)["state"] == 0) == (place > 4)


def test_a_preset_of_the_recurrence_is_marked_until_something_is_another(recurrence):
    _, shown = recurrence
    marked = shown.locator(".presets [aria-pressed=true]")
    for name, to in (("length", 1), ("angle", 60), ("output", 7), ("its value", 0)):
        preset(shown, "impulse")
        assert marked.all_inner_texts() == ["impulse"]
        box(shown, name).fill(str(to))
        assert not marked.all_inner_texts(), name
    preset(shown, "impulse")
    box(shown, "input").fill("5")
    assert marked.all_inner_texts() == ["impulse"], "to choose an input changes nothing"
    put(shown, 1.1, 30, 8)
    assert marked.all_inner_texts() == ["growing"]


def test_all_of_the_recurrence_is_reached_by_tab_and_says_its_values(recurrence):
    page, shown = recurrence
    names = ["length", "angle", "place", "held", "value", "next", "summary"]
    assert stops(page, shown, 12) == ["button"] * 5 + names
    for settings, words in (
        ((0, 0, 1, 1, -2), ["0.00", "0°", "y 1", "x 1", "−2"]),
        ((1.05, 135, 4, 8, 0.5), ["1.05", "135°", "y 4", "x 8", "0.5"]),
    ):
        put(shown, *settings)
        assert [box(shown, name).get_attribute("aria-valuetext") for name in SETTINGS] == words
        assert shown.locator(".set").all_inner_texts() == words
    box(shown, "input").fill("1")
    assert box(shown, "its value").input_value() == "-2", "the value is that of the input chosen"
    box(shown, "output").focus()
    page.keyboard.press("ArrowRight")
    assert told(shown)["place"] == 5


def test_next_output_goes_on_to_the_last_and_starts_over(recurrence):
    page, shown = recurrence
    button = shown.locator("[name=next]")
    preset(shown, "impulse")
    for place in (7, 8, 1, 2):
        button.focus()
        page.keyboard.press("Enter")
        holds(shown, 0.9, 45, place, FIRST, held=1)
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
        holds(shown, 0.9, 45, 6, x, held=i)
    for place, y in ((1, 100), (8, 190), (4, 250), (2, 390), (7, 10)):
        page.mouse.click(*spot(shown, X[place - 1] + 12, y))
        holds(shown, 0.9, 45, place, x, held=2)
    for place in ((60, 60), (100, 300), (439.5, 200)):
        page.mouse.click(*spot(shown, *place))
        holds(shown, 0.9, 45, 7, x, held=2)
    assert not page.said


def test_a_finger_taps_an_output_and_scrolls_past(alone):
    page = alone(PAGE, "recurrence", width=390, has_touch=True, is_mobile=True)
    shown = figure(page, "recurrence")
    shown.locator(".recur").scroll_into_view_if_needed()
    page.touchscreen.tap(*spot(shown, X[2], 190))
    assert told(shown)["place"] == 3
    assert scrolls_past(page, shown, *spot(shown, X[6], 330))
    sizes = [b.bounding_box() for b in shown.locator("button, input").all()]
    assert min(min(size["width"], size["height"]) for size in sizes) >= 24
    assert smallest_letters(shown, ".recur svg") >= 10
    assert not page.said


def test_nothing_drawn_of_the_recurrence_lies_outside_its_picture_and_numbers_fit_their_columns(alone):
    page = alone(PAGE, "recurrence", width=390)
    shown = figure(page, "recurrence")
    feed(shown, [-2] * 8)
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
