"""What answers in a browser: the framework switch and the tabs, copying, search and previews."""

from __future__ import annotations

import copy

import lxml.html

from wonderland.programs.files import visible

from ..support.acts import (
    EXERCISES,
    GUIDE,
    LISTINGS,
    OPEN_ALL,
    SETTLED,
    WRONG_TABS,
    find_broadcasting,
    reach,
    switch,
    top,
)
from ..support.built import ROOT, WATCH, has_class
from ..support.fonts import FAMILIES

UNANCHORED = "html { overflow-anchor: none }"  # as in Safari, which keeps nothing in place by itself


def test_the_switch_turns_every_listing_and_is_remembered(visit):
    page = visit(LISTINGS)
    page.evaluate(OPEN_ALL)
    assert page.evaluate(WRONG_TABS, "pytorch") == 0
    for name in ("JAX", "PyTorch", "JAX"):
        switch(page, name).click()
        assert page.evaluate(WRONG_TABS, name.lower()) == 0
        assert switch(page, name).get_attribute("aria-pressed") == "true"
    page.reload()
    page.evaluate(OPEN_ALL)
    assert page.evaluate(WRONG_TABS, "jax") == 0
    page.locator(".md-nav a[href$='/gradients/']").first.click()
    page.wait_for_url("**/gradients/")
    page.evaluate(OPEN_ALL)
    assert page.evaluate(WRONG_TABS, "jax") == 0
    assert switch(page, "JAX").get_attribute("aria-pressed") == "true"


def test_the_colours_follow_the_system_until_the_reader_chooses(visit):
    page, paper = visit(GUIDE), "getComputedStyle(document.body).backgroundColor"
    page.emulate_media(color_scheme="light")
    light = page.evaluate(paper)
    page.emulate_media(color_scheme="dark")
    dark = page.evaluate(paper)
    assert light != dark
    button = page.get_by_role("button", name="Colours")
    for label, colour in (("paper", light), ("night", dark)):
        button.click()
        assert button.get_attribute("aria-label") == f"Colours: {label}"
        assert page.evaluate(paper) == colour
    page.emulate_media(color_scheme="light")
    page.reload()
    assert page.evaluate(paper) == dark and button.get_attribute("aria-label") == "Colours: night"


def test_both_stands_side_by_side_where_there_is_room_and_below_where_not(visit):
    for width in (1440, 390):
        page = visit(LISTINGS, width=width)
        switch(page, "Both").click()
        page.evaluate(OPEN_ALL)
        assert page.evaluate(WRONG_TABS, "both") == 0
        blocks = page.locator(".listing").first.locator(".tabbed-block")
        left, right = (blocks.nth(i).bounding_box() for i in (0, 1))
        if width > 1000:
            assert left["y"] == right["y"] and left["x"] + left["width"] <= right["x"]
        else:
            assert left["x"] == right["x"] and left["y"] + left["height"] <= right["y"]


def test_a_tab_that_is_clicked_stays_where_it_is_on_the_screen(visit):
    page = visit(LISTINGS)
    page.add_style_tag(content=UNANCHORED)
    sets = page.locator(".md-content__inner > .listing > .tabbed-set")
    assert sets.count() > 5
    for index in (1, sets.count() // 2, sets.count() - 1):
        for name in ("JAX", "PyTorch"):
            label = sets.nth(index).locator(".tabbed-labels > label", has_text=name)
            label.evaluate(
                "label => scrollTo({ top: scrollY + label.getBoundingClientRect().top - 300, behavior: 'instant' })"
            )
            before = top(label)
            label.click()
            page.evaluate(SETTLED)
            assert abs(top(label) - before) <= 1
            assert page.evaluate(WRONG_TABS, name.lower()) == 0


def test_the_switch_does_not_move_what_is_being_read(visit):
    page = visit(LISTINGS)
    page.add_style_tag(content=UNANCHORED)
    heading = page.locator(".md-content__inner > h2").last
    heading.evaluate("h => scrollTo({ top: scrollY + h.getBoundingClientRect().top - 70, behavior: 'instant' })")
    before = top(heading)
    for name in ("Both", "JAX", "PyTorch"):
        switch(page, name).click()
        page.evaluate(SETTLED)
        assert abs(top(heading) - before) <= 1


def test_tabs_and_switch_obey_the_keyboard(visit):
    page = visit(LISTINGS)
    reach(page, switch(page, "JAX"))
    page.keyboard.press("Enter")
    assert page.evaluate(WRONG_TABS, "jax") == 0
    page.locator(".listing .tabbed-set > input:checked").first.focus()
    page.keyboard.press("ArrowLeft")
    page.evaluate(SETTLED)
    assert page.evaluate(WRONG_TABS, "pytorch") == 0
    assert switch(page, "PyTorch").get_attribute("aria-pressed") == "true"


def test_an_exercise_in_one_framework_shows_it_whatever_the_reader_chose(visit, site):
    tree = copy.deepcopy(site.trees[EXERCISES])
    tabs = tree.xpath(f"//*[{has_class('stub')}]//*[{has_class('tabbed-set')}]")[0]
    for second in tabs.xpath("(./input)[2] | (./div[1]/label)[2] | (./div[2]/div)[2]"):
        second.getparent().remove(second)
    page = visit(EXERCISES, body=lxml.html.tostring(tree, doctype="<!doctype html>", encoding="unicode"))
    lone = page.locator(".stub .tabbed-set:has(.tabbed-block:only-child)").first
    for name in ("PyTorch", "JAX", "Both"):
        switch(page, name).click()
        assert lone.locator(".tabbed-block").is_visible(), name
        assert lone.locator(".tabbed-labels > label").is_visible(), name
    switch(page, "JAX").click()
    lone.locator("label").click()
    assert lone.locator(".tabbed-block").is_visible()


def test_copying_a_block_gives_the_file_to_the_byte(visit):
    page = visit(LISTINGS, permissions=["clipboard-read", "clipboard-write"])
    files = {p.read_bytes().decode("utf-8") for p in visible(ROOT / "snippets", "**/*.py")}
    page.evaluate(OPEN_ALL)
    for name in ("PyTorch", "JAX"):
        switch(page, name).click()
        blocks = page.locator(".language-python:visible")
        for index in (0, 1, blocks.count() - 1):
            block = blocks.nth(index)
            block.scroll_into_view_if_needed()
            block.hover()
            page.evaluate("navigator.clipboard.writeText('nothing')")
            block.get_by_title("Copy to clipboard").click()
            page.wait_for_function("navigator.clipboard.readText().then(text => text !== 'nothing')")
            copied = page.evaluate("navigator.clipboard.readText()")
            assert copied == block.locator("code").evaluate("code => code.textContent")
            assert copied in files


def test_search_leads_to_the_section_that_tells_of_it(visit):
    page = visit("")
    page.wait_for_timeout(500)
    assert not [url for url in page.asked if "search_index" in url], "every page asks for all that can be searched"
    page.keyboard.press("/")
    find_broadcasting(page, LISTINGS)


def test_a_term_a_reference_and_a_citation_open_by_keyboard_and_close_by_escape(visit):
    page = visit(LISTINGS)
    tip = page.locator("#preview")
    for kind in ("term", "xref", "cite"):
        link = page.locator(f"article p > a.{kind}").first
        reach(page, link)
        tip.wait_for(state="visible")
        assert len(tip.text_content().strip()) > 20
        assert link.get_attribute("aria-describedby") == "preview"
        box = tip.bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= 1280 and box["y"] >= 0 and box["y"] + box["height"] <= 800
        page.keyboard.press("Escape")
        assert tip.is_hidden() and link.get_attribute("aria-describedby") is None


def test_a_preview_shows_what_stands_on_another_page(visit, site):
    tree = copy.deepcopy(site.trees[GUIDE])
    link = f'<p><a class="xref" href="../../{LISTINGS}#def-broadcasting">there</a></p>'
    tree.xpath("//article")[0].insert(1, lxml.html.fragment_fromstring(link))
    page = visit(GUIDE, body=lxml.html.tostring(tree, doctype="<!doctype html>", encoding="unicode"))
    reach(page, page.get_by_role("link", name="there", exact=True))
    tip = page.locator("#preview")
    tip.wait_for(state="visible")
    there = site.trees[LISTINGS].get_element_by_id("def-broadcasting").xpath("./p")[1].text_content()
    assert " ".join(there.split()) in " ".join(tip.text_content().split())
    assert tip.locator("[id], a[href], input, button").count() == 0
    page.keyboard.press("Escape")
    assert tip.is_hidden()


def test_a_preview_under_the_pointer_opens_and_goes(visit):
    page = visit(LISTINGS)
    page.locator("article p > a.xref").first.hover()
    page.locator("#preview").wait_for(state="visible")
    page.mouse.move(1, 1)
    page.locator("#preview").wait_for(state="hidden")


def test_the_text_has_a_face_of_its_own_and_hardly_anything_moves_when_it_comes_late(site, browsers, visit):
    loaded = "document.fonts.ready.then(() => [...document.fonts].filter(f => /^STIX/.test(f.family) && f.status === 'loaded').length)"
    assert visit(LISTINGS).evaluate(loaded) >= 3
    for family in FAMILIES:
        context = browsers(family).new_context(viewport={"width": 390, "height": 844})
        page = context.new_page()
        page.route("**/assets/stix/*", lambda route: None)  # held
        page.add_init_script(WATCH)
        page.goto(site.address + LISTINGS, wait_until="domcontentloaded")
        page.evaluate(
            "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
        )  # painted without it
        assert page.evaluate("document.fonts.check('16px \"STIX Two Text\"')") is False
        page.unroute("**/assets/stix/*")  # which lets go those that were held
        assert page.evaluate(loaded) >= 3
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        assert page.evaluate("moved") < 0.1
        context.close()
