"""The figure of a key-value cache counts what its listing printed, and for any setting what a loop over tokens counts."""

from __future__ import annotations

import itertools
import re

import pytest

from wonderland.programs import compare

from ..support.figure import (
    SAID,
    Look,
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

PAGE = "11-transformers-in-practice/costs/"
PRESETS = ["cache", "no cache", "prefill", "grouped", "multi-query", "window"]
SETTINGS = ["step", "cache", "key heads", "window"]
FROM, WIDE, TOP, HIGH, BLOCKS, ROW = 46, 20, 18, 14, (204, 278), 8


@pytest.fixture
def cache(figures):
    """The figure of the cache, and its page."""
    return figures(PAGE, "cache")


# What is looked at in the drawing.
DRAWN = {kind: (f"path.{kind}", "d") for kind in ("now", "past", "far", "dots", "links")}
DRAWN |= {"lit": ("text.lit", "text"), "later": ("text.later", "text"), "next": ("[name=next]", "text")}


def named(*settings: int) -> dict[str, int]:
    return dict(zip(SETTINGS, settings, strict=True))


def set_to(seen: Look) -> list[int]:
    return [int(seen.values[name]) for name in SETTINGS]


def told(seen: Look) -> dict:
    """What the figure says, as it is, and its numbers."""
    who, scores, new, kept, products = (line.strip() for line in seen.said.splitlines() if line.strip())

    def numbers(pattern: str, line: str) -> list[int]:
        return [int(n.replace(",", "")) for n in re.fullmatch(pattern, line).groups()]

    n = r"([\d,]+)"
    head, every = numbers(rf"Scores: {n} a head, {n} in 2 layers of 8 heads\.", scores)
    fresh, read = numbers(rf"Keys and values: {n} tokens? new, {n} tokens? from the cache\.", new)
    step, total = numbers(rf"Multiply-accumulates: {n} in this step, {n} so far\.", products)
    held = re.fullmatch(rf"Kept: (.+?) ?[=,] {n} bytes\.", kept).groups()
    factors = [int(f) for f in re.findall(r"\d+", held[0])]
    return {
        "who": who,
        "head": head,
        "every": every,
        "new": fresh,
        "read": read,
        "factors": factors,
        "bytes": int(held[1].replace(",", "")),
        "step": step,
        "total": total,
    }


def reckon(step: int, cached: int, log: int, near: int) -> dict:
    """The same, by walking over queries and keys, multiplication by multiplication where they are few."""
    g, window, end = 2**log, 4 if near else 12, 4 + step
    total = 0
    for last in range(4, end + 1):
        old = set(range(1, last)) if cached and last > 4 else set()
        asking = [i for i in range(1, last + 1) if i not in old]
        seen = {(i, j) for i in asking for j in range(1, 13) if j <= i and i - j < window}
        projections = len(asking) * (2 * 128 * 128 + 2 * 128 * (16 * g))
        products = 2 * (projections + sum(8 * (16 + 16) for _ in seen))
        total += products
    read = {j for _, j in seen} & old
    stays = [j for j in range(1, end + 1) if end - j < window] if cached else []
    return {
        "asking": asking,
        "seen": seen,
        "read": read,
        "old": old,
        "end": end,
        "g": g,
        "window": window,
        "stays": len(stays),
        "bytes": len(stays) * 2 * g * 2 * 16 * 2,
        "step": products,
        "total": total,
    }


def drawn(seen: Look, kind: str) -> list[tuple[float, float]]:
    """Where the rectangles of a kind begin, those of the legend left out."""
    places = [tuple(float(c) for c in m) for m in re.findall(r"M([\d.]+) ([\d.]+)", " ".join(seen.texts(kind)))]
    return sorted(p for p in places if p[0] < FROM + 12 * WIDE)


def cell(i: int, j: int) -> tuple[float, float]:
    return FROM + (j - 1) * WIDE + 1, TOP + (i - 1) * HIGH + 1


def slots(tokens, g: int) -> list[tuple[float, float]]:
    """Where the keys and values of these tokens are drawn: each in the middle of the heads of queries that share it."""
    found = []
    for y, j, group in itertools.product(BLOCKS, tokens, range(g)):
        served = [h for h in range(8) if h * g // 8 == group]
        found.append((FROM + (j - 1) * WIDE + 1, y + ROW * (sum(served) / len(served) + 0.5) - ROW / 2 + 1))
    return found


def holds(seen: Look, *setting: int) -> None:
    """All that the figure says and draws is what the walk finds."""
    found, right = told(seen), reckon(*setting)
    step, cached, *_ = setting
    end, asking = right["end"], right["asking"]
    assert (found["head"], found["every"]) == (len(right["seen"]), 16 * len(right["seen"])), setting
    assert (found["new"], found["read"]) == (len(asking), len(right["read"])), setting
    assert found["factors"] == ([right["stays"], 2, right["g"], 2, 16, 2] if cached else []), setting
    assert (found["bytes"], found["step"], found["total"]) == (right["bytes"], right["step"], right["total"]), setting
    assert found["who"] == (
        "Prefill: tokens 1 to 4 are computed at once."
        if not step
        else f"Token {end}: it alone is computed."
        if cached
        else f"Token {end}: tokens 1 to {end} are computed anew."
    ), setting
    triangle = [(i, j) for i in range(1, end + 1) for j in range(1, i + 1)]
    outside = [(i, j) for i, j in triangle if i - j >= right["window"]]
    before = [p for p in triangle if p not in right["seen"] and p not in outside]
    gone = right["old"] - right["read"]
    for kind, cells, tokens in (
        ("now", right["seen"], asking),
        ("past", before, right["read"]),
        ("far", outside, gone),
    ):
        assert drawn(seen, kind) == sorted([*(cell(*p) for p in cells), *slots(tokens, right["g"])]), (kind, setting)
    dots = [(x - 9, y - 6) if y < 190 else (x - 9, y - 3) for x, y in drawn(seen, "dots")]
    assert sorted(dots) == drawn(seen, "now"), setting
    for y, path in zip(BLOCKS, seen.texts("links"), strict=True):
        ends = [tuple(float(c) for c in m) for m in re.findall(r"M[\d.]+ ([\d.]+)L[\d.]+ ([\d.]+)", path)]
        shared = sorted(slots([1], right["g"]))
        middles = [p[1] + 3 for p in shared if y <= p[1] < y + 64]
        assert ends == [(middles[h * right["g"] // 8], y + 8 * h + 4) for h in range(8)], setting
    assert sorted(map(int, seen.texts("lit"))) == sorted(2 * asking), setting
    assert len(seen.texts("later")) == 2 * (12 - end), setting


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_of_the_cache_says_what_the_listing_and_the_table_say(cache, site, name):
    page, shown = cache
    preset(shown, name)
    found, printed = told(look(shown)), recorded("cache-by-step")
    kept, step, total, much, many = rows(site, PAGE, "cache")[name]
    for key, cell_of, number in (
        ("bytes kept", kept, found["bytes"]),
        ("this step", step, found["step"]),
        ("in all", total, found["total"]),
    ):
        same(compare.value(printed, f"{name}, {key}"), f"{number:,}")
        assert cell_of == f"{number:,}"
    assert much == compare.value(printed, f"{name}, large, kept") and much.endswith("GiB")
    assert many == compare.value(printed, f"{name}, large, this step") and many.endswith("billion")
    assert not page.said


def test_the_cache_has_the_presets_of_the_listing_and_of_the_table(cache, site):
    _, shown = cache
    names = re.findall(r"^(.+), bytes kept:", recorded("cache-by-step"), re.M)
    assert names == PRESETS == list(rows(site, PAGE, "cache")) == shown.locator(".presets button").all_inner_texts()


@pytest.mark.parametrize("step", [0, 1, 3, 5, 8])
def test_any_setting_of_the_cache_gives_what_a_walk_over_queries_and_keys_counts(cache, step):
    page, shown = cache
    settings = [(step, *rest) for rest in itertools.product((0, 1), range(4), (0, 1))]
    for seen, setting in zip(looks(shown, (named(*s) for s in settings), DRAWN), settings, strict=True):
        holds(seen, *setting)
    assert not page.said


def test_all_steps_with_a_cache_cost_what_the_last_one_costs_without(cache):
    _, shown = cache
    for rest in itertools.product(range(4), (0, 1)):
        cached, anew = looks(shown, [named(8, 1, *rest), named(8, 0, *rest)])
        assert told(cached)["total"] == told(anew)["step"], rest


def test_next_token_goes_on_to_the_last_and_starts_over(cache):
    page, shown = cache
    preset(shown, "prefill")
    button = shown.locator("[name=next]")
    button.click()
    first, *others = looks(shown, [[], *[[("next", None)]] * 7], DRAWN)
    for step, seen in enumerate([first, *others], 1):
        assert seen.texts("next") == ["Next token" if step < 8 else "Start over"]
        assert set_to(seen) == [step, 1, 3, 0] and told(seen)["who"].startswith(f"Token {4 + step}:")
    button.focus()
    page.keyboard.press("Enter")
    seen = look(shown)
    assert set_to(seen) == [0, 1, 3, 0] and told(seen)["who"].startswith("Prefill:")
    assert not page.said


def test_a_preset_of_the_cache_is_marked_until_something_is_another(cache):
    _, shown = cache
    for settings, names in (
        ((8, 1, 3, 0), ["cache"]),
        ((7, 1, 3, 0), []),
        ((8, 0, 3, 0), ["no cache"]),
        ((0, 1, 3, 0), ["prefill"]),
        ((8, 1, 1, 0), ["grouped"]),
        ((8, 1, 2, 0), []),
        ((8, 1, 0, 0), ["multi-query"]),
        ((8, 1, 3, 1), ["window"]),
        ((8, 0, 3, 1), []),
    ):
        assert look(shown, named(*settings)).pressed == names, settings


def test_all_of_the_cache_is_reached_by_tab_and_says_its_values(cache):
    page, shown = cache
    assert stops(page, shown, 12) == ["button"] * 6 + ["step", "cached", "log", "near", "next", "summary"]
    for settings, words in (
        ((0, 1, 3, 0), ["prefill", "with", "multi-head", "all"]),
        ((3, 0, 2, 1), ["token 7", "without", "4, grouped", "4 tokens"]),
        ((8, 1, 1, 0), ["token 12", "with", "2, grouped", "all"]),
        ((8, 1, 0, 0), ["token 12", "with", "multi-query", "all"]),
    ):
        seen = look(shown, named(*settings), SAID)
        assert seen.texts("values") == seen.texts("beside") == words
    box(shown, "step").focus()
    page.keyboard.press("ArrowLeft")
    assert told(look(shown))["who"].startswith("Token 11:")
    page.emulate_media(reduced_motion="reduce")
    assert shown.locator("[name=next]").is_visible()
    page.emulate_media(reduced_motion="no-preference")


def spot(shown, x: float, y: float) -> tuple[float, float]:
    """Where a place of the drawing, in its own units, is on the screen."""
    area = shown.locator(".cached svg").bounding_box()
    return area["x"] + x * area["width"] / 440, area["y"] + y * area["width"] / 440


def test_a_click_on_a_row_writes_as_far_as_its_token(cache):
    page, shown = cache
    shown.locator(".cached").scroll_into_view_if_needed()
    preset(shown, "grouped")
    for row, step in ((5, 1), (12, 8), (1, 0), (4, 0), (9, 5)):
        page.mouse.click(*spot(shown, 100, TOP + (row - 0.5) * HIGH))
        assert set_to(look(shown)) == [step, 1, 1, 0], row
    for place in ((100, 8), (100, 240), (350, 100), (100, 190)):
        page.mouse.click(*spot(shown, *place))
        assert set_to(look(shown)) == [5, 1, 1, 0], "there is no row"
    assert not page.said


def test_a_finger_taps_a_row_and_scrolls_past(alone):
    page = alone(PAGE, "cache", width=390, has_touch=True, is_mobile=True)
    shown = figure(page, "cache")
    shown.locator(".cached").scroll_into_view_if_needed()
    page.touchscreen.tap(*spot(shown, 100, TOP + 5.5 * HIGH))
    assert told(look(shown))["who"].startswith("Token 6:")
    assert scrolls_past(page, shown, *spot(shown, 100, TOP + 8 * HIGH))
    sizes = [b.bounding_box() for b in shown.locator("button, input").all()]
    assert min(min(size["width"], size["height"]) for size in sizes) >= 24
    assert smallest_letters(shown, ".cached svg") >= 10
    assert not page.said


def test_nothing_drawn_of_the_cache_lies_outside_its_picture(alone):
    page = alone(PAGE, "cache", width=390)
    shown = figure(page, "cache")
    for width in (390, 1200):
        page.set_viewport_size({"width": width, "height": 900})
        out = shown.locator(".cached svg").evaluate(
            """svg => [...svg.children].filter(e => {
                const { x, y, width, height } = e.getBBox();
                return x < 0 || y < 0 || x + width > 440 || y + height > 348;
            }).map(e => e.outerHTML.slice(0, 90))"""
        )
        assert not out, width
