"""Figures that a script brings to life: what each of them has to do."""

from __future__ import annotations

import pytest

from ..site.test_access import NIGHT
from ..support.built import ROOT
from ..support.figure import OVER, every, figure
from ..support.waiting import AT_A_PAGE

FIGURES = [pytest.param(address, script, id=script) for address, script in every()]
LIMIT = 8192  # bytes of script a figure, as they are


@pytest.mark.parametrize(("address", "script"), FIGURES)
def test_the_script_is_small_and_comes_only_where_its_figure_is(alone, site, address, script):
    assert len((site.folder / "assets" / "js" / f"{script}.js").read_bytes()) <= LIMIT
    page = alone(address, script)
    figure(page, script)
    assert [url for url in page.asked if url.endswith(f"/{script}.js")] and not page.said
    others = {f"/{name}.js" for _, name in every() if name != script}
    assert not [url for url in page.asked if url.endswith(tuple(others))]


def test_a_page_without_a_figure_asks_for_no_script_of_one(visit):
    page = visit("glossary/")
    page.wait_for_timeout(300)
    assert not [url for url in page.asked if url.endswith(tuple(f"/{script}.js" for _, script in every()))]


@pytest.mark.parametrize(("address", "script"), FIGURES)
def test_the_figure_works_from_a_file_without_a_server(site, chromium, address, script):
    page = chromium.new_context().new_page()
    page.set_default_timeout(AT_A_PAGE)
    page.goto((site.folder / address / "index.html").as_uri())
    assert figure(page, script).locator(".readout").inner_text()
    page.context.close()


# What comes of each preset, in this window: the figure's height, and what sticks out of it.
PRESETS = f"""figure => {{
  const over = {OVER};
  return [...figure.querySelectorAll(".presets button")].map(button => {{
    button.click();
    return [button.innerText, figure.getBoundingClientRect().height, over(figure)];
  }});
}}"""


@pytest.mark.parametrize(("address", "script"), FIGURES)
def test_nothing_is_too_wide_or_moves_when_the_script_comes_or_a_preset_is_taken(alone, address, script):
    page = alone(address, script)
    shown = figure(page, script)
    heights = {}
    for width in (320, 390, 768, 1024, 1440, 2000):
        page.set_viewport_size({"width": width, "height": 800})
        found = shown.evaluate(PRESETS)
        heights[width] = found[0][1]
        for name, height, out in found:
            assert abs(height - heights[width]) <= 1, (name, width)
            assert not out, (name, width)
    page.route(f"**/{script}.js", lambda route: route.abort())
    page.reload()
    for width, height in heights.items():
        page.set_viewport_size({"width": width, "height": 800})
        assert abs(shown.bounding_box()["height"] - height) <= 1, width
    assert shown.locator(".play").count() == 0


@pytest.mark.parametrize(("address", "script"), FIGURES)
def test_paper_gets_the_words_and_no_control(alone, address, script):
    page = alone(address, script)
    shown = figure(page, script)
    assert not shown.locator(".fallback table").is_visible() and shown.locator(".presets").is_visible()
    page.emulate_media(media="print")
    assert shown.locator(".fallback table").bounding_box()["height"] > 60
    assert not [e for e in shown.locator("button, input, svg, .readout, summary").all() if e.is_visible()]
    assert not page.said


@pytest.mark.parametrize(("address", "script"), FIGURES)
def test_without_scripts_the_words_stand_there_and_no_empty_room(alone, address, script):
    page = alone(address, script, java_script_enabled=False)
    shown = page.locator(f'.interactive[data-interactive="{script}"]')
    table, caption = shown.locator("table").bounding_box(), shown.locator("figcaption").bounding_box()
    assert 0 < caption["y"] - table["y"] - table["height"] < 60
    assert shown.locator("table").is_visible() and shown.locator("button, input").count() == 0


@pytest.mark.parametrize(("address", "script"), FIGURES)
def test_a_screen_reader_is_told_what_each_control_is_and_what_came_of_it(alone, address, script):
    page = alone(address, script)
    shown = figure(page, script)
    assert shown.locator("[role=status]").count() == 1
    for control in shown.locator("input, button, [tabindex='0']").all():
        name = control.evaluate("e => e.ariaLabel || (e.labels?.[0] ?? e).textContent.trim()")
        assert name, control.evaluate("e => e.outerHTML")
    pressed = shown.locator(".presets [aria-pressed=true]")
    assert pressed.count() == 1
    shown.locator(".presets button").nth(2).click()
    assert pressed.count() == 1 and shown.locator(".presets button").nth(2).get_attribute("aria-pressed") == "true"


@pytest.mark.parametrize(("address", "script"), FIGURES)
def test_axe_finds_nothing_whatever_the_figure_shows(alone, address, script):
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
    for button in shown.locator(".presets button").all():
        button.click()
        page.mouse.move(1, 1)
        assert not look(**NIGHT), button.inner_text()
