"""The figure of a curve built from bumps: its networks are those of the listing, and any setting is answered right."""

from __future__ import annotations

import functools
import re

import numpy as np
import pytest
from scipy.special import expit

from wonderland.programs import compare

from ..support.figure import (
    box,
    figure,
    look,
    preset,
    recorded,
    rows,
    said,
    same,
    scrolls_past,
    smallest_letters,
    stops,
)

ADDRESS, SCRIPT, LISTING = "appendix-b-approximation/curve/", "bumps", "curve-settings"
PRESETS = ["five bins", "fifty bins", "half a bin off", "blunt", "ramps", "a jump", "a steep start"]
LINES = ("units", "mean squared error", "largest", "divided by")
MANY = (1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 75, 100)
CURVES = (lambda x: np.sinc(x / np.pi), lambda x: (x > np.pi) * 1.0, lambda x: np.sqrt(x / 10))
SLIDERS = ("curve", "pieces", "number m", "steepness w")
GRID = (np.arange(2000) + 0.5) / 200


@pytest.fixture
def built(figures):
    """The figure, and its page."""
    return figures(ADDRESS, SCRIPT)


def put(shown, curve: int, kind: int, m: int, log_w: float) -> None:
    look(shown, dict(zip(SLIDERS, (curve, kind, MANY.index(m), log_w), strict=True)))


def saying(shown) -> dict[str, str]:
    """What the figure says, by the listing's names."""
    text = said(shown)
    found = re.search(
        r"(\d+) units?: ?\s*mean squared error ([\d.e+-]+), ?\s*largest ([\d.]+)\. ?\s*With \d+, .* by ([\d.]+)\.$",
        text,
        re.S,
    )
    assert found, text
    return dict(zip(LINES, found.groups(), strict=True))


@functools.cache
def drawn(curve: int, kind: int, m: int, w: float) -> np.ndarray:
    """The network's values on the grid, by the definitions: bins one by one, or interpolation with rounded corners."""
    g, width = CURVES[curve], 10 / m
    if kind == 2:
        knots = width * np.arange(m + 1)
        slopes = np.diff(g(knots)) / width
        return g(0.0) + sum(
            (slope - before) * np.logaddexp(0, w * (GRID - s)) / w
            for s, slope, before in zip(knots, slopes, [0, *slopes], strict=False)
        )
    total = np.zeros_like(GRID)
    for left in width * (np.arange(m) + kind / 2):
        height = g(left + (np.arange(64) + 0.5) * width / 64).mean()
        total += height * (expit(w * (GRID - left)) - expit(w * (GRID - left - width)))
    return total


def errors(curve: int, kind: int, m: int, w: float) -> tuple[float, float]:
    off = abs(drawn(curve, kind, m, w) - CURVES[curve](GRID))
    return (off**2).mean(), off.max()


def expected(curve: int, kind: int, m: int, log_w: float) -> dict[str, str]:
    w = float(f"{10**log_w:.2g}")
    (mse, largest), (fewer, _) = errors(curve, kind, m, w), errors(curve, kind, 2 * m, w)
    numbers = f"{m + (kind < 2)}", f"{mse:.2e}", f"{largest:.3f}", f"{mse / fewer:.1f}"
    return dict(zip(LINES, numbers, strict=True))


def agree(left: dict[str, str], right: dict[str, str]) -> None:
    assert list(left) == list(right)
    for name in left:
        if name == "mean squared error":  # as numbers: one that is small is not nothing
            assert float(left[name]) == pytest.approx(float(right[name]), rel=0.006)
        elif name == "divided by":
            assert float(left[name]) == pytest.approx(float(right[name]), abs=0.11)
        else:
            same(left[name], right[name])


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_says_what_the_listing_prints(built, site, name):
    page, shown = built
    preset(shown, name)
    printed = {line: compare.value(recorded(LISTING), f"{name}, {line}") for line in LINES}
    agree(printed, saying(shown))
    settings, *numbers = rows(site, ADDRESS, SCRIPT)[name]
    agree(dict(zip(LINES, numbers, strict=True)), printed)
    assert settings.split(", ") == shown.locator(".controls .set").all_inner_texts()
    assert not page.said


def test_the_presets_are_those_of_the_listing_and_of_the_table(built, site):
    _, shown = built
    names = [line.partition(":")[0] for line in recorded(LISTING).splitlines()]
    assert names == [f"{name}, {line}" for name in PRESETS for line in LINES]
    assert PRESETS == list(rows(site, ADDRESS, SCRIPT)) == shown.locator(".presets button").all_inner_texts()


def test_sliders_lead_where_a_program_would(built):
    page, shown = built
    for setting in (
        (0, 0, 1, 0),
        (0, 2, 100, 3),
        (1, 1, 8, 2.2),
        (1, 2, 3, 1.5),
        (2, 0, 30, 2.7),
        (2, 2, 1, 0),
        (0, 1, 2, 3),
    ):
        put(shown, *setting)
        agree(expected(*setting), saying(shown))
        assert shown.locator("[aria-pressed=true]").count() == 0
        assert "NaN" not in shown.locator("svg").inner_html()
    put(shown, 0, 0, 1, 3)
    assert "1 bin, 2 units" in said(shown) and not page.said
    put(shown, 0, 2, 1, 3)
    assert "1 ramp, 1 unit:" in said(shown)


def path(shown, part: str) -> np.ndarray:
    return np.array(re.findall(r"-?[\d.]+", shown.locator(part).get_attribute("d")), float)


def test_the_picture_shows_curve_network_units_and_errors(built):
    _, shown = built
    for curve, kind, m, log_w in ((0, 0, 5, 3), (1, 1, 10, 1.2), (2, 2, 3, 2)):
        put(shown, curve, kind, m, log_w)
        w = float(f"{10**log_w:.2g}")
        for part, values in ((".band", CURVES[curve](GRID)), (".fit", drawn(curve, kind, m, w))):
            at = path(shown, part).reshape(-1, 2)
            np.testing.assert_allclose(at[:, 0], 8 + 26.4 * GRID[1::4], atol=0.06)
            np.testing.assert_allclose(at[:, 1], 146 - 112 * np.clip(values[1::4], -0.45, 1.25), atol=0.06)
        places = path(shown, ".seams").reshape(-1, 3)[:, 0]
        units = 10 / m * (np.arange(m + (kind < 2)) + kind % 2 / 2)
        np.testing.assert_allclose(places, 8 + 26.4 * units, atol=0.06)
        losses = path(shown, ".loss").reshape(-1, 2)
        right = [[318 + 52 * np.log10(n), 24 - 19 * np.log10(max(1e-9, errors(curve, kind, n, w)[0]))] for n in MANY]
        np.testing.assert_allclose(losses, right, atol=0.06)
        np.testing.assert_allclose(path(shown, ".stops").reshape(-1, 3)[:, :2], losses)
        end = re.findall(r"-?[\d.]+", shown.locator(".end").get_attribute("transform"))
        assert [float(c) for c in end] == pytest.approx(right[MANY.index(m)], abs=0.06)


def test_all_is_reached_by_tab_in_the_order_seen_and_set_by_arrow_keys(built):
    page, shown = built
    assert stops(page, shown, 12) == ["button"] * 7 + ["curve", "kind", "m", "w", "summary"]
    preset(shown, "five bins")
    box(shown, "number m").focus()
    page.keyboard.press("ArrowRight")
    assert box(shown, "number m").get_attribute("aria-valuetext") == "8"
    agree(expected(0, 0, 8, 3), saying(shown))
    box(shown, "curve").focus()
    page.keyboard.press("End")
    assert box(shown, "curve").get_attribute("aria-valuetext") == "a root"
    box(shown, "pieces").focus()
    page.keyboard.press("ArrowRight")
    assert box(shown, "pieces").get_attribute("aria-valuetext") == "half off"
    box(shown, "steepness w").focus()
    page.keyboard.press("Home")
    assert box(shown, "steepness w").get_attribute("aria-valuetext") == "1"
    agree(expected(2, 1, 8, 0), saying(shown))
    assert not page.said


def test_a_finger_scrolls_past_and_letters_are_large_enough(alone):
    page = alone(ADDRESS, SCRIPT, width=390, has_touch=True, is_mobile=True)
    shown = figure(page, SCRIPT)
    area = shown.locator("svg.bumps").bounding_box()
    assert scrolls_past(page, shown, area["x"] + 100, area["y"] + 80)
    smallest = min(b.bounding_box()["height"] for b in shown.locator("button").all())
    assert smallest >= 24 and smallest_letters(shown, ".bumps") >= 10 and not page.said
