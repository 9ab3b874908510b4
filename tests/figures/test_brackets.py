"""The figure of brackets shows the counts that its listing printed, and for any chain those that recursion finds."""

from __future__ import annotations

import re

import numpy as np
import pytest

from wonderland.programs import compare

from ..support.figure import box, figure, look, looks, preset, recorded, rows, said, same

PAGE = "06-autodiff/reverse-mode/"
PRESETS = ["100 to 1", "1 to 100", "60 to 60", "3 to 2"]
SIZES = ["inputs", "after J₁", "after J₂", "after J₃", "outputs"]


@pytest.fixture
def chain(figures):
    """The figure of brackets, and its page."""
    return figures(PAGE, "brackets")


def words(shown) -> str:
    return " ".join(said(shown).split())


def told(shown) -> tuple[str, list[str]]:
    """The brackets; then the counts of this order, from the output, from the input, and of the cheapest."""
    formula, *counts = shown.locator(".readout b").all_inner_texts()
    return formula, counts


def put(shown, sizes, brackets=None) -> None:
    """Sizes from the input to the output, and the place of the order among all."""
    given = [*sizes[:-1], 0, sizes[-1]] if len(sizes) == 4 else sizes
    look(shown, dict(zip(SIZES, given, strict=True)) | ({} if brackets is None else {"brackets": brackets}))


def parsed(formula: str):
    """Nested pairs of the numbers of factors, from what the figure says."""
    text = formula.translate(str.maketrans("₁₂₃₄", "1234")).replace(" ", ", ")
    return eval(f"({text})", {f"J{k}": k for k in range(1, 5)})


def spent(order, sizes) -> tuple[tuple[int, int], list[int]]:
    """The shape of a product, and the multiplications of its steps, by matrices that are really multiplied."""
    if isinstance(order, int):
        return (sizes[order], sizes[order - 1]), []
    (a, before), (b, more) = (spent(part, sizes) for part in order)
    made = np.ones(a) @ np.ones(b)
    assert (made == a[1]).all()
    return made.shape, [*before, *more, a[0] * a[1] * b[1]]


def cheapest(sizes) -> int:
    """By the usual recursion over where the last product cuts."""
    if len(sizes) == 2:
        return 0
    cuts = range(1, len(sizes) - 1)
    return min(cheapest(sizes[: k + 1]) + cheapest(sizes[k:]) + sizes[0] * sizes[k] * sizes[-1] for k in cuts)


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_of_the_chain_says_what_the_listing_and_the_table_say(chain, site, name):
    page, shown = chain
    preset(shown, name)
    sizes, *cells = rows(site, PAGE, "brackets")[name]
    printed = recorded("jacobian-orders")
    last = int(box(shown, "brackets").get_attribute("max"))
    for place, (order, cell) in enumerate(
        zip(("output", "middle", "input"), (cells[0], cells[2], cells[1]), strict=True)
    ):
        if not cell:
            continue
        box(shown, "brackets").fill(str(last if order == "input" else place))
        _, (total, *ends, _) = told(shown)
        same(compare.value(printed, f"{name}, from the {order}"), total)
        assert cell == total and ends == cells[:2]
    shown_sizes = [box(shown, label).input_value() for label in SIZES]
    assert [size for size in shown_sizes if size != "0"] == sizes.split(", ")
    assert not page.said


def test_the_chain_has_the_presets_of_the_listing_and_of_the_table(chain, site):
    _, shown = chain
    names = list(dict.fromkeys(line.partition(",")[0] for line in recorded("jacobian-orders").splitlines()))
    assert names == PRESETS == list(rows(site, PAGE, "brackets")) == shown.locator(".presets button").all_inner_texts()


def test_the_orders_begin_at_the_output_and_end_at_the_input_and_are_all(chain):
    _, shown = chain
    found = {}
    for name, count in (("3 to 2", 2), ("60 to 60", 5)):
        preset(shown, name)
        slider = box(shown, "brackets")
        assert slider.get_attribute("max") == str(count - 1)
        found[name] = []
        for place in range(count):
            slider.fill(str(place))
            formula, _ = told(shown)
            kind = {0: "from the output, as reverse mode", count - 1: "from the input, as forward mode"}
            assert f", {kind.get(place, 'neither mode')}:" in words(shown)
            assert slider.get_attribute("aria-valuetext") == f"{formula}, {kind.get(place, 'neither mode')}"
            found[name].append(parsed(formula))
    assert found["3 to 2"] == [((3, 2), 1), (3, (2, 1))]
    assert found["60 to 60"] == [
        (((4, 3), 2), 1), ((4, (3, 2)), 1), ((4, 3), (2, 1)), (4, ((3, 2), 1)), (4, (3, (2, 1))),
    ]  # fmt: skip


def test_any_chain_costs_what_its_products_cost(chain):
    page, shown = chain
    rng = np.random.default_rng(0)
    for trial in range(14):
        sizes = [int(n) for n in rng.integers(1, 101, 4 + trial % 2)]
        last = 4 if len(sizes) == 5 else 1
        put(shown, sizes, int(rng.integers(last + 1)))
        formula, (total, output, inputs, best) = told(shown)
        shape, steps = spent(parsed(formula), sizes)
        assert shape == (sizes[-1], sizes[0])
        assert f"{' + '.join(f'{n:,}' for n in steps)} = {sum(steps):,} multiplications" in words(shown)
        assert total == f"{sum(steps):,}"
        ends = {4: ((((4, 3), 2), 1), (4, (3, (2, 1)))), 1: (((3, 2), 1), (3, (2, 1)))}[last]
        assert [output, inputs] == [f"{sum(spent(end, sizes)[1]):,}" for end in ends]
        assert best == f"{cheapest(sizes):,}"
        drawn = [text.replace(",", "") for text in shown.locator("svg .cost").all_text_contents()]
        assert sorted(map(int, drawn)) == sorted(steps)
        assert shown.locator("[aria-pressed=true]").count() == 0
    assert not page.said


def test_the_drawn_boxes_have_the_shapes_that_are_said(chain):
    _, shown = chain
    preset(shown, "60 to 60")
    for place in range(5):
        box(shown, "brackets").fill(str(place))
        labels = [
            tuple(map(int, re.search(r"(\d+) × (\d+)", t).groups()))
            for t in shown.locator("svg text").all_text_contents()
        ]
        sides = shown.locator("svg rect").evaluate_all(
            "all => all.map(e => [+e.getAttribute('height'), +e.getAttribute('width')])"
        )
        assert len(labels) == len(sides) == 7
        for (height, width), (high, wide) in zip(sides, labels, strict=True):
            assert (height, width) == pytest.approx((4 + 4 * high**0.5, 4 + 4 * wide**0.5))
        shares = shown.locator("svg .product").evaluate_all(
            "all => all.map(e => parseFloat(e.style.getPropertyValue('--w-part')))"
        )
        costs = [int(t.replace(",", "")) for t in shown.locator("svg .cost").all_text_contents()]
        assert shares == pytest.approx([8 + 92 * cost / sum(costs) for cost in costs], abs=0.51)
        assert shown.locator("svg .edge").count() == 6


def test_the_end_that_is_chosen_stays_when_a_factor_comes_or_goes(chain):
    _, shown = chain
    for place in ("input", "output"):
        preset(shown, "60 to 60")
        if place == "output":
            box(shown, "brackets").fill("0")
        for size in ("0", "7", "0"):
            box(shown, "after J₃").fill(size)
            assert f"from the {place}, as" in words(shown)
            assert len(re.findall("J", told(shown)[0])) == (3 if size == "0" else 4)
        preset(shown, "60 to 60")
        box(shown, "brackets").fill("2")
        box(shown, "after J₃").fill("0")
        assert "neither" not in words(shown)


def totals(shown) -> list[int]:
    """What each of five orders costs."""
    turns = looks(shown, ({"brackets": place} for place in range(5)), {"bold": (".readout b", "text")})
    return [int(seen.texts("bold")[1].replace(",", "")) for seen in turns]


def test_what_the_caption_asks_has_the_answer_that_it_says(chain):
    _, shown = chain
    preset(shown, "60 to 60")
    output, middle, both, left, inputs = totals(shown)
    assert middle < output and left < output and middle < inputs and left < inputs and both > inputs
    for size in range(3, 101, 7):
        look(shown, {"after J₁": size})
        output, middle, both, left, inputs = totals(shown)
        assert left < min(output, inputs) and (middle < inputs) == (size < 6), size
    rng = np.random.default_rng(1)
    for _ in range(8):  # with one output no order saves as much as half
        put(shown, [*(int(n) for n in rng.integers(1, 101, 4)), 1])
        _, (_, output, _, best) = told(shown)
        assert 2 * int(best.replace(",", "")) >= int(output.replace(",", ""))


def test_all_of_the_chain_is_reached_by_tab_in_the_order_seen_and_set_by_keys(chain):
    page, shown = chain
    shown.locator(".presets button").first.focus()
    order = []
    for _ in range(11):
        order.append(page.evaluate("(e => e.name || e.localName)(document.activeElement)"))
        page.keyboard.press("Tab")
    assert order == ["button"] * 4 + ["inputs", "h1", "h2", "h3", "outputs", "brackets", "summary"]
    box(shown, "brackets").focus()
    page.keyboard.press("ArrowLeft")
    assert told(shown)[0] == "(J₃ J₂) J₁" and "= 3,900 multiplications" in words(shown)
    assert shown.locator(".presets [aria-pressed=true]").inner_text() == "100 to 1"
    assert not page.said


def test_the_chain_is_set_by_a_finger_and_can_be_read_on_a_phone(alone):
    page = alone(PAGE, "brackets", width=390, has_touch=True, is_mobile=True)
    shown = figure(page, "brackets")
    shown.get_by_role("button", name="60 to 60").tap()
    track = box(shown, "brackets").bounding_box()
    page.touchscreen.tap(track["x"] + 9, track["y"] + track["height"] / 2)
    assert told(shown)[0] == "((J₄ J₃) J₂) J₁"
    sizes = [b.bounding_box() for b in shown.locator("button, input").all()]
    assert min(min(size["width"], size["height"]) for size in sizes) >= 24
    put(shown, [100] * 5, 2)
    svg = shown.locator("svg").bounding_box()
    letters = "all => Math.min(...all.map(t => parseFloat(getComputedStyle(t).fontSize)))"
    assert shown.locator("svg :is(text, tspan)").evaluate_all(letters) * svg["width"] / 440 >= 10
    spans = [text.bounding_box() for text in shown.locator("svg text").all()]
    for k, a in enumerate(spans):
        assert svg["x"] <= a["x"] and a["x"] + a["width"] <= svg["x"] + svg["width"]
        for b in spans[k + 1 :]:
            beside = a["x"] + a["width"] <= b["x"] or b["x"] + b["width"] <= a["x"]
            assert beside or abs(a["y"] - b["y"]) >= 10, "two labels lie on each other"
    assert not page.said
