"""The figure of stacked convolutions in time shows what its listing found by gradients, and what any stack reads."""

from __future__ import annotations

import re

import numpy as np
import pytest

from wonderland.programs import compare

from ..support.figure import box, figure, looks, preset, recorded, rows, said

PAGE = "08-beyond-images/forecasting/"
PRESETS = ["doubling", "all 1", "kernel 3", "gridding", "centred", "one step off"]
SETTINGS = ["kernel", "first dilation", "times, a layer", "layers", "right padding", "output"]
STEPS = 32


@pytest.fixture
def stack(figures):
    """The figure of a stack, and its page."""
    return figures(PAGE, "causal")


def told(words: str) -> dict[str, int]:
    """What the figure says of the output that is chosen."""
    read = int(re.search(r"reads (\d+) input", words)[1])
    ends = re.search(r"from (\d+) to (\d+)", words)
    out, ahead = re.search(r"leaves out (\d+)", words), re.search(r"(\d+) of them lies? in its future", words)
    return {
        "inputs": read,
        "from": int(ends[1]),
        "to": int(ends[2]),
        "left out": int(out[1]) if out else 0,
        "in the future": int(ahead[1]) if ahead else 0,
    }


def reads(kernel: int, first: int, factor: int, layers: int, right: int, output: int) -> dict[str, int]:
    """The same of matrices: a layer is banded, and a stack reads where their product is not zero."""
    stack = np.eye(STEPS, dtype=int)
    for layer in range(layers):
        dilation = first * factor**layer
        ahead = [0, 1, (kernel - 1) * dilation // 2][right]
        band = sum(np.eye(STEPS, k=ahead - j * dilation, dtype=int) for j in range(kernel))
        stack = band @ stack
    read = np.flatnonzero(stack[output])
    return {
        "inputs": len(read),
        "from": read[0],
        "to": read[-1],
        "left out": read[-1] - read[0] + 1 - len(read),
        "in the future": (read > output).sum(),
    }


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_of_the_stack_says_what_the_listing_and_the_table_say(stack, site, name):
    page, shown = stack
    preset(shown, name)
    found = told(said(shown))
    printed = recorded("field-presets")
    *_, inputs, first, last, ahead = rows(site, PAGE, "causal")[name]
    for key, cell in {"inputs": inputs, "from": first, "to": last, "in the future": ahead}.items():
        assert str(found[key]) == compare.value(printed, f"{name}, {key}") == cell, key
    kernel, dilations, right = rows(site, PAGE, "causal")[name][:3]
    assert said(shown).startswith(f"Dilations {dilations}: output 24 reads ")
    assert box(shown, "kernel").input_value() == kernel
    assert right == ["none", "1 step", "half"][int(box(shown, "right padding").input_value())]
    assert not page.said


def test_the_stack_has_the_presets_of_the_table(stack, site):
    _, shown = stack
    assert PRESETS == list(rows(site, PAGE, "causal")) == shown.locator(".presets button").all_inner_texts()


def test_any_stack_reads_where_the_product_of_its_matrices_is_not_zero(stack):
    page, shown = stack
    rng = np.random.default_rng(0)
    drawn = [[int(n) for n in rng.integers([2, 1, 1, 1, 0, 0], [5, 4, 4, 5, 3, STEPS])] for _ in range(15)]
    turns = [dict(zip(SETTINGS, settings, strict=True)) for settings in drawn]
    parts = {"ahead": ("circle.step.ahead", "cy"), "all": ("circle", "cy"), "read": ("circle:is(.read, .ahead)", "cy")}
    for settings, seen in zip(drawn, looks(shown, turns, parts), strict=True):
        expected = reads(*settings)
        assert told(seen.said) == expected, settings
        assert len(seen.texts("ahead")) == expected["in the future"], settings
        assert seen.texts("read").count(seen.texts("all")[0]) == expected["inputs"], settings
    assert not page.said


def test_an_output_is_chosen_by_click_tap_and_keyboard(stack, alone):
    page, shown = stack
    preset(shown, "all 1")
    frame = shown.locator("svg").bounding_box()
    page.mouse.click(frame["x"] + frame["width"] * 10.5 / STEPS, frame["y"] + 20)
    assert told(said(shown))["to"] == 10 and box(shown, "output").input_value() == "10"
    box(shown, "output").focus()
    page.keyboard.press("ArrowRight")
    assert told(said(shown))["to"] == 11
    assert not page.said
    page = alone(PAGE, "causal", width=390, has_touch=True, is_mobile=True)
    shown = figure(page, "causal")
    frame = shown.locator("svg").bounding_box()
    page.touchscreen.tap(frame["x"] + frame["width"] * 3.5 / STEPS, frame["y"] + 20)
    assert told(said(shown))["to"] == 3 and told(said(shown))["from"] == 0
    assert not page.said
