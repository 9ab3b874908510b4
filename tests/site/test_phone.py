"""On a phone one knows where one is, tables of code fit, and a long page is light enough."""

from __future__ import annotations

import re

import pytest

from ..support.acts import LISTINGS, SETTLED, switch, top
from ..support.built import has_class

MOVING = "moving/"
NODES = 9_000  # elements of a page: above, a phone takes seconds to style them
# The lines that a piece of code takes, as they are broken.
LINES = """codes => codes.filter(code => code.getClientRects().length).map(code => {
  const lines = [], range = document.createRange(), walk = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  for (let node, last; (node = walk.nextNode());)
    for (let k = 0; k < node.data.length; k++) {
      range.setStart(node, k);
      range.setEnd(node, k + 1);
      const { bottom, width } = range.getBoundingClientRect();
      if (!width) continue;
      if (last === undefined || Math.abs(bottom - last) > 4) lines.push("");
      lines[lines.length - 1] += node.data[k];
      last = bottom;
    }
  return lines;
})"""


def test_the_line_under_the_header_tells_the_page_then_the_section_and_how_far_one_is(visit):
    page = visit("05-fully-connected/stochastic-optimisation/", width=390)
    line = page.locator(".where")
    assert line.is_visible() and line.inner_text() == "5.3 Stochastic optimisation"
    assert line.bounding_box()["height"] < 30 and line.get_attribute("aria-hidden") == "true"
    before = page.locator("h1").bounding_box()
    heading = page.locator("article h2", has_text="Three rules from scratch")
    heading.evaluate("h => { location.hash = h.id; }")
    page.wait_for_function("document.querySelector('.where').textContent === '5.3 · Three rules from scratch'")
    assert top(heading) >= page.locator(".md-header").bounding_box()["height"], "the header hides the heading"
    read = "+document.querySelector('.where').style.getPropertyValue('--w-read')"
    assert 0.3 < page.evaluate(read) < 0.95
    page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
    page.wait_for_function("document.querySelector('.where').textContent === '5.3 Stochastic optimisation'")
    page.evaluate(SETTLED)
    assert page.evaluate(read) == 0 and page.locator("h1").bounding_box() == before
    page.set_viewport_size({"width": 1280, "height": 800})
    assert not line.is_visible()


def test_without_scripts_the_line_tells_the_page(visit):
    page = visit("05-fully-connected/stochastic-optimisation/", width=390, java_script_enabled=False)
    assert page.locator(".where").inner_text() == "5.3 Stochastic optimisation"


def test_with_text_twice_as_large_all_of_the_header_is_on_the_screen(visit):
    page = visit(LISTINGS, width=390)
    page.context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    page.evaluate(SETTLED)
    controls = [c for c in page.locator(".md-header__button, .switch button").all() if c.is_visible()]
    assert len(controls) >= 7
    for control in controls:
        box = control.bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= 390
    page.get_by_role("button", name="Search").click()
    page.wait_for_function(
        "document.querySelector('.md-search__input').getBoundingClientRect().right < 391"
    )  # it slides in
    assert page.get_by_placeholder("Search").bounding_box()["x"] >= 0


@pytest.mark.parametrize("choice", ["PyTorch", "JAX", "Both"])
def test_code_in_a_table_breaks_between_words_and_never_within_one(visit, choice):
    page = visit(MOVING, width=390)
    switch(page, choice).click()
    broken = [lines for lines in page.locator("article td code").evaluate_all(LINES) if len(lines) > 1]
    assert choice == "Both" or broken, "no code is as long as that: this test looks at the wrong page"
    assert not [(a, b) for lines in broken for a, b in zip(lines, lines[1:], strict=False)
                if re.match(r"\w", b.lstrip()) and re.search(r"\w$", a) and not a.endswith(" ")]  # fmt: skip
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_a_table_for_both_frameworks_shows_the_chosen_one_on_a_phone_and_both_where_there_is_room(visit):
    page = visit(MOVING, width=390)
    page.wait_for_function("document.querySelector('table[data-frameworks]').role")
    table = page.locator("table[data-frameworks]").first
    for choice, shown in (("PyTorch", [True, False]), ("JAX", [False, True]), ("Both", [True, True])):
        switch(page, choice).click()
        cells = [table.locator(f"td.only-{framework}").first for framework in ("torch", "jax")]
        assert [cell.is_visible() for cell in cells] == shown, choice
        heads = table.get_by_role("columnheader").all_inner_texts()
        assert [name in heads for name in ("PyTorch", "JAX")] == shown, choice
    assert top(cells[0]) < top(cells[1]), "with both, one stands below the other"
    assert table.get_by_role("row").count() == table.locator("tr").count(), "it is a table no longer"
    page.set_viewport_size({"width": 1280, "height": 800})
    for choice in ("PyTorch", "Both"):
        switch(page, choice).click()
        assert all(cell.is_visible() for cell in cells) and top(cells[0]) == top(cells[1])


def test_no_heading_of_a_table_promises_to_sort_it(visit):
    page = visit("10-transformers/")
    page.wait_for_function("document.querySelector('table[data-frameworks]').role")
    heads = page.locator("table[data-frameworks]").first.get_by_role("columnheader")
    assert set(heads.evaluate_all("all => all.map(one => getComputedStyle(one).cursor)")) == {"auto"}
    assert set(heads.evaluate_all("all => all.map(one => getComputedStyle(one, '::after').content)")) == {"none"}


def test_no_page_has_more_elements_than_a_phone_should_style(site):
    counts = {page: sum(isinstance(e.tag, str) for e in tree.iter()) for page, tree in site.trees.items()}
    assert not {page: count for page, count in counts.items() if count > NODES}


def test_code_keeps_its_colours_with_few_spans_and_none_from_line_to_line(site):
    inside = f"//article//*[{has_class('highlight')}]//code//span"
    spans = [span for tree in site.trees.values() for span in tree.xpath(inside)]
    kinds = {span.get("class") for span in spans}
    assert {"k", "s", "m", "c1", "nf"} <= kinds and not kinds & {"n", "o", "p", "mi", "mf", "s2", "si"}
    coloured = [span for span in spans if not {"quiet", "gap", "hll"} & set((span.get("class") or "").split())]
    assert not [span.text for span in coloured if "\n" in (span.text or "")]


def test_code_and_formulas_are_not_for_translators(site):
    for page, tree in site.trees.items():
        loose = tree.xpath(
            f"//article//*[self::code or {has_class('math')}][not(ancestor-or-self::*[@translate='no'])]"
        )
        assert not loose, (page, loose[0].text_content()[:80])
