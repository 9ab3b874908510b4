"""Figures that a script brings to life: what each of them has to do. All of it is tried of those whose turn it is on a day."""

from __future__ import annotations

import pytest

from ..support import sample
from ..support.acts import NIGHT
from ..support.built import ROOT
from ..support.figure import every, figure, preset
from ..support.waiting import AT_A_PAGE

LIMIT, SHARED = 8192, 4096  # bytes of script a figure, as they are, and of what all figures share


def pytest_generate_tests(metafunc):
    where = {script: address for address, script in every()}
    if "in_turn" in metafunc.fixturenames:
        named = list(dict.fromkeys(script for script, _ in sample.figures(where, metafunc.config.option.day)))
        metafunc.parametrize("in_turn", [(where[script], script) for script in named], ids=named, scope="module")


@pytest.fixture
def shown(figures, in_turn):
    """A figure whose turn it is, and its page, which several tests share."""
    return figures(*in_turn)


def test_the_script_of_a_figure_is_small():
    sizes = {script: (ROOT / "docs" / "assets" / "js" / f"{script}.js").stat().st_size for _, script in every()}
    assert sizes and not {script: size for script, size in sizes.items() if size > LIMIT}
    assert (ROOT / "docs" / "assets" / "js" / "figure.js").stat().st_size <= SHARED


def test_the_script_comes_only_where_its_figure_is(shown, in_turn):
    page, _ = shown
    _, script = in_turn
    assert [url for url in page.asked if url.endswith(f"/{script}.js")] and not page.said
    assert [url for url in page.asked if url.endswith("/figure.js")]
    others = {f"/{name}.js" for _, name in every() if name != script}
    assert not [url for url in page.asked if url.endswith(tuple(others))]


def test_a_page_without_a_figure_asks_for_no_script_of_one(visit):
    page = visit("glossary/")
    page.wait_for_timeout(300)
    assert not [url for url in page.asked if url.endswith(("/figure.js", *(f"/{script}.js" for _, script in every())))]


def test_the_figure_works_from_a_file_without_a_server(site, chromium, in_turn):
    address, script = in_turn
    page = chromium.new_context().new_page()
    page.set_default_timeout(AT_A_PAGE)
    page.goto((site.folder / address / "index.html").as_uri())
    assert figure(page, script).locator(".readout").inner_text()
    page.context.close()


def test_paper_gets_what_the_reader_has_set_with_the_words_and_no_control(shown):
    page, shown = shown
    assert not shown.locator(".fallback table").is_visible() and shown.locator(".presets").is_visible()
    shown.locator(".presets button").nth(1).click()
    said = shown.locator(".readout").inner_text()
    page.emulate_media(media="print")
    drawn, table = shown.locator("svg").first.bounding_box(), shown.locator(".fallback table").bounding_box()
    assert drawn["height"] > 100 and table["height"] > 60 and table["y"] >= drawn["y"] + drawn["height"]
    assert shown.locator(".readout").inner_text() == said
    assert not [e for e in shown.locator("button, input, summary, figcaption .act").all() if e.is_visible()]
    assert not page.said


def test_without_scripts_the_figure_stands_there_as_it_was_recorded_with_its_words(alone, in_turn):
    address, script = in_turn
    page = alone(address, script, java_script_enabled=False)
    shown = page.locator(f'.interactive[data-interactive="{script}"]')
    drawn, table = shown.locator("svg").first.bounding_box(), shown.locator("table").bounding_box()
    caption = shown.locator("figcaption").bounding_box()
    assert drawn["height"] > 100 and drawn["y"] + drawn["height"] <= table["y"]
    assert 0 < caption["y"] - table["y"] - table["height"] < 60
    assert shown.locator("table").is_visible() and shown.locator("button, input").count() == 0
    assert not [e for e in shown.locator("figcaption .act").all() if e.is_visible()]
    by_day = shown.evaluate(INK)
    page.emulate_media(color_scheme="dark")
    by_night = shown.evaluate(INK)
    page.emulate_media(media="print")
    assert by_night not in (by_day, shown.evaluate(INK)) and shown.locator("svg").first.is_visible()


# The colours in the drawing, and the sizes of its letters on the screen.
INK = """figure => [...new Set([...figure.querySelectorAll("svg *")].flatMap(e => {
  const { fill, stroke } = getComputedStyle(e);
  return [fill, stroke].map(colour => colour.replaceAll(" ", ""));
}))].sort().join(" ")"""
SIZES = """figure => {
  const svg = figure.querySelector("svg"), scale = svg.getScreenCTM().a;
  return [...svg.querySelectorAll("text, tspan")].map(e => [parseFloat(getComputedStyle(e).fontSize) * scale, e.textContent]);
}"""


def test_on_a_phone_no_letter_of_a_drawing_is_small(shown):
    page, shown = shown
    before = page.viewport_size
    page.set_viewport_size({"width": 390, "height": 800})
    try:
        for button in shown.locator(".presets button").all():
            button.evaluate("button => button.click()")
            small = [words for size, words in shown.evaluate(SIZES) if size < 10]
            assert not small, button.inner_text()
    finally:
        page.set_viewport_size(before)


def test_a_screen_reader_is_told_what_each_control_is_and_what_came_of_it(shown):
    _, shown = shown
    assert shown.locator("[role=status]").count() == 1
    for control in shown.locator("input, button, [tabindex='0']").all():
        name = control.evaluate("e => e.ariaLabel || (e.labels?.[0] ?? e).textContent.trim()")
        assert name, control.evaluate("e => e.outerHTML")
    pressed = shown.locator(".presets [aria-pressed=true]")
    assert pressed.count() == 1
    shown.locator(".presets button").nth(2).click()
    assert pressed.count() == 1 and shown.locator(".presets button").nth(2).get_attribute("aria-pressed") == "true"


def test_axe_finds_nothing_whatever_the_figure_shows(alone, in_turn, request):
    address, script = in_turn
    page = alone(address, script, color_scheme="light", reduced_motion="reduce")
    shown = figure(page, script)
    page.evaluate((ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8"))

    def look(**options) -> list[str]:
        found = shown.evaluate(
            "async (figure, options) => (await axe.run(figure, { resultTypes: ['violations'], ...options })).violations",
            options,
        )
        return [f"{v['id']}: {n['html'][:200]}" for v in found for n in v["nodes"]]

    for button in shown.locator(".presets button").all():
        button.click()
        page.mouse.move(1, 1)
        assert not look(), button.inner_text()
    for box in shown.locator("input:is([type=text], [type=number])").all()[:1]:
        box.fill("9" * 7)  # what it may refuse
    shown.locator("summary").click()
    assert not look()
    page.emulate_media(color_scheme="dark")
    for name in sample.turn(shown.locator(".presets button").all_inner_texts(), request.config.option.day, 2):
        preset(shown, name)
        page.mouse.move(1, 1)
        assert not look(**NIGHT), name


@pytest.mark.parametrize(("address", "script"), [figure for figure in every() if figure[1] in ("descent", "causal")])
def test_a_finger_that_scrolls_the_page_from_a_slider_has_set_nothing(alone, address, script):
    page = alone(address, script, width=390, has_touch=True, is_mobile=True)
    shown = figure(page, script)
    slider = shown.locator("[type=range]").nth(1)
    slider.scroll_into_view_if_needed()
    box, touch = slider.bounding_box(), page.context.new_cdp_session(page)
    assert box["height"] >= 32
    x, y = box["x"] + 0.8 * box["width"], box["y"] + box["height"] / 2

    def state() -> list[str]:
        return [slider.input_value(), shown.locator(".readout").inner_text(), shown.locator(".set").nth(1).inner_text()]

    before, tops = state(), [shown.bounding_box()["y"]]
    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    for step in range(1, 13):
        touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": x, "y": y - 12 * step}]})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    page.wait_for_timeout(200)
    tops.append(shown.bounding_box()["y"])
    assert tops[1] < tops[0] - 40, "the page has not scrolled: this test does nothing"
    assert state() == before
    slider.tap(position={"x": 0.8 * box["width"], "y": box["height"] / 2})
    assert slider.input_value() != before[0], "a tap does not set it any more"


def test_a_box_for_a_number_shows_the_number_on_a_phone(alone):
    page = alone("02-preliminaries/beyond-the-bowl/", "descent", width=390)
    shown = figure(page, "descent")
    for width in (390, 360, 320):
        page.set_viewport_size({"width": width, "height": 800})
        for number in shown.locator(".by-number input").all():
            number.fill("-1.234")
            assert number.bounding_box()["width"] >= 84 and number.evaluate("e => e.scrollWidth <= e.clientWidth"), (
                width
            )
