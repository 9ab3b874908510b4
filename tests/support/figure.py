"""What the tests of figures that a script brings to life share: which there are, and how to read and set one."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable
from dataclasses import dataclass

import lxml.html
import numpy as np

from wonderland.book.site import address_of
from wonderland.programs import compare
from wonderland.programs.files import visible

from .built import ROOT

# What sticks out of a figure to the right.
OVER = """figure => {
  const end = figure.getBoundingClientRect().right + 1, seen = ":not(svg, svg *, details, details *)";
  return [...figure.querySelectorAll(seen)].filter(e => e.getBoundingClientRect().right > end).map(e => e.outerHTML.slice(0, 90));
}"""
# What comes of each turn: a list of controls and values, and of buttons to press, of which none is given. A control is set as
# Playwright's fill does it, but all in one turn of the page, since it is to be laid out and painted that takes a browser long.
TURNS = """(figure, [turns, parts]) => {
  const named = [...figure.querySelectorAll("input")].map(input => [input, input.ariaLabel
    || [...input.labels[0].childNodes].filter(n => n !== input && !n.ariaHidden).map(n => n.textContent).join("").trim()]);
  const buttons = [...figure.querySelectorAll("button")];
  const one = (found, name) => {
    if (found.length === 1) return found[0];
    throw `${found.length} are called ${name}, among ${named.map(([_, name]) => name)}`;
  };
  const turn = ([name, value]) => {
    if (value === null) return one(buttons.filter(b => b.name === name || b.textContent === name), name).click();
    const exact = named.filter(([_, other]) => other === name);
    const [input] = one(exact.length ? exact : named.filter(([_, other]) => other.startsWith(`${name} `)), name);
    input.value = value;
    if (input.value !== value) throw `${name} cannot be ${value}`;
    for (const kind of ["input", "change"]) input.dispatchEvent(new Event(kind, { bubbles: true }));
  };
  const of = (e, name) => name === "text" ? e.textContent : e.getAttribute(name);
  const look = () => ({
    said: figure.querySelector(".readout").innerText,
    pressed: [...figure.querySelectorAll(".presets [aria-pressed=true]")].map(button => button.textContent),
    values: Object.fromEntries(named.map(([input, name]) => [name, input.value])),
    drawing: [...figure.querySelectorAll("svg")].map(svg => svg.innerHTML).join(""),
    parts: Object.fromEntries(parts.map(([part, selector, ...names]) =>
      [part, [...figure.querySelectorAll(selector)].map(e => names.map(name => of(e, name)))])),
  });
  return turns.map(settings => {
    settings.forEach(turn);
    return look();
  });
}"""
# What is said of each control's value: to a screen reader, and beside it. Parts to look at.
SAID = {"values": ("input[aria-valuetext]", "aria-valuetext"), "beside": (".set", "text")}
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


@dataclass
class Look:
    """What a figure says and draws at one moment: ``parts`` has the attributes that were asked for, element by element."""

    said: str
    pressed: list[str]
    values: dict[str, str]
    drawing: str
    parts: dict[str, list[list[str | None]]]

    def __post_init__(self):
        self.said = self.said.replace("−", "-")
        wrong = re.search(".{,40}(?:NaN|undefined|Infinity).{,20}", self.drawing)
        assert not wrong, wrong[0]

    def numbers(self, part: str) -> np.ndarray:
        return np.array(self.parts[part], float)

    def texts(self, part: str) -> list[str]:
        """Of each element the one attribute, or the text, that was asked for."""
        return [text.replace("−", "-") for (text,) in self.parts[part]]

    def classes(self, part: str) -> list[set[str]]:
        return [set(names.split()) for (names,) in self.parts[part]]


Turn = dict[str, object] | list[tuple[str, object]]


def looks(shown, turns: Iterable[Turn], parts: dict[str, tuple[str, ...]] | None = None) -> list[Look]:
    """What a figure says and draws after each turn. One sets controls, by the names that a screen reader says or their first words, to values, and
    presses buttons, by their names or words, for which the value is None. Of each part of the drawing one gives a selector
    and names of attributes, or ``text``: ``{"spots": ("circle", "cx", "cy")}``.
    """
    settings = [[[name, _typed(to)] for name, to in _pairs(turn)] for turn in turns]
    found = shown.evaluate(TURNS, [settings, [[part, *asked] for part, asked in (parts or {}).items()]])
    return [Look(**one) for one in found]


def _pairs(turn: Turn) -> Iterable[tuple[str, object]]:
    return turn.items() if isinstance(turn, dict) else turn


def _typed(to: object) -> str | None:
    """A value as a control says it."""
    return to if to is None else f"{to:g}" if isinstance(to, float) else f"{to}"


def look(shown, turn: Turn = (), parts: dict[str, tuple[str, ...]] | None = None) -> Look:
    """The same after one turn, or none."""
    return looks(shown, [turn], parts)[0]


def numbers_in(text: str) -> np.ndarray:
    """All numbers of a path, or of another attribute, in their order."""
    return np.array(re.findall(r"-?[\d.]+(?:e-?\d+)?", text), float)


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
