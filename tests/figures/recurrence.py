"""What the figure of one recurrence in three readings has to say and to draw, computed by NumPy."""

from __future__ import annotations

import itertools
import re

import numpy as np
import pytest

from ..support.figure import Look, look, numbers_in

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


# What is looked at in the drawing.
DRAWN = {
    "circles": ("circle.part", "cx", "cy", "r"),
    "lit circles": ("circle.part", "class"),
    "unit": ("circle.unit", "r"),
    "way": ("path.way", "d"),
    "drop": ("path.drop", "d"),
    "bars": ("rect.in, rect.out", "x", "y", "width", "height"),
    "lit bars": ("rect.in, rect.out", "class"),
    "held": ("rect.held", "x", "width"),
    "numbers": ("text.num", "text"),
    "columns": ("text.num", "x"),
    "lit numbers": ("text.num", "class"),
    "links": ("path.link", "d", "class"),
    "place": ("text.lit:not(.num)", "text"),
    "next": ("[name=next]", "text"),
}


def named(*settings: float) -> dict[str, float]:
    return dict(zip(SETTINGS, settings, strict=False))


def feed(x) -> list[tuple[str, float]]:
    """To set all inputs."""
    return [step for i, value in enumerate(x) for step in (("input", i + 1), ("its value", value))]


def put(shown, *settings: float) -> dict:
    """Set these, and say what the figure says then."""
    return told(look(shown, named(*settings)))


def number(words: str) -> complex:
    return complex(words.replace(" ", "").replace("i", "j"))


def told(seen: Look) -> dict:
    """What the figure says, taken apart."""
    eigen, loop, convolution, scan, counts = (line.strip() for line in seen.said.splitlines() if line.strip())
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


def lit(seen: Look, part: str) -> list[bool]:
    return ["lit" in names for names in seen.classes(part)]


def links(seen: Look) -> dict[tuple[float, ...], bool]:
    ends = {
        tuple(float(c) for c in re.findall(r"[\d.]+", d)): "lit" in names.split() for d, names in seen.parts["links"]
    }
    assert len(ends) == len(seen.parts["links"])
    return ends


def shortened(v: float) -> list[str]:
    """What may stand for a number in the drawing; more than one where its last digit hangs in the balance."""

    def one(v: float) -> str:
        digits = 2 if abs(v) < 0.995 else 1 if abs(v) < 9.95 else 0
        return "0" if abs(v) < 0.005 else re.sub(r"^(-?)0\.", r"\1.", f"{v:.{digits}f}")

    return [one(v + off) for off in (-1e-9, 0, 1e-9)]


def bars(seen: Look, first: int, values, y: float, half: float, most: float) -> None:
    places = seen.numbers("bars")[first : first + 8]
    high = half * np.abs(values) / most
    right = np.stack([X - 10, np.where(np.array(values) < 0, y, y - high), np.full(8, 20), high], 1)
    assert places == pytest.approx(right, abs=1e-6)


def holds(seen: Look, length: float, degrees: int, place: int, x, held: int) -> None:
    """All that the figure says and draws is what NumPy computes."""
    where, found, last = (length, degrees, place, x, held), told(seen), place - 1
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
    circles = seen.numbers("circles")
    nodes = [(d, j) for d in range(4) for j in range(8) if not d or j >= 2 ** (d - 1)]
    right = [
        *((*p, 6 if j == last else 3) for j, p in enumerate(points)),
        *((X[j], 190, 9) for j in range(8)),
        *((X[j], SCAN + GAP * d, 6 if d else 4) for d, j in nodes),
    ]
    assert circles == pytest.approx(np.array(right), abs=1e-6), where
    until = [j <= last for j in range(8)]
    assert lit(seen, "lit circles") == [*until, *until, *(node in tree for node in nodes)], where
    assert seen.numbers("unit")[0, 0] == pytest.approx(ROOM / far), where
    assert numbers_in(*seen.texts("way")).reshape(-1, 2) == pytest.approx(np.array([MIDDLE, *points]), abs=1e-6), where
    assert numbers_in(*seen.texts("drop")) == pytest.approx(np.array([*points[last], points[last][0], 64]), abs=1e-6), (
        where
    )

    bars(seen, 0, x, 40, 20, 2)
    bars(seen, 8, y, 106, 20, max(1, np.abs(y).max()))
    turned = np.array([kernel[last - j] if j <= last else 0 for j in range(8)])
    bars(seen, 16, turned, 236, 16, max(1, np.abs(kernel).max()))
    assert lit(seen, "lit bars") == [*until, *(j == last for j in range(8)), *until], where
    assert seen.numbers("held").tolist() == [[X[held - 1] - 15, 30]], where
    written = [*x, *y, *turned[:place], *(turned * x)[:place]]
    assert all(t in shortened(v) for t, v in zip(seen.texts("numbers"), written, strict=True)), where
    columns = [*range(8), *range(8), *range(place), *range(place)]
    assert seen.numbers("columns")[:, 0].tolist() == X[columns].tolist(), where
    bright = [*until, *(j == last for j in range(8)), *[True] * (2 * place)]
    assert lit(seen, "lit numbers") == bright, where

    edges = {(X[j - 1] + 9, 190, X[j] - 9, 190): until[j] for j in range(1, 8)}
    edges |= {(X[j], 174, X[j], 181): until[j] for j in range(8)}
    for d, j in itertools.product((1, 2, 3), range(8)):
        for k in (j, j - 2 ** (d - 1)):
            if k >= 0:
                edges[X[k], SCAN + GAP * (d - 1), X[j], SCAN + GAP * d] = (d, j) in tree
    assert links(seen) == edges, where
    assert seen.texts("place") == [str(place)], where
    assert "null" not in seen.drawing, where
    assert seen.texts("next") == ["Start over" if place == 8 else "Next output"], where
