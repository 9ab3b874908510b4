"""What a reader does on a page, and what a test asks of it then; with pages that have much of what can be done."""

from __future__ import annotations

import re

LISTINGS = "02-preliminaries/linear-algebra/"
EXERCISES = "02-preliminaries/linear-algebra-exercises/"
GUIDE = "01-introduction/reading/"
NIGHT = {"runOnly": ["color-contrast", "link-in-text-block"]}  # of axe: what colours alone decide
# The tab sets whose block for a framework does not show when it should, or shows when it should not.
WRONG_TABS = """choice => {
  const sets = [...document.querySelectorAll(".md-content .tabbed-set")];
  const wanted = String(choice === "both" ? [true, true] : [choice === "pytorch", choice === "jax"]);
  const seen = set => [...set.querySelectorAll(":scope > .tabbed-content > .tabbed-block")].map(b => b.checkVisibility() && b.offsetHeight > 0);
  return sets.length ? sets.filter(set => String(seen(set)) !== wanted).length : "no tabs";
}"""
OPEN_ALL = 'document.querySelectorAll("details").forEach(fold => fold.open = true)'
SETTLED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def switch(page, name: str):
    return page.locator(".switch").get_by_role("button", name=name, exact=True)


def top(locator) -> float:
    return locator.bounding_box()["y"]


def reach(page, link) -> None:
    """Put the keyboard's focus on a link, by the keyboard."""
    link.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    assert link.evaluate("link => link === document.activeElement && link.matches(':focus-visible')")


def find_broadcasting(page, address: str) -> None:
    """Type the word into the search that has the focus, and follow it to the section of that page that tells of it."""
    page.keyboard.type("broadcasting")
    result = page.locator(f".md-search-result__link[href*='{address}'][href*='#']").first
    result.wait_for()
    target = result.get_attribute("href")
    result.click()
    page.wait_for_url(re.compile(re.escape(target.partition("#")[2])))
    section = page.locator(":target")
    assert section.is_visible() and 0 <= top(section) < 400
    assert "roadcast" in section.evaluate("s => s.textContent + s.nextElementSibling.textContent")
