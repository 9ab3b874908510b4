"""The figure of XOR shows the numbers that its listing printed, and what any nine weights do."""

from __future__ import annotations

import re

import numpy as np
import pytest

from wonderland.programs import compare

from ..support.figure import figure, look, looks, preset, recorded, rows, said, same

PAGE = "05-fully-connected/hidden-layers/"
PRESETS = ["linear", "two ramps", "step and correction", "one unit dead", "twins", "all zero"]
SLIDERS = ["x1 → h1", "x2 → h1", "bias h1", "x1 → h2", "x2 → h2", "bias h2", "h1 → y", "h2 → y", "bias y"]
POINTS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)


@pytest.fixture
def network(figures):
    """The figure of XOR, and its page."""
    return figures(PAGE, "xor")


def slider(shown, name: str):
    return shown.get_by_role("slider", name=name, exact=True)


def told(shown) -> str:
    """Outputs and how many are right, as the listing prints them."""
    outputs, right = (b.replace("−", "-") for b in shown.locator(".readout b").all_inner_texts())
    return f"[{outputs}], {right}"


def run(weights) -> str:
    """The same in a few lines of NumPy: what a reader's own weights give."""
    one, two, (v, w, a) = np.reshape(np.array(weights, float), (3, 3))
    hidden = [np.maximum(POINTS @ unit[:2] + unit[2], 0) for unit in (one, two)]
    outputs = v * hidden[0] + w * hidden[1] + a
    right = ((outputs > 0.5 + 1e-9) == [False, True, True, False]).sum()
    return f"[{', '.join(f'{y:.2f}' for y in outputs)}], {right} of 4 right"


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_of_the_network_says_what_the_listing_and_the_table_say(network, site, name):
    page, shown = network
    preset(shown, name)
    same(compare.value(recorded("xor-net"), name), told(shown))
    *units, outcome = rows(site, PAGE, "xor")[name]
    same(outcome, told(shown))
    values = look(shown).values
    settings = [float(values[label]) for label in SLIDERS]
    assert settings == [float(number) for unit in units for number in unit.split(",")]
    same(run(settings), told(shown))
    assert not page.said


def test_the_network_has_the_presets_of_the_listing_and_of_the_table(network, site):
    _, shown = network
    names = [line.partition(":")[0] for line in recorded("xor-net").splitlines()]
    assert names == PRESETS == list(rows(site, PAGE, "xor")) == shown.locator(".presets button").all_inner_texts()


def test_each_preset_of_the_network_says_what_it_is_for(network):
    _, shown = network
    remarks = {}
    for name in PRESETS:
        preset(shown, name)
        remarks[name] = said(shown).rpartition("right. ")[2]
    assert "both units are on" in remarks["linear"].lower() and "linear" in remarks["linear"]
    assert remarks["two ramps"] == remarks["step and correction"] == "That is XOR."
    assert remarks["one unit dead"] == "Unit 2 is off at all four points."
    assert "twins" in remarks["twins"] and "twins" in remarks["all zero"]


def test_any_nine_weights_give_what_numpy_gives(network):
    page, shown = network
    rng = np.random.default_rng(0)
    drawn = [rng.integers(-40, 41, 9) / 20 for _ in range(12)]
    turns = [{name: f"{weight:g}" for name, weight in zip(SLIDERS, weights, strict=True)} for weights in drawn]
    for weights, seen in zip(drawn, looks(shown, turns, {"told": (".readout b", "text")}), strict=True):
        same(run(weights), "[{}], {}".format(*seen.texts("told")))
        assert not seen.pressed
    assert not page.said


def centres(shown) -> list[tuple[float, float]]:
    return [tuple(place) for place in look(shown, parts={"dots": ("circle.dot", "cx", "cy")}).numbers("dots")]


def test_where_two_points_meet_one_of_them_is_shown(network):
    _, shown = network
    preset(shown, "linear")
    assert len(centres(shown)) == 8
    preset(shown, "two ramps")
    assert len(centres(shown)) == 7
    assert "00 11" in shown.locator("text.say").all_text_contents()
    assert shown.locator("circle.bad").count() == 0
    preset(shown, "one unit dead")  # 01 is wrong, and lies where 00 and 11 do: its ring shows on both sides
    assert shown.locator("circle.bad").count() == 2
    preset(shown, "all zero")
    assert len(centres(shown)) == 5 and "00 01 10 11" in shown.locator("text.say").all_text_contents()


def polygon(shown, kind: str) -> list[list[tuple[float, float]]]:
    paths = look(shown, parts={kind: (f"path.{kind}", "d")}).texts(kind)
    return [[tuple(map(float, pair.split())) for pair in re.findall(r"[-\d.]+ [-\d.]+", path)] for path in paths]


def area(corners) -> float:
    x, y = np.array(corners).T
    return abs(x @ np.roll(y, 1) - y @ np.roll(x, 1)) / 2


@pytest.mark.parametrize("name", PRESETS)
def test_the_tints_cover_both_planes_once(network, name):
    _, shown = network
    preset(shown, name)
    covered = {False: 0.0, True: 0.0}
    for kind in range(6):
        for corners in polygon(shown, f"b{kind}"):
            covered[corners[0][0] > 230] += area(corners)
    assert covered[False] == pytest.approx(190**2, rel=0.01)
    assert covered[True] == pytest.approx((190 / 1.12) ** 2, rel=0.01)


def test_the_border_of_two_ramps_is_where_the_output_is_one_half(network):
    _, shown = network
    preset(shown, "two ramps")
    ends = {(x < 230, round((x - 24) / 95 - 0.5, 2), round(1.5 - (y - 6) / 95, 2))
            for corners in polygon(shown, "half") for x, y in corners}  # fmt: skip
    assert ends and all(abs(abs(a - b) - 0.5) < 0.02 for left, a, b in ends if left)
    assert shown.locator("path.kink").count() == 2
    preset(shown, "all zero")
    assert shown.locator("path.half").count() == shown.locator("path.kink").count() == 0


def test_the_network_is_set_by_keyboard_in_the_order_seen(network):
    page, shown = network
    preset(shown, "two ramps")
    shown.locator(".presets button").first.focus()
    order = []
    for _ in range(16):
        order.append(page.evaluate("(e => e.name || e.localName)(document.activeElement)"))
        page.keyboard.press("Tab")
    assert order == ["button"] * 6 + [f"w{i}" for i in range(9)] + ["summary"]
    slider(shown, "bias h2").focus()
    for _ in range(20):
        page.keyboard.press("ArrowLeft")
    assert slider(shown, "bias h2").input_value() == "-1"
    assert said(shown).endswith("3 of 4 right. Unit 2 is off at all four points.")


def test_the_network_is_set_by_a_finger(alone):
    page = alone(PAGE, "xor", width=390, has_touch=True, is_mobile=True)
    shown = figure(page, "xor")
    shown.get_by_role("button", name="two ramps").tap()
    track = slider(shown, "bias y").bounding_box()
    page.touchscreen.tap(track["x"] + track["width"] - 9, track["y"] + track["height"] / 2)
    assert float(slider(shown, "bias y").input_value()) > 1.5 and "2 of 4 right" in said(shown)
    smallest = min(
        min(b.bounding_box()["height"], b.bounding_box()["width"]) for b in shown.locator("button, input").all()
    )
    assert smallest >= 24
    assert not page.said
