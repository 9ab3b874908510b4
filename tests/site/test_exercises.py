"""Exercises on their page: the traps stay folded, what is done and open is kept, and the address says the framework."""

from __future__ import annotations

import copy
import json
import re

import lxml.html
import pytest

from ..support.acts import EXERCISES, LISTINGS, OPEN_ALL, SETTLED, WRONG_TABS, reach, switch
from ..support.built import has_class

LAB = "labs/loss-to-loop/"
MAP = "map/"
FORBIDDEN = """for (const kind of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, kind, { get() { throw new DOMException("denied", "SecurityError") } })"""


def boxes(page):
    return page.locator(".exercise > .label input[type=checkbox]")


def traps(tree) -> list:
    return tree.xpath(f"//details[{has_class('traps')}]")


def test_the_titles_of_wrong_answers_stand_behind_one_fold_after_the_solution(site):
    seen = 0
    for page, tree in site.trees.items():
        for wrong in tree.xpath(f"//details[{has_class('wrong')}]"):
            assert wrong.getparent().get("class") == "traps", page
        for fold in traps(tree):
            inside = fold.xpath(f"./details[{has_class('wrong')}]")
            said = f"{len(inside)} tempting wrong answers" if len(inside) > 1 else "A tempting wrong answer"
            assert fold.xpath("string(./summary)") == said and inside
            assert fold.getprevious().get("class") == "solution" and fold.get("open") is None
            seen += len(inside)
    assert seen > 100


def test_red_is_inside_the_fold_alone(visit):
    page = visit(EXERCISES)
    colour = "summary => getComputedStyle(summary).color"
    fold = page.locator("details.traps").first
    red = fold.locator("details.wrong > summary").first.evaluate(colour)
    summaries = page.locator("article summary").filter(visible=True)
    assert summaries.count() > 5
    assert red not in summaries.evaluate_all("all => all.map(summary => getComputedStyle(summary).color)")


def test_the_script_is_loaded_where_there_are_exercises_tasks_tallies_or_a_chapter_begins_and_nowhere_else(site):
    for page, tree in site.trees.items():
        asked = bool(tree.xpath("//script[contains(@src, 'js/exercises.js')]"))
        held = tree.xpath(f"//article//*[{has_class('practice')} or @data-exercises]")
        assert len(tree.xpath(f"//*[{has_class('practice')}]")) <= 1, page
        if tree.xpath(f"//article//*[{has_class('exercise')} or starts-with(@id, 'task-')]"):
            assert held, page
        first = re.fullmatch(r"(\d\d-[\w-]+|appendix-[a-z]-[\w-]+|verification)/", page)
        assert asked == bool(held or first), page


def test_what_is_done_is_kept_and_counted_on_the_page_in_the_contents_and_on_the_map(visit, site):
    page = visit(EXERCISES)
    total = boxes(page).count()
    assert total == len(site.trees[EXERCISES].xpath(f"//*[{has_class('exercise')}]")) > 2
    assert page.locator(".practice .tally").inner_text() == f"0 of {total} done"
    name = page.locator(".exercise").nth(1).get_attribute("id")
    reach(page, boxes(page).nth(1))
    page.keyboard.press("Space")
    boxes(page).nth(2).check()
    assert page.locator(".practice .tally").inner_text() == f"2 of {total} done"
    page.reload()
    assert [box.is_checked() for box in boxes(page).all()] == [n in (1, 2) for n in range(total)]
    here = page.locator(".md-nav--primary a[aria-current=page] .tally")
    assert here.text_content().split() == [f"2/{total}", "done"]
    boxes(page).nth(2).uncheck()
    page.goto(site.address + LAB)
    task = page.locator(".cell[id^=task-] > .tools input")
    assert task.count() == len(site.trees[LAB].xpath("//*[starts-with(@id, 'task-')]")) > 10
    task.first.check()
    assert page.locator(".practice .tally").inner_text() == f"1 of {task.count()} done"
    page.goto(site.address + MAP)
    assert page.locator(f"[data-exercises]:has(a[href$='#{name}']) .tally").text_content() == f"1 of {total} done"
    assert page.locator("a.done").count() == 1 and page.locator("a.done").get_attribute("href").endswith(f"#{name}")
    assert [t for t in page.locator("[data-exercises] .tally").all_text_contents() if t] == [f"1 of {total} done"]
    page.goto(site.address + EXERCISES.split("/")[0] + "/")
    assert (
        page.locator(f".md-nav--primary a[href$='{EXERCISES.split('/')[1]}/'] .tally").text_content().startswith(" 1/")
    )
    assert not page.said


def test_marks_can_be_taken_along_forgotten_and_brought_back(visit, site, tmp_path):
    page = visit(EXERCISES)
    boxes(page).first.check()
    page.goto(site.address + MAP)
    panel = page.locator(".marks")
    assert "1 as done" in panel.inner_text()
    with page.expect_download() as saved:
        panel.get_by_role("button", name="Save").click()
    saved.value.save_as(tmp_path / "done.json")
    assert list(json.loads((tmp_path / "done.json").read_text("utf-8"))["done"]) == [
        site.trees[EXERCISES].xpath(f"string(//*[{has_class('exercise')}]/@id)")
    ]
    panel.get_by_role("button", name="Forget").click()
    assert page.locator("a.done").count() == 1, "forgotten at the first press"
    panel.get_by_role("button", name="Forget").click()
    assert page.locator("a.done").count() == 0 and panel.get_by_role("button", name="Save").is_disabled()
    (tmp_path / "other.json").write_text('{"done": {"ex-x<b>": "2026-01-01", "ex-y": 3}, "more": []}', "utf-8")
    panel.locator("input[type=file]").set_input_files(tmp_path / "other.json")
    panel.get_by_text("That file holds no marks of exercises.").wait_for()
    assert page.locator("a.done").count() == 0
    panel.locator("input[type=file]").set_input_files(tmp_path / "done.json")
    panel.get_by_text("1 read.").wait_for()
    assert page.locator("a.done").count() == 1
    page.reload()
    assert page.locator("a.done").count() == 1
    assert not page.said


def test_where_a_browser_keeps_nothing_there_is_no_box_and_the_switch_and_the_colours_say_what_is_shown(visit, site):
    page = visit("")
    page.add_init_script(FORBIDDEN)
    page.said.clear()
    for address in (EXERCISES, MAP, LAB):
        page.goto(site.address + address)
        assert page.locator(".tools input, .marks, .tally:not(:empty)").count() == 0
    page.goto(site.address + EXERCISES)
    assert page.locator(".tools .print").count() > 2
    page.goto(site.address + LISTINGS)
    for name in ("JAX", "Both"):
        switch(page, name).click()
        page.evaluate(OPEN_ALL)
        assert page.evaluate(WRONG_TABS, name.lower()) == 0
        assert switch(page, name).get_attribute("aria-pressed") == "true"
    button = page.get_by_role("button", name="Colours")
    button.click()
    assert button.get_attribute("aria-label") == "Colours: paper"
    assert not page.said


def test_where_no_script_of_a_page_may_run_those_of_the_site_do(visit, site):
    tree = copy.deepcopy(site.trees[EXERCISES])
    rule = "<meta http-equiv='Content-Security-Policy' content=\"script-src 'self'\">"
    tree.find("head").insert(0, lxml.html.fragment_fromstring(rule))
    page = visit(EXERCISES, body=lxml.html.tostring(tree, doctype="<!doctype html>", encoding="unicode"))
    assert page.evaluate("typeof __md_set") == "undefined"
    assert switch(page, "PyTorch").get_attribute("aria-pressed") == "true"
    button = page.get_by_role("button", name="Colours")
    assert button.get_attribute("aria-label") == "Colours: as the system"
    switch(page, "JAX").click()
    assert switch(page, "JAX").get_attribute("aria-pressed") == "true"
    assert page.locator(".stub .tabbed-block").nth(1).locator("code").is_visible()
    button.click()
    assert button.get_attribute("aria-label") == "Colours: paper"
    boxes(page).first.check()
    assert page.locator(".practice .tally").inner_text().startswith("1 of")
    assert not [said for said in page.said if "Content Security Policy" not in said]


def test_an_address_says_the_framework_before_anything_is_painted_and_no_more_than_that(visit, site):
    page = visit(LISTINGS + "?jax")
    assert page.evaluate(WRONG_TABS, "jax") == 0 and page.evaluate("moved") < 0.01
    assert switch(page, "JAX").get_attribute("aria-pressed") == "true"
    page.goto(site.address + LISTINGS)
    assert page.evaluate(WRONG_TABS, "jax") == 0, "who never chose goes on with what the address said"
    switch(page, "PyTorch").click()
    page.goto(site.address + LISTINGS + "?h=tensor&both")
    assert page.evaluate(WRONG_TABS, "both") == 0
    page.goto(site.address + LISTINGS + "?jaxon")
    assert page.evaluate(WRONG_TABS, "pytorch") == 0, "an address is not the reader's choice"
    page.add_init_script("new MutationObserver((_, o) => { if (document.body) { window.early = document.documentElement.dataset.framework; "
                         "o.disconnect() } }).observe(document, { childList: true, subtree: true })")  # fmt: skip
    page.goto(site.address + LISTINGS + "?jax")
    assert page.evaluate("early") == "jax"


def test_the_switch_and_the_number_of_a_listing_write_the_framework_into_the_address(visit, site):
    page = visit(LISTINGS + "?h=tensor#code-column-trap")
    switch(page, "JAX").click()
    assert page.url == f"{site.address}{LISTINGS}?jax&h=tensor#code-column-trap"
    page.locator(".listing .tabbed-labels > label:visible", has_text="PyTorch").first.click()
    assert page.url == f"{site.address}{LISTINGS}?pytorch&h=tensor#code-column-trap"
    switch(page, "Both").click()
    page.goto(site.address + EXERCISES)
    for kind in ("click", "contextmenu"):
        page.goto(site.address + EXERCISES)
        number = page.locator(".exercise > .label .number").nth(1)
        number.dispatch_event(kind)
        name = number.evaluate("a => a.hash")
        assert number.evaluate("a => a.href") == f"{site.address}{EXERCISES}?both{name}"
        assert page.url.endswith("?both" + (name if kind == "click" else ""))


def test_what_is_searched_for_on_the_page_is_found_in_the_other_framework_too(visit):
    page = visit(LISTINGS)
    page.evaluate("""() => {
      const code = document.querySelectorAll(".md-content__inner > .listing .tabbed-set")[2].querySelectorAll(".tabbed-block")[1];
      code.querySelector("code").insertAdjacentHTML("beforeend", '<i id="needle"></i>');
    }""")
    found = page.locator(".tabbed-set:has(#needle)")
    other = page.locator(".md-content__inner > .listing .tabbed-set").first
    assert page.locator(".tabbed-block[hidden=until-found]").first.evaluate("block => block.offsetHeight") == 0
    assert not found.locator(".tabbed-block").nth(1).is_visible()
    # as a browser's search does, this reveals what is hidden until it is found
    page.evaluate("location.hash = 'needle'")
    page.evaluate(SETTLED)
    both = found.locator(".tabbed-block")
    assert both.nth(0).is_visible() and both.nth(1).is_visible()
    assert other.locator(".tabbed-block").nth(0).is_visible() and not other.locator(".tabbed-block").nth(1).is_visible()
    switch(page, "PyTorch").click()
    assert page.evaluate(WRONG_TABS, "pytorch") == 0


def test_open_folds_are_open_after_a_reload_and_a_link_into_folds_opens_them(visit, site):
    page = visit(EXERCISES)
    folds = page.locator("article details")
    page.locator("details.traps > summary").first.click()
    page.locator("details.wrong > summary").first.click()
    page.locator("details.hint > summary").nth(1).click()
    page.evaluate(SETTLED)
    opened = folds.evaluate_all("all => all.map(fold => fold.open)")
    assert sum(opened) == 3
    page.reload()
    assert folds.evaluate_all("all => all.map(fold => fold.open)") == opened
    assert page.evaluate("moved") < 0.01
    page.goto(site.address + LISTINGS)
    tree = copy.deepcopy(site.trees[EXERCISES])
    tree.xpath(f"//details[{has_class('wrong')}]/*[last()]")[-1].set("id", "needle")
    body = lxml.html.tostring(tree, doctype="<!doctype html>", encoding="unicode")
    page = visit(EXERCISES, body=body)
    page.evaluate("location.hash = 'needle'")
    page.evaluate(SETTLED)
    target = page.locator("#needle")
    assert (
        target.evaluate("t => Boolean(t.closest('.wrong[open]') && t.closest('.traps[open]'))") and target.is_visible()
    )


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("address", [EXERCISES, LAB])
def test_nothing_moves_when_boxes_and_buttons_come(visit, address, width):
    page = visit(address, width=width)
    assert page.locator(".tools").count() > 2 and page.evaluate("moved") < 0.001
