"""The figure of a kernel shows the numbers that its listing printed, and what any kernel does."""

from __future__ import annotations

import re

import numpy as np
import pytest

from wonderland.programs import compare

from ..support.figure import box, figure, look, preset, recorded, rows, said, same

PAGE = "07-convolutions/convolutional-layers/"
PRESETS = ["edge", "ridge", "shift", "blur", "stride 2", "dilation 2"]
SETTINGS = ["padding", "stride", "dilation"]
NUMBER = r"-?[\d.]+"


@pytest.fixture
def kernel(figures):
    """The figure of a kernel, and its page."""
    return figures(PAGE, "kernel")


def image(shown) -> np.ndarray:
    """The 64 pixels, as the figure writes them."""
    pixels = shown.locator("rect.pixel + text").all_text_contents()
    return np.array(pixels, float).reshape(8, 8)


def state(shown) -> tuple[np.ndarray, list[int]]:
    """The nine weights, and padding, stride and dilation."""
    weights = [float(e.input_value()) for e in shown.get_by_role("spinbutton").all()]
    return np.reshape(weights, (3, 3)), [int(box(shown, name).input_value()) for name in SETTINGS]


def matrix(weights, padding: int, stride: int, dilation: int) -> np.ndarray:
    """A row for each output and a column for each pixel: the kernel on an image with a single bright pixel, for each pixel."""
    size = (8 + 2 * padding - 2 * dilation - 1) // stride + 1
    columns = []
    for one in np.eye(64).reshape(64, 8, 8):
        wide = np.pad(one, padding)
        out = np.zeros((size, size))
        for i, j in np.ndindex(size, size):
            top, left = stride * i, stride * j
            out[i, j] = (
                wide[top : top + 2 * dilation + 1 : dilation, left : left + 2 * dilation + 1 : dilation] * weights
            ).sum()
        columns.append(out.ravel())
    return np.stack(columns, axis=1)


def told(shown) -> tuple[str, str]:
    """The output that is pointed at, and the shape of all."""
    value, shape = (b.replace("−", "-") for b in shown.locator(".readout b").all_inner_texts())
    return value, shape


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_of_the_kernel_says_what_the_listing_and_the_table_say(kernel, site, name):
    page, shown = kernel
    preset(shown, name)
    printed = recorded("kernel-presets")
    assert said(shown).startswith("Output (2, 3): ")
    value, shape = told(shown)
    same(compare.value(printed, f"{name}, at (2, 3)"), f"{float(value):.1f}")
    assert shape == compare.value(printed, f"{name}, shape")
    weights, settings = state(shown)
    found = matrix(weights, *settings) @ image(shown).ravel()
    same(compare.value(printed, f"{name}, sum"), f"{found.sum():.1f}")
    row = rows(site, PAGE, "kernel")[name]
    assert row[:2] == [", ".join(map(str, settings)), shape]
    same(row[2], f"{float(value):.1f}")
    assert not page.said


def test_the_kernel_has_the_presets_of_the_table(kernel, site):
    _, shown = kernel
    assert PRESETS == list(rows(site, PAGE, "kernel")) == shown.locator(".presets button").all_inner_texts()


def test_any_kernel_gives_what_numpy_gives_and_the_matrix_has_its_weights(kernel):
    page, shown = kernel
    rng = np.random.default_rng(0)
    for padding, stride, dilation in [(0, 1, 1), (1, 2, 1), (1, 3, 2), (0, 2, 3), (1, 1, 3)]:
        weights = rng.integers(-9, 10, (3, 3))
        given = dict(zip(SETTINGS, (padding, stride, dilation), strict=True))
        given |= {f"weight in row {i + 1}, column {j + 1}": weights[i, j] for i, j in np.ndindex(3, 3)}
        look(shown, given)
        A = matrix(weights, padding, stride, dilation)
        y = A @ image(shown).ravel()
        size = round(len(y) ** 0.5)
        i, j = map(int, re.match(r"Output \((\d), (\d)\)", said(shown)).groups())
        assert (float(told(shown)[0]), told(shown)[1]) == (y[i * size + j], f"({size}, {size})")
        drawn = shown.locator(":is(rect.more, rect.less) + text").all_text_contents()
        assert [float(text.replace("−", "-")) for text in drawn] == list(y)
        assert shown.locator("rect.sheet ~ :is(rect.more, rect.less)").count() == (A != 0).sum()
        assert shown.locator("rect.sheet ~ rect.less").count() == (A < 0).sum()
        assert shown.locator("[aria-pressed=true]").count() == 0
    assert not page.said


def test_the_sum_in_words_is_the_sum(kernel):
    _, shown = kernel
    for name in PRESETS:
        preset(shown, name)
        terms, value = re.match(r"Output \(2, 3\): (.*) = (\S+)\. ", said(shown)).groups()
        products = re.findall(rf"({NUMBER}) · ({NUMBER})", terms)
        assert abs(sum(float(w) * float(x) for w, x in products) - float(value)) < 1e-9
        assert len(products) == np.count_nonzero(state(shown)[0])


def test_the_output_is_chosen_by_keyboard_mouse_and_matrix_row(kernel):
    page, shown = kernel
    preset(shown, "edge")
    plane = shown.get_by_role("application")
    plane.focus()
    for key in ("ArrowRight", "ArrowRight", "ArrowRight", "ArrowDown"):
        page.keyboard.press(key)
    assert said(shown).startswith("Output (3, 5): "), "the last column is left"
    frame = shown.locator("svg").bounding_box()
    scale = frame["width"] / 480
    page.mouse.move(frame["x"] + (280 + 25 * 1.5) * scale, frame["y"] + (18 + 25 * 4.5) * scale)
    assert said(shown).startswith("Output (3, 1): ")
    page.mouse.move(frame["x"] + 100 * scale, frame["y"] + (312 + 96 * 20.5 / 36) * scale)
    assert said(shown).startswith("Output (3, 2): ")
    preset(shown, "stride 2")
    assert told(shown)[1] == "(4, 4)" and said(shown).startswith("Output (2, 3): ")


def test_what_is_no_weight_is_refused_and_the_kernel_stays(kernel):
    page, shown = kernel
    preset(shown, "blur")
    first = shown.get_by_role("spinbutton").first
    for wrong in ("99", ""):
        first.fill(wrong)
        assert said(shown) == "A weight is a number from -9 to 9." and first.get_attribute("aria-invalid") == "true"
    first.fill("0.5")
    assert first.get_attribute("aria-invalid") is None and said(shown).startswith("Output (2, 3): 0.5 · 6 + ")
    assert not page.said


def test_a_kernel_is_set_by_touch(alone):
    page = alone(PAGE, "kernel", width=390, has_touch=True, is_mobile=True)
    shown = figure(page, "kernel")
    frame = shown.locator("svg").bounding_box()
    scale = frame["width"] / 480
    page.touchscreen.tap(frame["x"] + (280 + 12) * scale, frame["y"] + (18 + 25 + 12) * scale)
    assert said(shown).startswith("Output (0, 0): ")
    shown.locator(".presets button").nth(1).tap()
    assert told(shown)[0] == "-27"
    assert not page.said
