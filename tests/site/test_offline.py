"""The site as a folder on disk: without a server, and asking nothing of anyone, it does all that the served one does."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from wonderland.programs.files import visible

from ..support.acts import OPEN_ALL, WRONG_TABS, find_broadcasting, reach, switch, top
from ..support.built import ROOT, build, notebook_pages
from ..support.waiting import AT_A_PAGE

LISTINGS = "02-preliminaries/linear-algebra.html"
EXERCISES = "02-preliminaries/linear-algebra-exercises.html"
GUIDE = "01-introduction/index.html"
# The pages of chapters that are built whole. Of the others there is what a link leads to: what stands on them is looked at on the
# served site, and to set it all once more takes longer than all that is asked here.
WHOLE = [page.replace(".html", ".md") for page in (LISTINGS, EXERCISES, GUIDE)]
MOST_THIN = f"""
import re
from dataclasses import replace
from wonderland import extension
from wonderland.page.pieces import Open

def thin(book, page, *rest, expand=extension.expand):
    made = expand(book, page, *rest)
    if page not in {WHOLE} and re.match("[0-9]|appendix", page):
        made.pieces[:] = kept(made.pieces)
    return made

def kept(pieces):
    formula = False
    for placed in pieces:
        piece = placed.piece
        if isinstance(piece, Open) and piece.anchor:
            yield replace(placed, piece=f'\\n<div id="{{piece.anchor}}"></div>\\n')
        elif isinstance(piece, str):
            if formula or piece.startswith(("#", "$$")) or not piece.strip():
                yield placed
            formula ^= piece.strip() == "$$"

extension.expand = thin
from mkdocs.__main__ import cli
cli(prog_name="mkdocs")
"""
# Stands for an interactive figure's own script: what it does shows that it was loaded.
FIGURE = 'document.querySelector("[data-interactive=probe]").textContent = "alive"'


@pytest.fixture(scope="session")
def folder(tmp_path_factory) -> Path:
    """The folder, built once, where its path needs quoting in an address; one page has an interactive figure more."""
    folder = tmp_path_factory.mktemp("disk") / "my book"
    done = build(folder, "http://127.0.0.1/", "-c", MOST_THIN, OFFLINE="true")
    assert done.returncode == 0, done.stdout
    page = folder / GUIDE
    page.write_text(page.read_text("utf-8").replace("</h1>", '</h1><p data-interactive="probe">', 1), "utf-8")
    (folder / "assets" / "js" / "probe.js").write_text(FIGURE)
    return folder


@pytest.fixture
def open_page(folder, chromium):
    """Opens a page from disk; the test fails if anything is asked of a host, not found, or said in the console."""
    context = chromium.new_context(viewport={"width": 1280, "height": 800}, offline=True)
    context.set_default_timeout(AT_A_PAGE)
    asked, said = [], []
    context.on("request", lambda request: asked.append(request.url))
    context.on("requestfailed", lambda request: said.append(f"{request.url}: {request.failure}"))
    context.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    context.on("weberror", lambda error: said.append(str(error.error)))

    def open_page(name: str):
        page = context.new_page()
        page.goto((folder / name).as_uri(), wait_until="load")
        return page

    yield open_page
    context.close()
    assert asked
    assert not [url for url in asked if not url.startswith((folder.as_uri(), "data:", "about:"))]
    assert not said


def test_a_page_has_its_styles_its_fonts_its_colours_and_its_figures(open_page):
    page = open_page(LISTINGS)
    assert page.evaluate("document.fonts.ready.then(() => document.fonts.check('16px KaTeX_Main'))")
    failed = page.evaluate("[...document.fonts].filter(font => font.status === 'error').map(font => font.family)")
    assert [family for family in failed if not family.endswith("before STIX")] == []  # faces that some machines have
    assert page.evaluate("document.fonts.check('16px \"STIX Two Text\"')")
    assert page.evaluate("[...document.fonts].filter(font => font.status === 'loaded').length") > 2
    paper = "getComputedStyle(document.body).backgroundColor"
    before = page.evaluate(paper)
    button = page.get_by_role("button", name="Colours")
    button.click()
    button.click()
    assert page.evaluate(paper) != before
    assert page.locator("article .drawing svg").first.bounding_box()["height"] > 100
    assert open_page(GUIDE).locator("[data-interactive=probe]").inner_text() == "alive"


def test_the_switch_turns_every_listing_and_is_remembered_on_the_next_page(open_page):
    page = open_page(LISTINGS)
    switch(page, "JAX").click()
    page.evaluate(OPEN_ALL)
    assert page.evaluate(WRONG_TABS, "jax") == 0
    page.locator(f".md-nav a[href$='{GUIDE}']").first.click()
    page.wait_for_url(f"**/{GUIDE}")
    page.evaluate(OPEN_ALL)
    assert page.evaluate(WRONG_TABS, "jax") == 0


def test_search_leads_to_the_section_that_tells_of_it(open_page):
    page = open_page("index.html")
    page.get_by_placeholder("Search").click()
    find_broadcasting(page, LISTINGS)


def test_a_link_to_another_page_leads_there_and_is_previewed(open_page):
    page = open_page("book-index.html")
    link = page.locator(f"article a.xref[href*='{LISTINGS}#def-']").first
    reach(page, link)
    tip = page.locator("#preview")
    tip.wait_for(state="visible")
    shown = " ".join(tip.text_content().split())
    page.keyboard.press("Escape")
    link.click()
    page.wait_for_url(f"**/{LISTINGS}#def-*")
    definition = page.locator(":target")
    assert 0 <= top(definition) < 400
    words = definition.locator("p").nth(1).evaluate("p => p.textContent")
    assert len(words) > 20 and " ".join(words.split()) in shown


def test_every_link_and_file_that_a_page_names_lies_in_the_folder(folder):
    import lxml.html

    seen = 0
    for path in sorted(folder.rglob("*.html")):
        tree = lxml.html.document_fromstring(path.read_text("utf-8"))
        for address in tree.xpath("//@href | //@src"):
            target = urlsplit(urljoin(path.as_uri(), address))
            if target.scheme == "file":
                assert Path(unquote(target.path)).is_file(), (path.name, address)
                seen += 1
    pages = {p.relative_to(ROOT / "docs").with_suffix(".html") for p in visible(ROOT / "docs", "**/*.md")}
    pages |= {Path(f"{address.rstrip('/')}.html") for address in notebook_pages()}
    assert pages == {p.relative_to(folder) for p in folder.rglob("*.html")}
    assert seen > 20 * len(pages)


def test_what_is_done_and_open_is_kept_from_disk_too_and_counted_on_other_pages(open_page):
    page = open_page(EXERCISES)
    page.locator(".exercise > .label input").first.check()
    page.locator("details.hint > summary").first.click()
    switch(page, "JAX").click()
    assert page.url.endswith(f"{EXERCISES}?jax")
    page.reload()
    assert page.locator(".exercise > .label input").first.is_checked() and page.locator("details[open]").count() == 1
    page.locator(".md-nav--primary a[href$='map.html']").click()
    page.wait_for_url("**/map.html")
    assert [text for text in page.locator("[data-exercises] .tally").all_text_contents() if text][0].startswith("1 of ")
