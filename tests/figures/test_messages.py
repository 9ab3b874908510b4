"""The figure of messages on a graph shows what its listing printed, and for any graph what NumPy and networkx find."""

from __future__ import annotations

import itertools
import re

import networkx
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

PAGE = "12-graphs/graph-convolution/"
PRESETS = ["path", "star", "two triangles", "hexagon", "bottleneck"]
EDGES = dict(
    zip(
        PRESETS,
        [
            "ab bc cd de ef",
            "ab ac ad ae af",
            "ab bc ac de ef df",
            "ab bc cd de ef af",
            "ab bc ac de ef df cd",
        ],
        strict=True,
    )
)
NAMES = "abcdef"
PAIRS = list(itertools.combinations(NAMES, 2))
SETTINGS = ["steps", "node", "self-loops", "normalised", "start", "pair"]
FROM, TOP, WIDE, HIGH = 252, 34, 30, 28
ANGLES = np.pi * (np.arange(6) + 2) / 3
PLACES = [114, 106] + 62 * np.stack([np.cos(ANGLES), np.sin(ANGLES)], 1)


@pytest.fixture
def messages(figures):
    """The figure of messages, and its page."""
    return figures(PAGE, "messages")


def put(shown, *settings: int) -> None:
    for name, to in zip(SETTINGS, settings, strict=False):
        box(shown, name).fill(str(to))


def set_to(shown) -> list[int]:
    return [int(box(shown, name).input_value()) for name in SETTINGS]


def shape(edges) -> networkx.Graph:
    graph = networkx.Graph()
    graph.add_nodes_from(NAMES)
    graph.add_edges_from(edges)
    return graph


def trees(graph, depth: int) -> dict[str, int]:
    """For each node, all that can be seen by walking so far, without names, which is what rounds of 1-WL tell apart: a
    number for each tree that is another."""
    if not depth:
        return dict.fromkeys(NAMES, 0)
    below, known = trees(graph, depth - 1), {}
    return {v: known.setdefault(tuple(sorted(below[u] for u in graph[v])), len(known)) for v in NAMES}


def reckon(graph, steps: int, node: int, loops: int, norm: int, start: int) -> dict:
    """The same by powers of a matrix, shortest paths and unfolded trees."""
    S = networkx.to_numpy_array(graph, nodelist=NAMES) + loops * np.eye(6)
    degrees = S.sum(1)
    left = np.diag([1 / d ** [0, 1, 0.5][norm] if d else 0 for d in degrees])
    right = np.diag([1 / d ** [0, 0, 0.5][norm] if d else 0 for d in degrees])
    S = left @ S @ right
    first = [np.eye(6)[node], np.ones(6), np.arange(1, 7)][start]
    after, before = (np.linalg.matrix_power(S, max(0, t)) @ first for t in (steps, steps - 1))
    share = np.linalg.matrix_power(S, steps)[node]
    hops = networkx.single_source_shortest_path_length(graph, NAMES[node], cutoff=steps)
    seen = trees(graph, steps)
    groups = {"".join(u for u in NAMES if seen[u] == seen[v]) for v in NAMES}
    return {
        "S": S,
        "after": after,
        "before": before,
        "share": share,
        "hops": {h: "".join(sorted(v for v in hops if hops[v] == h)) for h in range(max(hops.values()) + 1)},
        "kinds": sorted(groups),
    }


def near(words: str, number: float) -> bool:
    """Whether this is the number, shortened as the figure does."""
    off = 0.0051 if number < 100 else 0.51 if number < 9999 else 0.55 * 10 ** np.floor(np.log10(number))
    return abs(float(words) - number) <= off


def told(shown) -> dict:
    """What the figure says, taken apart."""
    step, share, hops, ratio, kinds = (line.strip() for line in said(shown).splitlines() if line.strip())
    own, does, number = re.fullmatch(r"(\w) (.+) ([\d.e]+)\.", step).groups()
    return {
        "own": own,
        "does": does,
        "number": number,
        "terms": re.findall(r"([\d.e]+) · ([\d.e]+) \((\w)\)", does),
        "share": re.findall(r"([\d.e]+) (\w)(?: |\.)", share.removeprefix("In what they started with: ")),
        "hops": {int(h): v.replace(", ", "") for h, v in re.findall(r"(\d): ([a-f](?:, [a-f])*)", hops)},
        "from": hops.removeprefix("By hops from ")[0],
        "ratio": float(re.match(r"The smallest number is ([\d.]+) of the largest", ratio)[1]),
        "sum": re.search(r"their sum is ([\d.e]+?)[,.](?: |$)", ratio)[1],
        "grew": (re.findall(r"([\d.]+) of what it was", ratio) or [None])[0],
        "rounds": re.match(r"1-WL, (\d+ rounds?):", kinds)[1],
        "many": re.search(r": (\d kinds?),", kinds)[1],
        "kinds": kinds.rsplit(", ", 1)[1].rstrip(".").split(),
    }


def lines_of(shown, kind: str) -> set[frozenset[int]]:
    """The pairs of nodes that lines of this kind are drawn between."""
    d = " ".join(shown.locator(f"path.{kind}").evaluate_all("all => all.map(e => e.getAttribute('d'))"))
    ends = np.array(re.findall(r"M([\d.]+),([\d.]+)L([\d.]+),([\d.]+)", d), float).reshape(-1, 2, 2)
    found = [frozenset(int(np.abs(PLACES - p).sum(1).argmin()) for p in pair) for pair in ends]
    assert all(np.abs(PLACES - p).sum(1).min() < 0.2 for pair in ends for p in pair)
    assert len(found) == len(set(found))
    return set(found)


def rings(shown, kind: str) -> list[int]:
    places = shown.locator(f"circle.{kind}").evaluate_all(
        "all => all.map(e => [+e.getAttribute('cx'), +e.getAttribute('cy')])"
    )
    return [int(np.abs(PLACES - p).sum(1).argmin()) for p in places]


def boxes(shown, kind: str) -> list[tuple[float, ...]]:
    found = shown.locator(f"rect.{kind}").evaluate_all(
        "all => all.map(e => ['x', 'y', 'width', 'height'].map(n => +e.getAttribute(n)))"
    )
    return [tuple(f) for f in found]


def holds(shown, graph, *setting: int) -> None:
    """All that the figure says and draws is what is found without it."""
    steps, node, loops, norm, start, pair = setting
    right, found = reckon(graph, *setting[:5]), told(shown)
    where, S, after = (sorted(graph.edges), setting), right["S"], right["after"]
    assert set_to(shown) == list(setting), where
    assert found["own"] == found["from"] == NAMES[node], where
    assert near(found["number"], after[node]), where
    gets = [j for j in range(6) if S[node, j] > 0]
    if steps:
        assert found["does"].startswith(f"step {steps} adds ") and found["does"].endswith("="), where
        assert [NAMES.index(v) for _, _, v in found["terms"]] == gets, where
        for (w, x, _), j in zip(found["terms"], gets, strict=True):
            assert near(w, S[node, j]) and near(x, right["before"][j]), where
        total = right["before"].sum()
        assert float(found["grew"]) == pytest.approx(after.sum() / total if total else 0, abs=0.00051), where
    else:
        assert found["does"] == "starts as" and found["grew"] is None, where
    heard = [j for j in range(6) if right["share"][j] > 0]
    assert [NAMES.index(v) for _, v in found["share"]] == heard, where
    assert all(near(w, right["share"][j]) for (w, _), j in zip(found["share"], heard, strict=True)), where
    assert found["hops"] == right["hops"], where
    least = after.min() / after.max() if after.max() else 1
    assert found["ratio"] == pytest.approx(least, abs=0.00051) and near(found["sum"], after.sum()), where
    assert found["rounds"] == f"{steps} round{'' if steps == 1 else 's'}", where
    assert sorted(found["kinds"]) == right["kinds"], where
    assert found["many"] == f"{len(right['kinds'])} kind{'s' if len(right['kinds']) > 1 else ''}", where

    joined = {frozenset(map(NAMES.index, edge)) for edge in graph.edges}
    chosen = frozenset(map(NAMES.index, PAIRS[pair]))
    assert lines_of(shown, "edge") == joined and lines_of(shown, "chosen") == {chosen}, where
    assert lines_of(shown, "gets") == {edge for edge in joined if node in edge}, where
    assert shown.locator(".chosen.none").count() == (chosen not in joined), where
    assert rings(shown, "knot") == list(range(6)) and rings(shown, "lit") == [node], where
    assert rings(shown, "hears") == heard, where
    within = {NAMES.index(v) for nodes in right["hops"].values() for v in nodes}
    assert rings(shown, "within") == sorted(within - set(heard)), where
    shades = shown.locator(".knot").evaluate_all("all => all.map(e => +e.getAttribute('fill-opacity'))")
    assert shades == pytest.approx(0.5 * after / (after.max() or 1), abs=0.001), where
    numbers = shown.locator("text.num").all_text_contents()
    assert all(near(words, x) for words, x in zip(numbers[:6], after, strict=True)), where
    for words, w in zip(numbers[6:], S.ravel(), strict=True):
        assert words == ("1" if w == 1 else f"{w:.2f}"[1:] if w else "·"), where
    cells = shown.locator(".cell").evaluate_all("all => all.map(e => +e.getAttribute('fill-opacity'))")
    assert cells == pytest.approx(0.5 * S.ravel(), abs=0.001), where
    assert boxes(shown, "cell") == [
        (FROM + j * WIDE, TOP + i * HIGH, WIDE, HIGH) for i in range(6) for j in range(6)
    ], where
    assert boxes(shown, "row") == [(FROM, TOP + node * HIGH, 6 * WIDE, HIGH)], where
    p, q = sorted(chosen)
    assert boxes(shown, "pair") == [(FROM + j * WIDE, TOP + i * HIGH, WIDE, HIGH) for i, j in ((p, q), (q, p))], where
    signs = shown.locator(".sign").evaluate_all("all => all.map(e => e.getAttribute('d'))")
    drawn = {"".join(v for v, other in zip(NAMES, signs, strict=True) if other == sign) for sign in signs}
    assert "null" not in signs and "undefined" not in signs and sorted(drawn) == right["kinds"], where
    letters = [t for t in shown.locator("text.lit").all_text_contents() if t in NAMES]
    assert letters == [NAMES[node]] * 2, where
    assert not re.search("NaN|undefined|Infinity", shown.locator("svg").inner_html()), where
    verb = "Part" if chosen in joined else "Join"
    assert shown.locator("[name=next]").inner_text() == f"{verb} {NAMES[p]} and {NAMES[q]}", where


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_of_messages_says_what_the_listing_and_the_table_say(messages, site, name):
    page, shown = messages
    preset(shown, name)
    found, printed = told(shown), recorded("messages-on-a-graph")
    features, heard, kinds, far = rows(site, PAGE, "messages")[name]
    own = found["own"]
    numbers = [float(n) for n in shown.locator("text.num").all_text_contents()[:6]]
    same(compare.value(printed, f"{name}, features"), ", ".join(f"{n:.2f}" for n in numbers))
    assert features == ", ".join(f"{n:.2f}" for n in numbers)
    names = ", ".join(v for _, v in found["share"])
    assert compare.value(printed, f"{name}, {own} hears") == names and heard == f"{own}: {names}"
    assert compare.value(printed, f"{name}, kinds") == kinds == " ".join(sorted(found["kinds"]))
    _, node, loops, norm, start, _ = set_to(shown)
    last = reckon(shape(EDGES[name].split()), 100, node, loops, norm, start)["after"]
    assert far == compare.value(printed, f"{name}, after 100 steps") == f"{last.min() / last.max():.3f}"
    holds(shown, shape(EDGES[name].split()), *set_to(shown))
    assert not page.said


def test_messages_has_the_presets_of_the_listing_and_of_the_table(messages, site):
    _, shown = messages
    names = re.findall(r"^(.+), features:", recorded("messages-on-a-graph"), re.M)
    assert names == PRESETS == list(rows(site, PAGE, "messages")) == shown.locator(".presets button").all_inner_texts()


@pytest.mark.parametrize("name", PRESETS)
def test_any_setting_of_messages_gives_what_matrices_and_trees_give(messages, name):
    page, shown = messages
    rng = np.random.default_rng(PRESETS.index(name))
    for turn in range(14):
        preset(shown, name)
        graph = shape(EDGES[name].split())
        setting = [int(n) for n in rng.integers(0, [21 if turn % 2 else 5, 6, 2, 3, 3, 15])]
        for pair in rng.integers(0, 15, turn):
            box(shown, "pair").fill(str(pair))
            shown.locator("[name=next]").click()
            edge = PAIRS[pair]
            (graph.remove_edge if graph.has_edge(*edge) else graph.add_edge)(*edge)
        put(shown, *setting)
        holds(shown, graph, *setting)
    assert not page.said


def test_nodes_on_their_own_and_all_joined_are_graphs_too(messages):
    page, shown = messages
    preset(shown, "path")
    for edge in EDGES["path"].split():
        box(shown, "pair").fill(str(PAIRS.index(tuple(edge))))
        shown.locator("[name=next]").click()
    for setting in itertools.product((0, 1, 20), (3,), (0, 1), range(3), range(3), (0,)):
        put(shown, *setting)
        holds(shown, shape([]), *setting)
    for pair in range(15):
        box(shown, "pair").fill(str(pair))
        shown.locator("[name=next]").click()
    for setting in itertools.product((1, 20), (5,), (0, 1), range(3), (0, 2), (14,)):
        put(shown, *setting)
        holds(shown, shape(PAIRS), *setting)
    assert not page.said


def test_what_the_caption_asks_is_so(messages):
    _, shown = messages
    preset(shown, "path")
    put(shown, 3)
    assert len(told(shown)["share"]) == 6, "three steps bring c what a to f started with"
    put(shown, 3, 2, 0)
    assert {v for _, v in told(shown)["share"]} == set("bdf") and told(shown)["number"] == "0.00"
    preset(shown, "star")
    put(shown, 20, 1, 1, 0, 1)
    assert re.fullmatch(r"\de\d+", told(shown)["number"])
    put(shown, 20, 1, 1, 1, 0)
    assert told(shown)["ratio"] > 0.999
    put(shown, 20, 1, 1, 2, 0)
    assert told(shown)["ratio"] == pytest.approx(np.sqrt(2 / 6), abs=0.001)
    ends = []
    for name in ("two triangles", "hexagon"):
        preset(shown, name)
        ends.append(said(shown).splitlines()[0])
    assert ends[0].split(" = ")[1] == ends[1].split(" = ")[1]
    hears = []
    for name in ("two triangles", "hexagon"):
        preset(shown, name)
        put(shown, 3, 2, 1, 1, 0)
        hears.append(len(told(shown)["share"]))
    assert hears == [3, 6]
    far = {}
    for pair in PAIRS:
        preset(shown, "bottleneck")
        box(shown, "pair").fill(str(PAIRS.index(pair)))
        if shown.locator("[name=next]").inner_text().startswith("Join"):
            shown.locator("[name=next]").click()
            far["".join(pair)] = sum(float(w) for w, v in told(shown)["share"] if v in "def")
    assert len(far) == 8 and sorted(far, key=far.get)[-2:] == ["ae", "af"]


def test_a_preset_of_messages_is_marked_until_something_is_another(messages):
    _, shown = messages
    marked = shown.locator(".presets [aria-pressed=true]")
    for place, to in enumerate((3, 0, 0, 2, 1)):
        preset(shown, "path")
        assert marked.all_inner_texts() == ["path"]
        box(shown, SETTINGS[place]).fill(str(to))
        assert not marked.all_inner_texts(), SETTINGS[place]
    preset(shown, "two triangles")
    box(shown, "pair").fill(str(PAIRS.index(("c", "d"))))
    assert marked.all_inner_texts() == ["two triangles"], "to choose a pair changes nothing"
    button = shown.locator("[name=next]")
    button.click()
    assert not marked.all_inner_texts()
    put(shown, 4, 0, 1, 2, 0)
    assert marked.all_inner_texts() == ["bottleneck"]
    put(shown, 2, 2, 1, 0, 1)
    button.click()
    assert marked.all_inner_texts() == ["two triangles"]


def test_all_of_messages_is_reached_by_tab_and_says_its_values(messages):
    page, shown = messages
    names = ["steps", "node", "loops", "norm", "start", "pair", "next", "summary"]
    assert stops(page, shown, 13) == ["button"] * 5 + names
    for settings, words in (
        ((0, 0, 0, 0, 0, 0), ["0", "a", "off", "no", "1 at a", "a, b"]),
        ((20, 5, 1, 1, 1, 14), ["20", "f", "on", "by row", "all 1", "e, f"]),
        ((7, 3, 1, 2, 2, 5), ["7", "d", "on", "symmetric", "1 to 6", "b, c"]),
    ):
        put(shown, *settings)
        assert [box(shown, name).get_attribute("aria-valuetext") for name in SETTINGS] == words
        assert shown.locator(".set").all_inner_texts() == words
    shown.locator("[name=next]").focus()
    page.keyboard.press("Enter")
    assert shown.locator("[name=next]").inner_text() == "Join b and c"
    box(shown, "steps").focus()
    page.keyboard.press("ArrowLeft")
    assert told(shown)["rounds"] == "6 rounds"
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
        holds(shown, graph, *setting)
    for i, j in ((0, 5), (5, 1), (3, 2), (5, 0)):
        page.mouse.click(*spot(shown, *middle(i, j)))
        edge = (NAMES[min(i, j)], NAMES[max(i, j)])
        (graph.remove_edge if graph.has_edge(*edge) else graph.add_edge)(*edge)
        setting[5] = PAIRS.index(edge)
        holds(shown, graph, *setting)
    for node, loops in ((4, 0), (0, 1)):
        page.mouse.click(*spot(shown, *middle(node, node)))
        setting[2] = loops
        holds(shown, graph, *setting)
    for place in ((114, 106), (FROM + 90, 20), (240, 120), (436, 120), (300, 208)):
        page.mouse.click(*spot(shown, *place))
        holds(shown, graph, *setting)
    assert not page.said


def test_a_finger_taps_a_node_and_a_cell_and_scrolls_past(alone):
    page = alone(PAGE, "messages", width=390, has_touch=True, is_mobile=True)
    shown = figure(page, "messages")
    shown.locator(".web").scroll_into_view_if_needed()
    page.touchscreen.tap(*spot(shown, *PLACES[4]))
    assert told(shown)["own"] == "e"
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
        preset(shown, name)
        put(shown, 20)
        out = shown.locator(".web svg").evaluate(
            """svg => [...svg.children].filter(e => {
                const { x, y, width, height } = e.getBBox(), cell = e.matches(".num") ? x > 250 ? 30 : 40 : 440;
                const [left, up] = e.matches(".sign") ? e.getAttribute("transform").match(/[\\d.]+/g).map(Number) : [0, 0];
                return left + x < 0 || up + y < 0 || left + x + width > 440 || up + y + height > 214 || width > cell;
            }).map(e => e.outerHTML.slice(0, 90))"""
        )
        assert not out, (width, name)
