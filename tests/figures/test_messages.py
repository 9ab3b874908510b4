"""The figure of messages on a graph shows what its listing printed, and for any graph what NumPy and networkx find."""

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
from .messages import (
    DRAWN,
    EDGES,
    FROM,
    HIGH,
    NAMES,
    PAGE,
    PAIRS,
    PLACES,
    PRESETS,
    SETTINGS,
    TOP,
    WIDE,
    holds,
    joined,
    named,
    put,
    reckon,
    set_to,
    shape,
    told,
)


@pytest.fixture
def messages(figures):
    """The figure of messages, and its page."""
    return figures(PAGE, "messages")


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_of_messages_says_what_the_listing_and_the_table_say(messages, site, name):
    page, shown = messages
    preset(shown, name)
    seen = look(shown, parts=DRAWN)
    found, printed = told(seen), recorded("messages-on-a-graph")
    features, heard, kinds, far = rows(site, PAGE, "messages")[name]
    own = found["own"]
    numbers = [float(n) for n in seen.texts("numbers")[:6]]
    same(compare.value(printed, f"{name}, features"), ", ".join(f"{n:.2f}" for n in numbers))
    assert features == ", ".join(f"{n:.2f}" for n in numbers)
    names = ", ".join(v for _, v in found["share"])
    assert compare.value(printed, f"{name}, {own} hears") == names and heard == f"{own}: {names}"
    assert compare.value(printed, f"{name}, kinds") == kinds == " ".join(sorted(found["kinds"]))
    _, node, loops, norm, start, _ = set_to(seen)
    last = reckon(shape(EDGES[name].split()), 100, node, loops, norm, start)["after"]
    assert far == compare.value(printed, f"{name}, after 100 steps") == f"{last.min() / last.max():.3f}"
    holds(seen, shape(EDGES[name].split()), *set_to(seen))
    assert not page.said


def test_messages_has_the_presets_of_the_listing_and_of_the_table(messages, site):
    _, shown = messages
    names = re.findall(r"^(.+), features:", recorded("messages-on-a-graph"), re.M)
    assert names == PRESETS == list(rows(site, PAGE, "messages")) == shown.locator(".presets button").all_inner_texts()


@pytest.mark.parametrize("name", PRESETS)
def test_any_setting_of_messages_gives_what_matrices_and_trees_give(messages, name):
    page, shown = messages
    rng = np.random.default_rng(PRESETS.index(name))
    turns, expected = [], []
    for turn in range(14):
        graph = shape(EDGES[name].split())
        setting = [int(n) for n in rng.integers(0, [21 if turn % 2 else 5, 6, 2, 3, 3, 15])]
        turned = [int(pair) for pair in rng.integers(0, 15, turn)]
        for edge in (PAIRS[pair] for pair in turned):
            (graph.remove_edge if graph.has_edge(*edge) else graph.add_edge)(*edge)
        turns.append([(name, None), *joined(*turned), *named(*setting).items()])
        expected.append((graph, setting))
    for seen, (graph, setting) in zip(looks(shown, turns, DRAWN), expected, strict=True):
        holds(seen, graph, *setting)
    assert not page.said


def test_nodes_on_their_own_and_all_joined_are_graphs_too(messages):
    page, shown = messages
    parted = [("path", None), *joined(*(PAIRS.index(tuple(edge)) for edge in EDGES["path"].split()))]
    for first, edges, settings in (
        (parted, [], itertools.product((0, 1, 20), (3,), (0, 1), range(3), range(3), (0,))),
        (joined(*range(15)), PAIRS, itertools.product((1, 20), (5,), (0, 1), range(3), (0, 2), (14,))),
    ):
        look(shown, first)
        settings = list(settings)
        for seen, setting in zip(looks(shown, (named(*s) for s in settings), DRAWN), settings, strict=True):
            holds(seen, shape(edges), *setting)
    assert not page.said


def test_what_the_caption_asks_is_so(messages):
    _, shown = messages
    preset(shown, "path")
    assert len(put(shown, 3)["share"]) == 6, "three steps bring c what a to f started with"
    found = put(shown, 3, 2, 0)
    assert {v for _, v in found["share"]} == set("bdf") and found["number"] == "0.00"
    preset(shown, "star")
    assert re.fullmatch(r"\de\d+", put(shown, 20, 1, 1, 0, 1)["number"])
    assert put(shown, 20, 1, 1, 1, 0)["ratio"] > 0.999
    assert put(shown, 20, 1, 1, 2, 0)["ratio"] == pytest.approx(np.sqrt(2 / 6), abs=0.001)
    both = [[(name, None)] for name in ("two triangles", "hexagon")]
    ends = [seen.said.splitlines()[0].split(" = ")[1] for seen in looks(shown, both)]
    assert ends[0] == ends[1]
    wider = [turn + [*named(3, 2, 1, 1, 0).items()] for turn in both]
    assert [len(told(seen)["share"]) for seen in looks(shown, wider)] == [3, 6]
    new = [pair for pair in PAIRS if "".join(pair) not in EDGES["bottleneck"].split()]
    ways = [[("bottleneck", None), *joined(PAIRS.index(pair))] for pair in new]
    far = {
        "".join(pair): sum(float(w) for w, v in told(seen)["share"] if v in "def")
        for pair, seen in zip(new, looks(shown, ways), strict=True)
    }
    assert len(far) == 8 and sorted(far, key=far.get)[-2:] == ["ae", "af"]


def test_a_preset_of_messages_is_marked_until_something_is_another(messages):
    _, shown = messages
    for place, to in enumerate((3, 0, 0, 2, 1)):
        before, after = looks(shown, [[("path", None)], {SETTINGS[place]: to}])
        assert before.pressed == ["path"] and not after.pressed, SETTINGS[place]
    turns = [
        [("two triangles", None), ("pair", PAIRS.index(("c", "d")))],
        [("next", None)],
        named(4, 0, 1, 2, 0),
        [*named(2, 2, 1, 0, 1).items(), ("next", None)],
    ]
    assert [seen.pressed for seen in looks(shown, turns)] == [
        ["two triangles"],  # to choose a pair changes nothing
        [],
        ["bottleneck"],
        ["two triangles"],
    ]


def test_all_of_messages_is_reached_by_tab_and_says_its_values(messages):
    page, shown = messages
    names = ["steps", "node", "loops", "norm", "start", "pair", "next", "summary"]
    assert stops(page, shown, 13) == ["button"] * 5 + names
    for settings, words in (
        ((0, 0, 0, 0, 0, 0), ["0", "a", "off", "no", "1 at a", "a, b"]),
        ((20, 5, 1, 1, 1, 14), ["20", "f", "on", "by row", "all 1", "e, f"]),
        ((7, 3, 1, 2, 2, 5), ["7", "d", "on", "symmetric", "1 to 6", "b, c"]),
    ):
        seen = look(shown, named(*settings), SAID)
        assert seen.texts("values") == seen.texts("beside") == words
    shown.locator("[name=next]").focus()
    page.keyboard.press("Enter")
    assert shown.locator("[name=next]").inner_text() == "Join b and c"
    box(shown, "steps").focus()
    page.keyboard.press("ArrowLeft")
    assert told(look(shown))["rounds"] == "6 rounds"
    page.emulate_media(reduced_motion="reduce")
    assert shown.locator("[name=next]").is_visible()
    page.emulate_media(reduced_motion="no-preference")


def spot(shown, x: float, y: float) -> tuple[float, float]:
    """Where a place of the drawing, in its own units, is on the screen."""
    area = shown.locator(".web svg").bounding_box()
    return area["x"] + x * area["width"] / 440, area["y"] + y * area["width"] / 440


def middle(i: int, j: int) -> tuple[float, float]:
    return FROM + (j + 0.5) * WIDE, TOP + (i + 0.5) * HIGH


def test_a_click_chooses_a_node_joins_or_parts_a_pair_and_gives_all_nodes_a_loop(messages):
    page, shown = messages
    shown.locator(".web").scroll_into_view_if_needed()
    graph, setting = shape(EDGES["path"].split()), [2, 2, 1, 1, 0, 0]
    for node in (0, 5, 3):
        page.mouse.click(*spot(shown, *PLACES[node]))
        setting[1] = node
        holds(look(shown, parts=DRAWN), graph, *setting)
    for i, j in ((0, 5), (5, 1), (3, 2), (5, 0)):
        page.mouse.click(*spot(shown, *middle(i, j)))
        edge = (NAMES[min(i, j)], NAMES[max(i, j)])
        (graph.remove_edge if graph.has_edge(*edge) else graph.add_edge)(*edge)
        setting[5] = PAIRS.index(edge)
        holds(look(shown, parts=DRAWN), graph, *setting)
    for node, loops in ((4, 0), (0, 1)):
        page.mouse.click(*spot(shown, *middle(node, node)))
        setting[2] = loops
        holds(look(shown, parts=DRAWN), graph, *setting)
    for place in ((114, 106), (FROM + 90, 20), (240, 120), (436, 120), (300, 208)):
        page.mouse.click(*spot(shown, *place))
        holds(look(shown, parts=DRAWN), graph, *setting)
    assert not page.said


def test_a_finger_taps_a_node_and_a_cell_and_scrolls_past(alone):
    page = alone(PAGE, "messages", width=390, has_touch=True, is_mobile=True)
    shown = figure(page, "messages")
    shown.locator(".web").scroll_into_view_if_needed()
    page.touchscreen.tap(*spot(shown, *PLACES[4]))
    assert told(look(shown))["own"] == "e"
    page.touchscreen.tap(*spot(shown, *middle(0, 4)))
    assert shown.locator("[name=next]").inner_text() == "Part a and e"
    assert scrolls_past(page, shown, *spot(shown, *middle(5, 3)))
    sizes = [b.bounding_box() for b in shown.locator("button, input").all()]
    assert min(min(size["width"], size["height"]) for size in sizes) >= 24
    assert smallest_letters(shown, ".web svg") >= 10
    assert not page.said


def test_nothing_drawn_of_messages_lies_outside_its_picture_and_numbers_fit_their_places(alone):
    page = alone(PAGE, "messages", width=390)
    shown = figure(page, "messages")
    for width, name in itertools.product((390, 1200), PRESETS):
        page.set_viewport_size({"width": width, "height": 900})
        look(shown, [(name, None), ("steps", 20)])
        out = shown.locator(".web svg").evaluate(
            """svg => [...svg.children].filter(e => {
                const { x, y, width, height } = e.getBBox(), cell = e.matches(".num") ? x > 250 ? 30 : 40 : 440;
                const [left, up] = e.matches(".sign") ? e.getAttribute("transform").match(/[\\d.]+/g).map(Number) : [0, 0];
                return left + x < 0 || up + y < 0 || left + x + width > 440 || up + y + height > 214 || width > cell;
            }).map(e => e.outerHTML.slice(0, 90))"""
        )
        assert not out, (width, name)
