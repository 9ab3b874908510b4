"""Every page in a browser, for every reader: by axe, on a phone, in the dark, on paper, by keyboard, without scripts."""

from __future__ import annotations

import re

import pytest

from .site import LOST, ROOT, addresses
from .test_browser import EXERCISES, GUIDE, LISTINGS, OPEN_ALL, SETTLED, switch

PAGES = [pytest.param(address, id=address or "front") for address in addresses()]
WIDTHS = (1440, 390)


@pytest.mark.parametrize("address", PAGES)
def test_a_page_asks_no_other_host_logs_nothing_stands_still_and_fits(visit, site, address):
    for width in WIDTHS:
        page = visit(address, width=width)
        if width == WIDTHS[0]:
            page.wait_for_load_state("networkidle")
        assert not [url for url in page.asked if not url.startswith((site.address, "data:", "blob:"))]
        assert not page.said
        assert page.evaluate("moved") < 0.1
        page.evaluate(OPEN_ALL)
        for choice in ("JAX", "Both", "PyTorch"):
            switch(page, choice).dispatch_event("click")
            across = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
            assert across[0] <= across[1], f"{across[0]} pixels of page in a window of {across[1]}, with {choice}"
        assert not page.said


LOOKS = {
    "light": {"width": 1440, "color_scheme": "light"},
    "dark": {"width": 1280, "color_scheme": "dark"},
    "phone": {"width": 390, "color_scheme": "light", "is_mobile": True, "has_touch": True},
}


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("address", PAGES)
def test_axe_finds_nothing(visit, address, look):
    page = visit(address, **LOOKS[look])
    if look == "light":
        switch(page, "Both").click()
    page.evaluate(OPEN_ALL)
    page.evaluate(SETTLED)
    paper = re.findall(r"\d+", page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert (max(map(int, paper[:3])) < 64) == (look == "dark")
    page.evaluate((ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8"))
    found = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")["violations"]
    assert not [f"{v['id']}: {v['help']}: {n['html'][:200]} {n['target']}" for v in found for n in v["nodes"]]


def test_everything_reads_without_scripts(visit):
    page = visit(LISTINGS, java_script_enabled=False)
    assert page.locator("article > p").first.is_visible()
    listing = page.locator(".listing").first
    torch, jax = listing.locator(".tabbed-block").nth(0), listing.locator(".tabbed-block").nth(1)
    assert torch.locator(".language-python code").is_visible() and torch.locator(".output code").is_visible()
    assert not jax.is_visible()
    listing.locator(".tabbed-labels > label", has_text="JAX").click()
    assert jax.locator(".language-python code").is_visible() and jax.locator(".output code").is_visible()
    assert not torch.is_visible()
    math = page.locator("article .katex-html").first
    assert math.is_visible() and math.bounding_box()["width"] > 5
    assert page.locator("article .drawing svg").first.bounding_box()["height"] > 100
    assert not page.locator(".switch").is_visible()
    assert not page.said
    page = visit(EXERCISES, java_script_enabled=False)
    page.locator("article details > summary").first.click()
    assert page.locator("article details > :not(summary)").first.is_visible()


def test_nothing_moves_by_itself_for_those_who_asked_for_less_motion(visit):
    moving = """[...document.querySelectorAll("*")].map(element => [element, getComputedStyle(element)])
      .filter(([, style]) => style.transitionProperty !== "none" && /[1-9]/.test(style.transitionDuration)
        || style.animationName !== "none" || style.scrollBehavior === "smooth")
      .map(([element]) => element.outerHTML.slice(0, 100))"""
    assert visit(GUIDE).evaluate(moving), "nothing moves for anyone: this test looks at the wrong thing"
    page = visit(GUIDE, reduced_motion="reduce")
    page.get_by_placeholder("Search").click()
    assert not page.evaluate(moving)


def test_an_unknown_address_at_any_depth_gets_a_page_that_leads_home(visit, site):
    page = visit("no/such/page/")
    assert page.locator("h1").inner_text() == "No page at this address"
    assert len(page.said) == 1, "besides the page itself, something else was not found"
    page.get_by_role("link", name="Back to the front page").click()
    page.wait_for_url(site.address)


@pytest.mark.parametrize("address", [LISTINGS, "", LOST])
def test_the_first_stop_of_the_keyboard_skips_to_the_text(visit, address):
    page = visit(address)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.md-skip')")
    page.wait_for_timeout(300)
    box = page.locator(".md-skip").bounding_box()
    assert box["y"] >= 0 and box["height"] > 10
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("Boolean(document.activeElement.closest('article'))")


def test_print_shows_the_chosen_code_its_output_and_what_is_folded(visit):
    page = visit(GUIDE)
    for choice in ("PyTorch", "JAX", "Both"):
        page.emulate_media(media="screen")
        switch(page, choice).click()
        page.emulate_media(media="print")
        blocks = page.locator(".listing").first.locator(".tabbed-block")
        for index, name in enumerate(("PyTorch", "JAX")):
            shows = choice in (name, "Both")
            assert blocks.nth(index).locator(".language-python code").is_visible() is shows
            assert blocks.nth(index).locator(".output code").is_visible() is shows
    fold = page.locator("article details.solution").first
    assert fold.get_attribute("open") is None and fold.bounding_box()["height"] > 60
    assert not page.locator(".md-header").is_visible() and not page.locator(".md-sidebar").first.is_visible()
