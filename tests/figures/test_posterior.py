"""The figure of the posterior: it learns what the listing learns, and a reader's own settings are answered right."""

from __future__ import annotations

import re

import numpy as np
import pytest

from wonderland.programs import compare

from ..support.figure import box, figure, look, preset, recorded, rows, said, same, stops

ADDRESS, SCRIPT, LISTING = "03-datasets-and-losses/bayesian/", "posterior", "band-settings"
PRESETS = ["nothing yet", "three points", "forty points", "sharp prior", "flat prior", "noise too low"]
SLIDERS = ("points seen n", "prior τ", "noise σ", "read at x")


@pytest.fixture
def line(figures):
    """The figure, and its page."""
    return figures(ADDRESS, SCRIPT)


def learnt(shown) -> str:
    return said(shown).partition(". At ")[0]


def put(shown, *settings: float) -> None:
    look(shown, dict(zip(SLIDERS, settings, strict=True)))


def points() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(97)
    x = rng.uniform(-3, 3, 60).round(1)
    return x, (1 + 0.7 * x + 0.5 * rng.standard_normal(60)).round(2)


def learn(n: int, tau: float, sigma: float, at: float) -> str:
    """The same in a few lines of Python: what a reader's own settings say."""
    x, y = points()
    X = np.stack([np.ones(60), x], axis=1)
    S = np.linalg.inv(np.eye(2) / tau**2 + X[:n].T @ X[:n] / sigma**2)
    mean, (a, b) = S @ X[:n].T @ y[:n] / sigma**2, np.sqrt(np.diag(S))
    half = 1.96 * np.sqrt((X @ S * X).sum(1) + sigma**2)
    here = np.array([1, at])
    width = 2 * 1.96 * np.sqrt(here @ S @ here + sigma**2)
    inside = (abs(y - X @ mean) < half)[40:].sum()
    return (
        f"slope {mean[1]:.2f} ± {b:.2f}, intercept {mean[0]:.2f} ± {a:.2f}, "
        f"band {width:.2f} wide at {at:g}, {inside} of 20 inside"
    )


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_learns_what_the_listing_learns(line, site, name):
    page, shown = line
    preset(shown, name)
    same(compare.value(recorded(LISTING), name), learnt(shown))
    settings, result = rows(site, ADDRESS, SCRIPT)[name]
    same(result, learnt(shown))
    n, tau, sigma = map(float, settings.split(", "))
    same(learn(int(n), tau, sigma, 3), learnt(shown))
    shows = shown.locator(".controls .set").all_inner_texts()
    assert [float(s) for s in shows] == [n, tau, sigma, 3] and not page.said


def test_the_presets_are_those_of_the_listing_and_of_the_table(line, site):
    _, shown = line
    names = [text.partition(":")[0] for text in recorded(LISTING).splitlines()]
    assert names == PRESETS == list(rows(site, ADDRESS, SCRIPT)) == shown.locator(".presets button").all_inner_texts()


def test_the_points_are_those_that_the_listing_draws(site):
    script = (site.folder / "assets" / "js" / "posterior.js").read_text("utf-8")
    found = [np.array(text.split(), float) for text in re.findall(r'numbers\("(.*?)"\)', script)]
    np.testing.assert_array_equal(found, points())


def test_sliders_lead_where_a_program_would(line):
    page, shown = line
    for n, power, sigma, at in ((7, -0.5, 0.85, -1.5), (0, 2, 2, 4), (1, 2, 0.05, -4), (40, -2, 0.05, 0)):
        put(shown, n, power, sigma, at)
        tau = float(f"{10**power:.2g}")
        same(learn(n, tau, sigma, at), learnt(shown))
        assert shown.locator("[aria-pressed=true]").count() == 0
        assert shown.locator(".seen").get_attribute("d").count("M") == n
        outside = 20 - int(re.search(r"(\d+) of 20", said(shown))[1])
        assert shown.locator(".new .out").count() == outside and shown.locator(".new path").count() == 20
        assert "NaN" not in shown.locator("svg").inner_html()
    assert not page.said


def test_the_readout_says_from_where_to_where_and_the_band_is_drawn_there(line):
    _, shown = line
    preset(shown, "forty points")
    put(shown, 40, 0, 0.5, -2)
    low, high = map(float, re.search(r"At -2 it runs from (-?[\d.]+) to (-?[\d.]+)\.", said(shown)).groups())
    width = float(re.search(r"band ([\d.]+) wide at -2", said(shown))[1])
    assert abs(high - low - width) < 0.011
    ends = re.findall(r"-?[\d.]+", shown.locator(".cut").get_attribute("d"))
    assert [float(e) for e in ends] == pytest.approx([-100, 26 - 26 * low, -100, 26 - 26 * high], abs=0.3)
    upper = shown.locator(".band").get_attribute("d")
    assert f"-100.0 {float(ends[3]):.1f}" in upper and f"-100.0 {float(ends[1]):.1f}" in upper


def test_the_drawn_lines_spread_as_the_posterior_does(line):
    """At every x their mean square distance from the mean line, in standard deviations, is near 1: the draws are fair."""
    _, shown = line
    script = shown.locator(".drawn")
    preset(shown, "three points")
    ends = np.array(re.findall(r"-?[\d.]+", script.get_attribute("d")), float).reshape(-1, 2, 2)
    heights = (26 - ends[:, :, 1]) / 26  # (lines, 2): at -4.2 and 4.2
    x, y = points()
    X = np.stack([np.ones(3), x[:3]], axis=1)
    S = np.linalg.inv(np.eye(2) + X.T @ X / 0.25)
    mean, edge = S @ X.T @ y[:3] / 0.25, np.array([[1, -4.2], [1, 4.2]])
    z = (heights - edge @ mean) / np.sqrt((edge @ S * edge).sum(1))
    assert len(ends) == 12 and ((z**2).mean(0) > 0.6).all() and ((z**2).mean(0) < 1.6).all()


def test_all_is_reached_by_tab_in_the_order_seen_and_set_by_arrow_keys(line):
    page, shown = line
    assert stops(page, shown, 11) == ["button"] * 6 + ["n", "tau", "sigma", "x", "summary"]
    preset(shown, "three points")
    box(shown, "points seen n").focus()
    page.keyboard.press("ArrowRight")
    same(learn(4, 1, 0.5, 3), learnt(shown))
    box(shown, "prior τ").focus()
    page.keyboard.press("ArrowLeft")
    same(learn(4, 0.79, 0.5, 3), learnt(shown))
    assert box(shown, "prior τ").get_attribute("aria-valuetext") == "0.79"
    page.keyboard.press("End")
    assert box(shown, "prior τ").get_attribute("aria-valuetext") == "100"


def test_a_mouse_reads_the_band_where_it_drags(line):
    page, shown = line
    preset(shown, "forty points")
    shown.locator(".field").scroll_into_view_if_needed()
    area = shown.locator(".field svg").bounding_box()

    def spot(x: float) -> tuple[float, float]:
        return area["x"] + area["width"] * (x + 4.2) / 8.4, area["y"] + area["height"] / 2

    page.mouse.move(*spot(0))
    assert box(shown, "read at x").input_value() == "3", "the mouse that holds nothing changes it"
    page.mouse.down()
    assert box(shown, "read at x").input_value() == "0"
    page.mouse.move(*spot(-1.5), steps=3)
    same(learn(40, 1, 0.5, -1.5), learnt(shown))
    page.mouse.move(area["x"] - 50, area["y"] + 9)
    page.mouse.up()
    same(learn(40, 1, 0.5, -4), learnt(shown))
    assert not page.said


def test_a_finger_taps_and_elsewhere_scrolls(alone):
    page = alone(ADDRESS, SCRIPT, width=390, has_touch=True, is_mobile=True)
    shown = figure(page, SCRIPT)
    field = shown.locator(".field")
    field.scroll_into_view_if_needed()
    assert field.evaluate("e => getComputedStyle(e).touchAction") == "pan-y"
    area = field.locator("svg").bounding_box()
    page.touchscreen.tap(area["x"] + area["width"] * 5.2 / 8.4, area["y"] + 20)
    assert abs(float(box(shown, "read at x").input_value()) - 1) < 0.11
    smallest = min(b.bounding_box()["height"] for b in shown.locator("button").all())
    assert smallest >= 24 and not page.said
