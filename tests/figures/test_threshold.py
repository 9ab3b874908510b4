"""The figure of a threshold and a temperature: it counts and measures what the listing does, and answers any setting right."""

from __future__ import annotations

import functools
import re

import numpy as np
import pytest
from sklearn.datasets import load_digits

from wonderland.programs import compare

from ..support.figure import box, figure, look, preset, recorded, rows, same, scrolls_past, smallest_letters, stops

ADDRESS, SCRIPT, LISTING = "04-linear-models/more-classification/", "threshold", "cut-and-temperature"
PRESETS = ["usual", "low", "never", "sharper", "sharper, low", "too sure", "doubtful"]
LINES = ("counts", "accuracy, recall, precision", "loss, error")


@pytest.fixture
def scores(figures):
    """The figure, and its page."""
    return figures(ADDRESS, SCRIPT)


def readout(shown) -> list[str]:
    return shown.locator(".readout > span").all_inner_texts()


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


@functools.cache
def logits() -> tuple[np.ndarray, np.ndarray]:
    """The logits of those that are no eight and of the eights, in order, from a classifier trained here."""
    data = load_digits()
    order = np.random.default_rng(0).permutation(len(data.target))
    X, y = data.data[order] / 16, data.target[order] == 8
    w, b = np.zeros(64), 0.0
    for _ in range(200):
        r = sigmoid(X[:900] @ w + b) - y[:900]
        w, b = w - X[:900].T @ r / 900, b - r.mean()
    z = (X[900:] @ w + b).round(2)
    return np.sort(z[~y[900:]]), np.sort(z[y[900:]])


def judged(cut: float, tau: float) -> list[str]:
    """What the figure should say of a reader's own settings."""
    others, eights = logits()
    z, y = np.concatenate([others, eights]), np.repeat([0.0, 1.0], [len(others), len(eights)])
    p = sigmoid(z / tau)
    tp, fp = (p > cut)[y == 1].sum(), (p > cut)[y == 0].sum()
    fn, tn = len(eights) - tp, len(others) - fp
    precision = f"{tp / (tp + fp):.3f}" if tp + fp else "none"
    loss = -np.log(np.where(y == 1, p, sigmoid(-z / tau))).mean()
    gaps = np.bincount(np.minimum(9, np.floor(10 * p).astype(int)), y - p, minlength=10)
    return [
        f"tp {tp}, fp {fp}, fn {fn}, tn {tn}",
        f"accuracy {(tp + tn) / len(z):.3f}, recall {tp / len(eights):.3f}, precision {precision}",
        f"loss {loss:.3f}, error {abs(gaps).sum() / len(z):.3f}",
    ]


def put(shown, cut: float, tau: float) -> None:
    look(shown, {"threshold": cut, "temperature τ": tau})


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_says_what_the_listing_prints(scores, site, name):
    page, shown = scores
    preset(shown, name)
    settings, *table = rows(site, ADDRESS, SCRIPT)[name]
    assert [float(s) for s in shown.locator(".controls .set").all_inner_texts()] == [*map(float, settings.split(", "))]
    for kind, row, shows in zip(LINES, table, readout(shown), strict=True):
        printed = compare.value(recorded(LISTING), f"{name}, {kind}")
        numbers = ", ".join(re.findall(r"[\d.]+|none", shows))
        same(printed.replace("nan", "none"), shows if kind == "counts" else numbers)
        same(row, printed)
    assert not page.said


def test_the_presets_are_those_of_the_listing_and_of_the_table(scores, site):
    _, shown = scores
    names = [line.partition(":")[0] for line in recorded(LISTING).splitlines()]
    assert names == [f"{name}, {kind}" for name in PRESETS for kind in LINES]
    assert PRESETS == list(rows(site, ADDRESS, SCRIPT)) == shown.locator(".presets button").all_inner_texts()


def test_the_scores_are_those_of_the_classifier(site):
    script = (site.folder / "assets" / "js" / "threshold.js").read_text("utf-8")
    eights, others = (np.cumsum(np.array(s.split(), int)) / 100 for s in re.findall(r'logits\("(.*?)"\)', script))
    np.testing.assert_allclose(others, logits()[0], atol=1e-9)
    np.testing.assert_allclose(eights, logits()[1], atol=1e-9)


def test_sliders_lead_where_a_program_would(scores):
    page, shown = scores
    for cut, tau in ((0.23, 0.45), (0.99, 0.2), (0.01, 3), (0.77, 1.6), (0.6, 2.95), (0.5, 0.7), (0.01, 0.2)):
        put(shown, cut, tau)
        for expected, found in zip(judged(cut, tau), readout(shown), strict=True):
            same(expected, found)
        assert shown.locator("[aria-pressed=true]").count() == 0
        assert "NaN" not in shown.locator(".scores").inner_html()
    assert not page.said


def test_with_a_threshold_of_a_half_no_temperature_changes_a_count(scores):
    _, shown = scores
    counts, claims = set(), set()
    for tau in (0.2, 0.4, 0.75, 1, 1.65, 3):
        put(shown, 0.5, tau)
        first, _, last = readout(shown)
        counts.add(first), claims.add(last)
    assert len(counts) == 1 and len(claims) == 6
    put(shown, 0.1, 1)
    before = readout(shown)[0]
    put(shown, 0.1, 0.75)
    assert readout(shown)[0] != before


def ends(path: str) -> np.ndarray:
    return np.array(re.findall(r"-?[\d.]+", path), float)


def test_the_picture_shows_the_counts_the_scores_and_the_bins(scores):
    _, shown = scores
    for cut, tau in ((0.3, 1.0), (0.8, 0.35), (0.5, 2.5)):
        put(shown, cut, tau)
        tp, fp, fn, tn = map(int, re.findall(r"\d+", readout(shown)[0]))
        for name, words in (
            ("tp", f"{tp} eights found"),
            ("fp", f"{fp} false alarms"),
            ("fn", f"{fn} eights missed"),
            ("tn", f"{tn} others passed"),
        ):
            assert shown.locator(f"text.{name}").text_content() == words
        edge = 10 + 370 * (np.log(cut / (1 - cut)) + 8) / 13
        assert ends(shown.locator(".field .cut").get_attribute("d"))[0] == pytest.approx(edge, abs=0.06)
        assert float(shown.locator(".veil").get_attribute("width")) == pytest.approx(edge, abs=0.06)
        for name, z, tall in (("k1", logits()[0], 62), ("k0", logits()[1], -70)):
            counts, _ = np.histogram(np.clip(z / tau, -8, 4.99), np.arange(-8, 5.1, 0.5))
            tops = ends(" ".join(re.findall(r"V[-\d.]+(?=H)", shown.locator(f".field .{name}").get_attribute("d"))))
            # to two: a score at the very border of two bars may round to either
            assert abs((tops - 98) / tall - counts / counts.max()).max() * counts.max() < 2.01, (name, tau)
        p, y = sigmoid(np.concatenate(logits()) / tau), np.repeat([0, 1], [815, 82])
        bins = [(10 * p).astype(int) == k for k in range(10)]
        dots = [(32 + 150 * p[b].mean(), 166 - 150 * y[b].mean(), 1.5 + b.sum() ** 0.5 / 4) for b in bins if b.any()]
        drawn = shown.locator(".claims circle").evaluate_all(
            "all => all.map(e => ['cx', 'cy', 'r'].map(n => +e.getAttribute(n)))"
        )
        np.testing.assert_allclose(drawn, dots, atol=0.06)
        gaps = [ends(d) for d in shown.locator(".gap").evaluate_all("all => all.map(e => e.getAttribute('d'))")]
        np.testing.assert_allclose(gaps, [(x, 198 - x, y) for x, y, _ in dots], atol=0.11)


def test_all_is_reached_by_tab_in_the_order_seen_and_set_by_arrow_keys(scores):
    page, shown = scores
    assert stops(page, shown, 10) == ["button"] * 7 + ["cut", "tau", "summary"]
    box(shown, "threshold").focus()
    page.keyboard.press("ArrowLeft")
    box(shown, "temperature τ").focus()
    page.keyboard.press("ArrowRight")
    for expected, found in zip(judged(0.49, 1.05), readout(shown), strict=True):
        same(expected, found)


def spot(shown, cut: float) -> tuple[float, float]:
    """Where a threshold is on the screen."""
    area = shown.locator(".field svg").bounding_box()
    return area["x"] + area["width"] * (10 + 370 * (np.log(cut / (1 - cut)) + 8) / 13) / 390, area["y"] + 90


def test_a_mouse_drags_the_cut(scores):
    page, shown = scores
    shown.locator(".field").scroll_into_view_if_needed()
    page.mouse.move(*spot(shown, 0.2))
    assert box(shown, "threshold").input_value() == "0.5", "the mouse that holds nothing changes it"
    page.mouse.down()
    assert box(shown, "threshold").input_value() == "0.2"
    page.mouse.move(*spot(shown, 0.9), steps=3)
    for expected, found in zip(judged(0.9, 1), readout(shown), strict=True):
        same(expected, found)
    page.mouse.move(spot(shown, 0.9)[0] + 900, 90)
    page.mouse.up()
    assert box(shown, "threshold").input_value() == "0.99" and not page.said


def test_a_finger_taps_and_elsewhere_scrolls(alone):
    page = alone(ADDRESS, SCRIPT, width=390, has_touch=True, is_mobile=True)
    shown = figure(page, SCRIPT)
    field = shown.locator(".field")
    field.scroll_into_view_if_needed()
    assert field.evaluate("e => getComputedStyle(e).touchAction") == "pan-y"
    page.touchscreen.tap(*spot(shown, 0.3))
    assert abs(float(box(shown, "threshold").input_value()) - 0.3) < 0.021
    assert scrolls_past(page, shown, *spot(shown, 0.8)), "scrolling past the figure changed it"
    assert smallest_letters(shown, ".scores") >= 10 and not page.said
