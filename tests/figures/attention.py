"""What the figure of attention by hand has to say and to draw, computed by NumPy."""

from __future__ import annotations

import re

import numpy as np
import pytest

from ..support.figure import Look, look, numbers_in

PAGE = "10-transformers/non-local/"
PRESETS = ["soft", "unscaled", "argmax", "causal", "not itself", "positions only"]
NAMES = "abcde"
Q = np.array([[1, 1], [2, 0], [0, 2], [-1, 1], [-1, -1]], float)
K = np.array([[2, 0], [1, 1.5], [-0.5, 2], [-2, 0.5], [0.5, -1.5]])
SETTINGS = ["query of", "to move", "scaled", "mask", "positions", "temperature"]
UNIT, MIDDLE = 30, np.array([106, 110])


# What is looked at in the drawing.
DRAWN = {
    "table": (".table .num", "text"),
    "letters": (".table text:not(.num)", "text"),
    "shades": (".cell", "fill-opacity"),
    "row": (".row", "y"),
    "halos": (".halo", "cx", "cy", "r"),
    "spots": (".spot", "transform"),  # the handles: those of the keys, and at 5 that of the query
}


def put(shown, **settings: int) -> Look:
    return look(shown, {name.replace("_", " "): to for name, to in settings.items()}, DRAWN)


def told(seen: Look) -> dict:
    """What the figure says, as numbers by token: where the moved point is, scores, weights, output, order, difference."""
    at, scores, weights, output, order = (line.strip() for line in seen.said.splitlines() if line.strip())
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


def drawn(seen: Look) -> tuple[list[list[str]], list[str]]:
    """The cells of the matrix and the outputs, as they are drawn."""
    numbers = seen.texts("table")
    table = [numbers[6 * r : 6 * r + 6] for r in range(5)]
    return [row[1:] for row in table], [row[0] for row in table]


def holds(seen: Look, q, k, order, asks, *settings) -> None:
    """All that the figure says and draws is what NumPy computes for this setting."""
    scores, weights, qs, ks = attend(q, k, order, *settings)
    found, where = told(seen), (order, asks, settings)
    assert found["asks"] == NAMES[asks] and found["order"] == "".join(NAMES[j] for j in order), where
    assert [found["scores"][n] for n in NAMES] == pytest.approx(scores[asks], abs=0.0051), where
    assert [found["weights"][n] for n in NAMES] == pytest.approx(weights[asks], abs=0.00051), where
    outputs = weights @ np.arange(1, 6)
    assert found["output"] == pytest.approx(outputs[asks], abs=0.0051), where
    apart = np.abs(weights - attend(q, k, range(5), *settings)[1]).max()
    assert found["apart"] == pytest.approx(apart, abs=0.00051), where
    cells, beside = drawn(seen)
    assert np.array(beside, float) == pytest.approx(outputs[list(order)], abs=0.0051), where
    for cell, weight, score in zip(
        np.ravel(cells), weights[np.ix_(order, order)].ravel(), scores[np.ix_(order, order)].ravel(), strict=True
    ):
        assert cell == "–" if score == -np.inf else float(cell) == pytest.approx(weight, abs=0.0051), where
    assert seen.numbers("shades")[:, 0] == pytest.approx(0.45 * weights[np.ix_(order, order)].ravel(), abs=0.001), where
    halos = seen.numbers("halos")
    assert halos[:, :2] == pytest.approx(on(ks), abs=0.01), where
    assert halos[:, 2] == pytest.approx(9 + 17 * np.sqrt(weights[asks]), abs=0.01), where
    assert places(seen) == pytest.approx(on(np.array([*ks, qs[asks]])), abs=0.01), where
    assert seen.numbers("row").tolist() == [[34 + 28 * list(order).index(asks)]], where
    letters = [t for t in seen.texts("letters") if t in NAMES]
    assert "".join(letters) == "".join(2 * NAMES[j] for j in order), where


def on(points) -> np.ndarray:
    """Where points of the plane are in the drawing."""
    return MIDDLE + UNIT * np.asarray(points) * [1, -1]


def places(seen: Look) -> np.ndarray:
    """Where the handles are drawn."""
    return np.array([numbers_in(transform) for transform in seen.texts("spots")])
