"""The figure of two bells: what it measures and where it descends is what the listing prints, and any setting is answered right."""

from __future__ import annotations

import functools
import re

import numpy as np
import pytest
from scipy.special import logsumexp
from scipy.stats import norm

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

ADDRESS, SCRIPT, LISTING = "appendix-a-probability/divergences/", "bells", "two-bells"
PRESETS = ["between", "left peak", "right peak", "over both", "far off", "one hill"]
KINDS = ["D(p, q)", "D(q, p)", "JS(p, q)"]
SLIDERS = ("mean of q", "width of q", "peaks apart")


@pytest.fixture
def bells(figures):
    """The figure, and its page."""
    return figures(ADDRESS, SCRIPT)


def put(shown, *settings: float) -> None:
    look(shown, dict(zip(SLIDERS, settings, strict=True)))


def settings(shown) -> list[float]:
    return [float(text.replace("−", "-")) for text in shown.locator(".controls .set").all_inner_texts()]


def values(shown) -> str:
    """The three divergences, as the listing prints them."""
    return ", ".join(re.findall(r"\) (-?[\d.]+):", said(shown)))


def leads(shown) -> list[str]:
    return re.findall(r": ([a-z ]+)\.", said(shown))


@functools.cache
def divergences(m: float, s: float, d: float) -> np.ndarray:
    """The three, by sums on a grid of its own."""
    x = np.linspace(-20, 20, 4001)
    two = [norm.logpdf(x, -d / 2, 0.6) + np.log(0.6), norm.logpdf(x, d / 2, 0.6) + np.log(0.4)]
    a, b = logsumexp(two, axis=0), norm.logpdf(x, m, s)
    half, p, q = np.logaddexp(a, b) - np.log(2), np.exp(a), np.exp(b)
    return np.array([p * (a - b), q * (b - a), (p * (a - half) + q * (b - half)) / 2]).sum(axis=1) * 0.01


def slopes(m: float, s: float, d: float) -> np.ndarray:
    """Their derivatives with respect to the mean and the logarithm of the width, by differences."""
    e = 1e-4
    by_m = divergences(m + e, s, d) - divergences(m - e, s, d)
    by_s = divergences(m, s * np.exp(e), d) - divergences(m, s * np.exp(-e), d)
    return np.stack([by_m, by_s], axis=1) / (2 * e)


def words(slope: np.ndarray) -> str:
    m, s = slope
    said = [
        "right" if m < -0.01 else "left" if m > 0.01 else "",
        "wider" if s < -0.01 else "narrower" if s > 0.01 else "",
    ]
    return " and ".join(filter(None, said)) or "at rest"


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_says_what_the_listing_prints(bells, site, name):
    page, shown = bells
    preset(shown, name)
    first, found, *ends = rows(site, ADDRESS, SCRIPT)[name]
    assert settings(shown) == [float(number) for number in first.split(", ")]
    same(compare.value(recorded(LISTING), name), values(shown))
    same(found, values(shown))
    assert leads(shown) == [words(slope) for slope in slopes(*settings(shown))]
    for kind, end in zip(KINDS, ends, strict=True):
        preset(shown, name)
        shown.get_by_role("button", name=f"Descend {kind}").click()
        printed = compare.value(recorded(LISTING), f"{name}, {kind} leads to")
        m, s, d = settings(shown)
        same(printed, f"mean {m:.2f}, width {s:.2f}")
        same(end, printed)
        assert d == float(first.split(", ")[2])
    assert not page.said


def test_the_presets_are_those_of_the_listing_and_of_the_table(bells, site):
    _, shown = bells
    names = [text.partition(":")[0] for text in recorded(LISTING).splitlines()]
    assert [n for n in names if "leads to" not in n] == PRESETS == list(rows(site, ADDRESS, SCRIPT))
    assert shown.locator(".presets button").all_inner_texts() == PRESETS
    assert len(names) == len(PRESETS) * (1 + len(KINDS))


def test_sliders_lead_where_a_program_would(bells):
    page, shown = bells
    for setting in ((-6, 0.4, 6), (6, 3, 0), (0, 1.2, 2.5), (-2.55, 0.65, 4.75), (1.3, 2.2, 0), (0, 0.4, 0)):
        put(shown, *setting)
        same(", ".join(f"{value:.2f}" for value in divergences(*setting)), values(shown))
        assert leads(shown) == [words(slope) for slope in slopes(*setting)], setting
        assert shown.locator("[aria-pressed=true]").count() == 0
        assert "NaN" not in shown.locator("svg").inner_html() and "Infinity" not in said(shown)
    assert not page.said


def test_a_descent_ends_lower_and_shows_its_way_until_something_else_is_set(bells):
    _, shown = bells
    for setting in ((0, 1.2, 2.5), (-5, 0.4, 6), (3, 3, 1)):
        for k, kind in enumerate(KINDS):
            put(shown, *setting)
            assert not shown.locator(".way").get_attribute("d")
            shown.get_by_role("button", name=f"Descend {kind}").click()
            assert divergences(*settings(shown))[k] <= divergences(*setting)[k] + 0.01
            way = numbers(shown, ".way")
            assert way.shape == (401, 2) and way[0] == pytest.approx(top(*setting[:2]), abs=0.06)
            assert way[-1] == pytest.approx(top(*settings(shown)[:2]), abs=2)  # two decimals of a narrow bell
    box(shown, "peaks apart").fill("2")
    assert not shown.locator(".way").get_attribute("d")


def numbers(shown, part: str) -> np.ndarray:
    return np.array(re.findall(r"-?[\d.]+", shown.locator(part).get_attribute("d")), float).reshape(-1, 2)


def top(m: float, s: float) -> list[float]:
    """Where the top of q stands in the drawing."""
    return [220 + 30 * m, 186 - 168 * norm.pdf(0, 0, s)]


def test_the_picture_shows_both_densities_and_the_handle_on_top(bells):
    _, shown = bells
    for m, s, d in ((0.4, 0.6, 4), (-3, 2, 1.5), (5, 0.4, 0)):
        put(shown, m, s, d)
        q, p = numbers(shown, ".mean"), numbers(shown, ".band")[1:-1]
        x = (q[:, 0] - 220) / 30
        np.testing.assert_allclose(q[:, 1], 186 - 168 * norm.pdf(x, m, s), atol=0.9)  # x has one decimal, too
        truth = 0.6 * norm.pdf(x, -d / 2, 0.6) + 0.4 * norm.pdf(x, d / 2, 0.6)
        np.testing.assert_allclose(p[:, 1], 186 - 168 * truth, atol=0.9)
        at = re.findall(r"-?[\d.]+", shown.locator(".spot").get_attribute("transform"))
        assert [float(c) for c in at] == pytest.approx(top(m, s), abs=0.06)


def test_all_is_reached_by_tab_in_the_order_seen_and_set_by_keys(bells):
    page, shown = bells
    fits = ["fit0", "fit1", "fit2"]
    assert stops(page, shown, 14) == ["button"] * 6 + ["div", "m", "s", "d", *fits, "summary"]
    preset(shown, "between")
    shown.locator(".plane").focus()
    for key in ("ArrowRight", "ArrowRight", "ArrowUp", "Shift+ArrowLeft"):
        page.keyboard.press(key)
    assert settings(shown) == [0.59, 0.5, 4]
    page.keyboard.press("ArrowDown")
    assert settings(shown) == [0.59, 0.6, 4]
    for _ in range(3):
        page.keyboard.press("ArrowUp")
    assert settings(shown) == [0.59, 0.4, 4], "as narrow as it may be"
    box(shown, "width of q").focus()
    page.keyboard.press("ArrowRight")
    assert settings(shown) == [0.59, 0.45, 4]
    shown.get_by_role("button", name="Descend D(p, q)").focus()
    page.keyboard.press("Enter")
    assert settings(shown) == [-0.4, 2.05, 4] and not page.said


def spot(shown, m: float, s: float) -> tuple[float, float]:
    """Where the top of that bell is on the screen."""
    area = shown.locator(".plane svg").bounding_box()
    x, y = top(m, s)
    return area["x"] + area["width"] * x / 440, area["y"] + area["width"] * y / 440


def test_a_mouse_drags_the_top(bells):
    page, shown = bells
    preset(shown, "between")
    shown.locator(".plane").scroll_into_view_if_needed()
    page.mouse.move(*spot(shown, 2, 1))
    assert settings(shown) == [0.4, 0.6, 4], "the mouse that holds nothing changes it"
    page.mouse.down()
    page.mouse.move(*spot(shown, -1, 0.8), steps=3)
    page.mouse.up()
    m, s, d = settings(shown)
    assert m == pytest.approx(-1, abs=0.05) and s == pytest.approx(0.8, abs=0.02) and d == 4
    page.mouse.move(*spot(shown, 3, 1))
    assert settings(shown) == [m, s, d]
    page.mouse.down()
    page.mouse.move(spot(shown, 3, 1)[0] + 900, spot(shown, 3, 1)[1] + 900)
    page.mouse.up()
    assert settings(shown) == [6, 3, 4] and not page.said


def test_a_finger_taps_takes_the_top_and_elsewhere_scrolls(alone):
    page = alone(ADDRESS, SCRIPT, width=390, has_touch=True, is_mobile=True)
    shown = figure(page, SCRIPT)
    shown.locator(".plane").scroll_into_view_if_needed()
    page.touchscreen.tap(*spot(shown, 3, 0.7))
    m, s, _ = settings(shown)
    assert m == pytest.approx(3, abs=0.1) and s == pytest.approx(0.7, abs=0.05)
    finger = page.context.new_cdp_session(page)
    for kind, at in (("touchStart", (m, s)), ("touchMove", (1, 1)), ("touchMove", (0, 1.5)), ("touchEnd", None)):
        points = [dict(zip("xy", spot(shown, *at), strict=True))] if at else []
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    assert settings(shown)[:2] == pytest.approx([0, 1.5], abs=0.1)
    assert scrolls_past(page, shown, *spot(shown, -4, 1)), "scrolling past the figure changed it"
    smallest = min(b.bounding_box()["height"] for b in shown.locator("button").all())
    assert smallest >= 24 and smallest_letters(shown, ".plane") >= 10 and not page.said
