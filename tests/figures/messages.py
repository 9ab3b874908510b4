"""What the figure of messages on a graph has to say and to draw, found by NumPy and networkx."""

from __future__ import annotations

import itertools
import re

import networkx
import numpy as np
import pytest

from ..support.figure import Look, look

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


# What is looked at in the drawing.
DRAWN = {
    "edge": ("path.edge", "d"),
    "chosen": ("path.chosen", "d"),
    "gets": ("path.gets", "d"),
    "none": (".chosen.none",),
    "knot": ("circle.knot", "cx", "cy"),
    "lit": ("circle.lit", "cx", "cy"),
    "hears": ("circle.hears", "cx", "cy"),
    "within": ("circle.within", "cx", "cy"),
    "shades": (".knot", "fill-opacity"),
    "numbers": ("text.num", "text"),
    "cells": (".cell", "fill-opacity"),
    "cell": ("rect.cell", "x", "y", "width", "height"),
    "row": ("rect.row", "x", "y", "width", "height"),
    "pair": ("rect.pair", "x", "y", "width", "height"),
    "signs": (".sign", "d"),
    "letters": ("text.lit", "text"),
    "next": ("[name=next]", "text"),
}


def put(shown, *settings: int) -> dict:
    """Set these, and say what the figure says then."""
    return told(look(shown, named(*settings)))


def named(*settings: int) -> dict[str, int]:
    return dict(zip(SETTINGS, settings, strict=False))


def joined(*pairs: int) -> list[tuple[str, int | None]]:
    """To choose one pair after the other, and press the button, which joins or parts it."""
    return [step for pair in pairs for step in (("pair", pair), ("next", None))]


def set_to(seen: Look) -> list[int]:
    return [int(seen.values[name]) for name in SETTINGS]


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


def told(seen: Look) -> dict:
    """What the figure says, taken apart."""
    step, share, hops, ratio, kinds = (line.strip() for line in seen.said.splitlines() if line.strip())
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


def lines_of(seen: Look, kind: str) -> set[frozenset[int]]:
    """The pairs of nodes that lines of this kind are drawn between."""
    ends = np.array(re.findall(r"M([\d.]+),([\d.]+)L([\d.]+),([\d.]+)", " ".join(seen.texts(kind))), float)
    found = [frozenset(int(np.abs(PLACES - p).sum(1).argmin()) for p in pair) for pair in ends.reshape(-1, 2, 2)]
    assert all(np.abs(PLACES - p).sum(1).min() < 0.2 for pair in ends.reshape(-1, 2, 2) for p in pair)
    assert len(found) == len(set(found))
    return set(found)


def rings(seen: Look, kind: str) -> list[int]:
    return [int(np.abs(PLACES - p).sum(1).argmin()) for p in seen.numbers(kind)]


def boxes(seen: Look, kind: str) -> list[tuple[float, ...]]:
    return [tuple(place) for place in seen.numbers(kind)]


def holds(seen: Look, graph, *setting: int) -> None:
    """All that the figure says and draws is what is found without it."""
    steps, node, loops, norm, start, pair = setting
    right, found = reckon(graph, *setting[:5]), told(seen)
    where, S, after = (sorted(graph.edges), setting), right["S"], right["after"]
    assert set_to(seen) == list(setting), where
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

    edges = {frozenset(map(NAMES.index, edge)) for edge in graph.edges}
    chosen = frozenset(map(NAMES.index, PAIRS[pair]))
    assert lines_of(seen, "edge") == edges and lines_of(seen, "chosen") == {chosen}, where
    assert lines_of(seen, "gets") == {edge for edge in edges if node in edge}, where
    assert len(seen.parts["none"]) == (chosen not in edges), where
    assert rings(seen, "knot") == list(range(6)) and rings(seen, "lit") == [node], where
    assert rings(seen, "hears") == heard, where
    within = {NAMES.index(v) for nodes in right["hops"].values() for v in nodes}
    assert rings(seen, "within") == sorted(within - set(heard)), where
    assert seen.numbers("shades")[:, 0] == pytest.approx(0.5 * after / (after.max() or 1), abs=0.001), where
    numbers = seen.texts("numbers")
    assert all(near(words, x) for words, x in zip(numbers[:6], after, strict=True)), where
    for words, w in zip(numbers[6:], S.ravel(), strict=True):
        assert words == ("1" if w == 1 else f"{w:.2f}"[1:] if w else "·"), where
    assert seen.numbers("cells")[:, 0] == pytest.approx(0.5 * S.ravel(), abs=0.001), where
    assert boxes(seen, "cell") == [(FROM + j * WIDE, TOP + i * HIGH, WIDE, HIGH) for i in range(6) for j in range(6)], (
        where
    )
    assert boxes(seen, "row") == [(FROM, TOP + node * HIGH, 6 * WIDE, HIGH)], where
    p, q = sorted(chosen)
    assert boxes(seen, "pair") == [(FROM + j * WIDE, TOP + i * HIGH, WIDE, HIGH) for i, j in ((p, q), (q, p))], where
    signs = seen.texts("signs")
    drawn = {"".join(v for v, other in zip(NAMES, signs, strict=True) if other == sign) for sign in signs}
    assert "null" not in signs and "undefined" not in signs and sorted(drawn) == right["kinds"], where
    letters = [t for t in seen.texts("letters") if t in NAMES]
    assert letters == [NAMES[node]] * 2, where
    verb = "Part" if chosen in edges else "Join"
    assert seen.texts("next") == [f"{verb} {NAMES[p]} and {NAMES[q]}"], where
