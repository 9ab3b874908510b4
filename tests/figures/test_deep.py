"""The figure of a deep stack shows what its listing printed, and what any stack does to signal and gradient."""

from __future__ import annotations

import re

import numpy as np
import pytest

from wonderland.programs import compare

from ..support.figure import box, figure, look, preset, recorded, rows, said, same

PAGE = "09-scaling-up/residual-connections/"
PRESETS = ["plain", "gain too small", "residual", "small gain", "pre-norm", "post-norm"]
KINDS = ["plain", "residual", "pre-norm", "post-norm"]
SETTINGS = ["kind", "blocks", "gain", "left out"]
WIDTH, MOST = 24, 30


@pytest.fixture
def stack(figures):
    """The figure of a stack, and its page."""
    return figures(PAGE, "deep")


def told(shown) -> list[float]:
    """The powers of ten of signal and gradient."""
    return [float(text.replace("−", "-")) for text in shown.locator(".readout sup").all_inner_texts()]


def numbers() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Input, gradient at the output, and weights, as the figure and the listing draw them."""
    seed, drawn = 1, []
    for _ in range(2 * WIDTH + MOST * WIDTH**2):
        seed = seed * 16807 % 2147483647
        drawn.append(np.sqrt(12) * (seed / 2147483647 - 0.5))
    return (
        np.array(drawn[:WIDTH]),
        np.array(drawn[WIDTH : 2 * WIDTH]),
        np.reshape(drawn[2 * WIDTH :], (MOST, WIDTH, WIDTH)),
    )


def normalised(x: np.ndarray) -> np.ndarray:
    return (x - x.mean()) / np.sqrt(x.var() + 1e-5)


def forward(x: np.ndarray, weights, kind: str, blocks: int, gain: float, out: int) -> np.ndarray:
    for block in range(1, blocks + 1):
        if block == out:
            continue
        z = normalised(x) if kind == "pre-norm" else x
        f = gain * np.sqrt(2 / WIDTH) * weights[block - 1] @ np.maximum(z, 0)
        x = f if kind == "plain" else x + f
        x = normalised(x) if kind == "post-norm" else x
    return x


def grown(kind: int, blocks: int, gain: float, out: int) -> list[float]:
    """Both powers of ten, the gradient by differences along each input."""
    x, g, weights = numbers()
    settings = (weights, KINDS[kind], blocks, gain, out)
    y, h = forward(x, *settings), 1e-6
    back = [g @ (forward(x + h * e, *settings) - forward(x - h * e, *settings)) / (2 * h) for e in np.eye(WIDTH)]
    norm = np.linalg.norm
    return [np.log10(norm(y) / norm(x)), np.log10(norm(back) / norm(g))]


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_of_the_deep_stack_says_what_the_listing_and_the_table_say(stack, site, name):
    page, shown = stack
    preset(shown, name)
    printed, row = recorded("stack-presets"), rows(site, PAGE, "deep")[name]
    for key, found, cell in zip(("signal", "gradient"), told(shown), row[-2:], strict=True):
        same(compare.value(printed, f"{name}, {key}"), f"{found:.2f}")
        same(cell, f"{found:.2f}")
    kind, blocks, gain = row[:3]
    assert KINDS[int(box(shown, "kind").input_value())] == kind
    assert (box(shown, "blocks").input_value(), float(box(shown, "gain").input_value())) == (blocks, float(gain))
    assert not page.said


def test_the_deep_stack_has_the_presets_of_the_table(stack, site):
    _, shown = stack
    assert PRESETS == list(rows(site, PAGE, "deep")) == shown.locator(".presets button").all_inner_texts()


def test_any_stack_grows_as_its_differences_say(stack):
    page, shown = stack
    for settings in [
        (0, 9, 1.4, 0),
        (1, 12, 0.5, 3),
        (2, 30, 1.2, 30),
        (3, 17, 0.9, 0),
        (3, 5, 2.0, 1),
        (2, 4, 0.3, 9),
    ]:
        look(shown, dict(zip(SETTINGS, settings, strict=True)))
        assert told(shown) == pytest.approx(grown(*settings), abs=0.0051), settings
        assert shown.locator("rect.block").count() == settings[1]
        assert shown.locator("rect.out").count() == (0 < settings[3] <= settings[1])
    assert not page.said


def test_a_block_goes_and_comes_back_by_click_tap_and_keyboard(stack, alone):
    page, shown = stack
    preset(shown, "residual")
    whole = told(shown)
    shown.locator("rect.block").nth(6).click()
    assert box(shown, "left out").input_value() == "7" and told(shown) != whole
    shown.locator("rect.block").nth(6).click()
    assert box(shown, "left out").input_value() == "0" and told(shown) == whole
    box(shown, "left out").focus()
    page.keyboard.press("ArrowRight")
    assert shown.locator("rect.block").first.get_attribute("class") == "block out"
    assert not page.said
    page = alone(PAGE, "deep", width=390, has_touch=True, is_mobile=True)
    shown = figure(page, "deep")
    shown.locator("rect.block").last.tap()
    assert box(shown, "left out").input_value() == "30" and re.match(r"\s*From input to output", said(shown))
    assert not page.said
