"""Figures that a script brings to life: each has its room from the start and keeps it, whatever is set, in any letters."""

from __future__ import annotations

import json

import pytest

from ..support import sample
from ..support.built import visitor
from ..support.figure import OVER, every, figure, lone


def pytest_generate_tests(metafunc):
    where = {script: address for address, script in every()}
    turns = sample.figures(where, metafunc.config.option.day)
    ids = [f"{script}-{family}" for script, family in turns]
    metafunc.parametrize("in_font", [(where[s], s, f) for s, f in turns], indirect=True, ids=ids, scope="module")


@pytest.fixture(scope="module")
def in_font(request, site, browsers):
    """A figure, opened in the fonts whose turn it is, and the name of its script."""
    address, script, family = request.param
    sample.told(request.config, "all that is asked of a figure was tried of", f"{script} {family}")
    with visitor(site, browsers(family)) as visit:
        yield lone(site, visit)(address, script), script


WIDTHS = (320, 390, 768, 1024, 1440, 2000)
# What comes of each preset, in this window: the figure's height, and what sticks out of it.
PRESETS = f"""figure => {{
  const over = {OVER};
  return [...figure.querySelectorAll(".presets button")].map(button => {{
    button.click();
    return [button.innerText, figure.getBoundingClientRect().height, over(figure)];
  }});
}}"""


def test_nothing_is_too_wide_or_moves_when_a_preset_is_taken(in_font):
    page, script = in_font
    shown = figure(page, script)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        found = shown.evaluate(PRESETS)
        for name, height, out in found:
            assert abs(height - found[0][1]) <= 1, (name, width)
            assert not out, (name, width)


# What comes of whatever a reader sets: every control at its ends, between and beyond, on top of each preset; each day has
# other settings. (Shapes, which are free text, as long as they can be, but for few cells: to draw hundreds takes long.)
SETTINGS = f"""(figure, [seed, steps]) => {{
  const over = {OVER}, found = [], all = [...figure.querySelectorAll("input, .controls button")];
  const some = list => list[(seed = seed * 16807 % 2147483647) % list.length];
  const values = e => e.type === "text" ? ["8, 8, 2", "8, 1, 2", "8, 8, 1", "8, 8, 2,"]
    : e.type === "number" ? [e.min, e.max, 0, 99, ""] : [e.min, e.max, (+e.min + +e.max) / 3, e.min / 9 + e.max / 7];
  const tried = e => {{
    const height = figure.getBoundingClientRect().height, out = over(figure);
    found.push([height, out, figure.querySelector(".readout").innerText]);
  }};
  for (const button of figure.querySelectorAll(".presets button")) {{
    button.click();
    for (let k = 0; k < steps; k++) {{
      const e = some(all);
      if (e.name === "back" || e.name === "next") e.click();
      else if (e.type !== "button") {{
        e.value = some(values(e));
        e.dispatchEvent(new Event("input", {{ bubbles: true }}));
      }}
      tried();
    }}
  }}
  return found;
}}"""


def test_whatever_is_set_a_figure_keeps_its_height(in_font, request):
    page, script = in_font
    settings = sample.settings(request.config.option.day)
    shown = figure(page, script)
    for width in (320, 390, 768, 1440):
        page.set_viewport_size({"width": width, "height": 800})
        height = shown.bounding_box()["height"]
        for found, out, said in shown.evaluate(SETTINGS, settings):
            assert abs(found - height) <= 1, (said, width)
            assert not out, (said, width)
    assert not page.said


FOUND = "words => { getSelection().removeAllRanges(); return find(words, false, false, true); }"  # the browser's search
WORDS = "The same in words"
STOPS = """figure => [...figure.querySelectorAll("button, input, summary, [tabindex]")].filter(e => {
  e.focus();
  return document.activeElement === e;
}).length"""


def test_before_its_script_comes_a_figure_has_its_room_and_what_only_keeps_room_is_neither_read_nor_reached(
    in_font, alone_in, site, request
):
    """This page is one of its own, since it loses its script."""
    address, script, family = request.node.callspec.params["in_font"]
    page = alone_in(family, address, script)
    shown = figure(page, script)
    rooms = shown.locator(".room > p").all_text_contents()
    assert rooms and not [room for room in rooms if page.evaluate(FOUND, room) or room in shown.aria_snapshot()]
    said = shown.locator(".readout").inner_text().split("\n")[0]
    assert page.evaluate(FOUND, said) and page.evaluate(FOUND, WORDS) and shown.evaluate(STOPS) > 5
    heights = heights_of(page, shown)
    page.route(f"**/{script}.js", lambda route: route.abort())
    page.reload()
    shown.locator(".stage").wait_for(state="attached")
    page.set_viewport_size({"width": 1280, "height": 800})
    assert shown.locator(".play").count() == 0
    assert shown.evaluate(STOPS) == 0 and shown.get_by_role("table").count() == 1
    assert not shown.get_by_role("button").or_(shown.get_by_role("slider")).or_(shown.get_by_role("textbox")).count()
    assert not page.evaluate(FOUND, WORDS)
    assert heights_of(page, shown) == pytest.approx(heights, abs=1)
    text = (site.folder / address / "index.md").read_text("utf-8")
    index = str(json.loads((site.folder / "search" / "search_index.json").read_text("utf-8")))
    assert not [room for room in rooms if room in text or room in index]


def heights_of(page, shown) -> list[float]:
    heights = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        heights.append(shown.bounding_box()["height"])
    return heights
