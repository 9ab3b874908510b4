"""What the tests of figures that a script brings to life share: which there are, and how to read and set one."""

from __future__ import annotations

import copy
import re

import lxml.html

from wonderland.book.site import address_of
from wonderland.programs import compare
from wonderland.programs.files import visible

from .built import ROOT

# What sticks out of a figure to the right.
OVER = """figure => {
  const end = figure.getBoundingClientRect().right + 1, seen = ":not(svg, svg *, details, details *)";
  return [...figure.querySelectorAll(seen)].filter(e => e.getBoundingClientRect().right > end).map(e => e.outerHTML.slice(0, 90));
}"""
BLOCK = re.compile(r"^/{3,} interactive\b.*\n(?: {4}.*\n)*? {4}script: *(\S+)", re.M)


def every() -> list[tuple[str, str]]:
    """The address and the script of each figure, from the pages as they are written; not where one is shown again."""
    pages = [page for page in visible(ROOT / "docs", "**/*.md") if page.parent != ROOT / "docs"]
    found = [
        (page.relative_to(ROOT / "docs"), script) for page in pages for script in BLOCK.findall(page.read_text("utf-8"))
    ]
    return [(address_of(page.as_posix()), script) for page, script in found]


def recorded(name: str) -> str:
    """What a listing printed, by its name."""
    (path,) = (ROOT / "snippets").glob(f"*/{name}/{name.replace('-', '_')}_torch.out")
    return path.read_text("utf-8")


def figure(page, script: str):
    found = page.locator(f'.interactive[data-interactive="{script}"]')
    found.locator(".play").wait_for()
    return found


def lone(site, open_page):
    """Opens a figure as its page shows it, without the text around it, which takes long to load and says nothing of it."""

    def open_figure(address: str, script: str, **options):
        tree = copy.deepcopy(site.trees[address])
        (article,) = tree.xpath("//article")
        (shown,) = article.xpath(f"./figure[@data-interactive='{script}']")
        article[:] = [shown, lxml.html.fragment_fromstring("<p style='height: 2000px'></p>")]
        body = lxml.html.tostring(tree, doctype="<!doctype html>", encoding="unicode")
        return open_page(address, body=body, **options)

    return open_figure


def preset(shown, name: str) -> None:
    shown.get_by_role("button", name=name, exact=True).click()


def said(shown) -> str:
    return shown.locator(".readout").inner_text().replace("−", "-")


def rows(site, address: str, script: str) -> dict[str, list[str]]:
    """The static table by its first column, as it stands in the HTML that was built."""
    (table,) = site.trees[address].xpath(f"//figure[@data-interactive='{script}']/div[@class='fallback']//table")
    texts = [
        [" ".join(c.text_content().split()).replace("−", "-") for c in row.xpath("./td")]
        for row in table.xpath(".//tr")
    ]
    return {row[0]: row[1:] for row in texts if row}


def same(left: str, right: str) -> None:
    assert not (problem := compare.compare(left, right, ("recorded", "in the figure")).problem), problem


def box(shown, label: str):
    """A control by the name that a screen reader says."""
    return (
        shown.get_by_role("slider", name=label)
        .or_(shown.get_by_role("spinbutton", name=label))
        .or_(shown.get_by_role("textbox", name=label))
    )


def stops(page, shown, count: int) -> list[str]:
    """What has the focus, from the first preset on, as Tab is pressed: the names of controls, or what kind of element."""
    shown.locator(".presets button").first.focus()
    order = []
    for _ in range(count):
        order.append(page.evaluate("document.activeElement.name || document.activeElement.localName"))
        page.keyboard.press("Tab")
    return order


def scrolls_past(page, shown, x: float, y: float) -> bool:
    """Whether a finger that begins there and moves up scrolls the page, and leaves what the figure says as it was."""
    before, finger, top = said(shown), page.context.new_cdp_session(page), page.evaluate("scrollY")

    def send(kind: str, *points: dict) -> None:
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    send("touchStart", {"x": x, "y": y})
    for up in (20, 40, 80):
        send("touchMove", {"x": x, "y": y - up})
    send("touchEnd")
    page.wait_for_function("top => scrollY > top", arg=top)
    return said(shown) == before


def smallest_letters(shown, drawing: str) -> float:
    """The height in pixels of the smallest letters in a drawing, as it stands on the screen."""
    return shown.locator(f"{drawing} text").evaluate_all(
        "all => Math.min(...all.map(e => parseFloat(getComputedStyle(e).fontSize) * e.getScreenCTM().a))"
    )
