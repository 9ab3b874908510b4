"""Mathematics typed as text becomes one notation: letters slanted, exponents raised, minus signs true, expressions whole.

``*n*``, θ, 10⁻⁵ and −0.5 stay what an author types; KaTeX sets only what stands between dollars.
"""

from __future__ import annotations

import html
import re
import xml.etree.ElementTree as etree
from collections.abc import Iterator
from dataclasses import dataclass

from markdown.treeprocessors import Treeprocessor

from .expressions import BOX, GREEK, LOWER, MINUS, OTHER, RAISED, UPPER, VARIABLE, expressions

CLASS = "tm"  # short, since a page has hundreds: see book.css
CODE = {"code", "pre", "script", "style", "svg", "template", "kbd"}
WORDS = re.compile("a[nst]|b[ey]|do|he|i[fnst]|m[ey]|no|o[fnr]|so|to|u[ps]|we")  # of two letters: no product
SHORT = 24  # characters of TeX or code that are held to what they are compared with

_STASHED = re.compile(r"\x02wzxhzdk:(\d+)\x03|\x02(\d+)\x03|(?:\x02amp\x03|&)(#?\w+;)|\x02amp\x03")
_BREAKS = re.compile(rf"[ /|…{BOX}]|[)\]][(\[]")  # where a browser could end a line
_MARKS = re.compile("[.,;:!?)\\]’”]*")
_LETTER = re.compile(f"[{GREEK}]")
_RAISED = re.compile(f"[{''.join(UPPER)}]+|[{''.join(LOWER)}]+")
_TOUCHED = re.compile(f"[{GREEK}{''.join(UPPER)}{''.join(LOWER)}]|-[.\\d½⅓⅔¼¾⅛]")


@dataclass
class _Cell:
    """A character as it is recognised, and what stands on the page for it."""

    seen: str
    piece: str | etree.Element


class InlineMaths(Treeprocessor):
    """Sets the mathematics in every line of prose, and leaves code, KaTeX's formulas and the addresses of links alone."""

    def run(self, root: etree.Element) -> None:
        for element in list(_prose(root)):
            if _has_mathematics(element):
                slanted = element.tag in ("em", "i")
                _fill(element, list(_set(list(self._cells(element)), slanted)))

    def _cells(self, parent: etree.Element) -> Iterator[_Cell]:
        pieces = [parent.text or ""]
        for child in list(parent):
            tail, child.tail = child.tail or "", None
            pieces += [child, tail]
        yield from self._raised([cell for piece in pieces for cell in self._of(piece)])

    def _of(self, piece: str | etree.Element) -> Iterator[_Cell]:
        if not isinstance(piece, str):
            yield _Cell(_kind(piece), piece)
            return
        at = 0
        for found in _STASHED.finditer(piece):
            yield from (_Cell(letter, letter) for letter in piece[at : found.start()])
            shown = self._shown(found)
            yield _Cell(shown, shown) if len(shown) == 1 else _Cell(OTHER, found[0])
            at = found.end()
        yield from (_Cell(letter, letter) for letter in piece[at:])

    def _shown(self, found: re.Match) -> str:
        """What an earlier step has put away for the end: ½ for ``&frac12;``, a tag."""
        if found[1]:
            stored = self.md.htmlStash.rawHtmlBlocks[int(found[1])]
            return html.unescape(stored) if isinstance(stored, str) and len(stored) < 10 else ""
        return chr(int(found[2])) if found[2] else html.unescape(f"&{found[3]}") if found[3] else ""

    def _raised(self, cells: list[_Cell]) -> Iterator[_Cell]:
        """What an author has put between <sub> and </sub> becomes one element."""
        at = 0
        while at < len(cells):
            tag, end = self._tag(cells[at]), 0
            if tag in ("<sub>", "<sup>"):
                end = next((i for i in range(at, len(cells)) if self._tag(cells[i]) == f"</{tag[1:]}"), 0)
            if end:
                element = etree.Element(tag[1:-1])
                _fill(element, list(_letters(cells[at + 1 : end], False)))
                yield _Cell(RAISED, element)
            else:
                yield cells[at]
            at = (end or at) + 1

    def _tag(self, cell: _Cell) -> str:
        found = _STASHED.fullmatch(cell.piece) if cell.seen == OTHER and isinstance(cell.piece, str) else None
        return self._shown(found) if found and found[1] else ""


def _prose(element: etree.Element) -> Iterator[etree.Element]:
    """Elements that may hold prose, the inner first."""
    classes = (element.get("class") or "").split()
    if (
        not isinstance(element.tag, str)
        or element.tag in CODE
        or {"arithmatex", "math", "headerlink", "highlight"} & {*classes}
    ):
        return
    for child in element:
        yield from _prose(child)
    yield element


def _has_mathematics(parent: etree.Element) -> bool:
    """Whether a line can change at all: most lines are words, and need not be taken apart letter by letter."""
    text = "".join([parent.text or "", *(_kind(child) + (child.tail or "") for child in parent)])
    return bool(
        _STASHED.search(text) or _TOUCHED.search(text) or any(_is_held(text, *ends) for ends in expressions(text))
    )


def _kind(element: etree.Element) -> str:
    text = "".join(element.itertext())
    if element.tag in ("em", "i", "strong"):
        bare = _RAISED.sub("", text)
        short = len(bare) == 1 or len(bare) == 2 and not WORDS.fullmatch(bare.lower())
        return VARIABLE if short and bare.isalnum() else OTHER
    if element.tag in ("sup", "sub"):
        return RAISED
    if element.tag == "code" or "arithmatex" in (element.get("class") or ""):
        return BOX if len(text) <= SHORT else OTHER
    return OTHER


def _set(cells: list[_Cell], slanted: bool) -> Iterator[str | etree.Element]:
    """The line with its expressions: each that a browser could break in a span of its own."""
    text = "".join(cell.seen for cell in cells)
    at = 0
    for begin, end in expressions(text):
        if not _is_held(text, begin, end):
            continue
        if text[end - 1] == BOX:  # browsers break after its boxes
            end = _MARKS.match(text, end).end()
        yield from _letters(cells[at:begin], slanted, text[at - 1 : at])
        span = etree.Element("span", {"class": CLASS})
        _fill(span, list(_letters(cells[begin:end], slanted, text[begin - 1 : begin])))
        yield span
        at = end
    yield from _letters(cells[at:], slanted, text[at - 1 : at])


def _is_held(text: str, begin: int, end: int) -> bool:
    """Whether this expression of the line has to be held together: a browser could break it, and it is no address."""
    breaks = text[begin:end] != BOX and _BREAKS.search(text, begin, end)
    return bool(breaks) and not text.startswith("doi:", max(begin - 4, 0))


def _letters(cells: list[_Cell], slanted: bool, before: str = "") -> Iterator[str | etree.Element]:
    """Each letter as it is set: Greek slanted, exponents and indices raised and lowered, a minus for a hyphen."""
    text = before + "".join(cell.seen for cell in cells)
    if not _TOUCHED.search(text):
        yield from (cell.piece for cell in cells)
        return
    minus = {found.start() for found in MINUS.finditer(text)}
    at = len(before)
    while at < len(text):
        if found := _RAISED.match(text, at):
            table = UPPER if found[0][0] in UPPER else LOWER
            element = etree.Element("sup" if table is UPPER else "sub")
            shown = "".join(table[letter] for letter in found[0])
            _fill(element, [_slanted(c) if c.isalpha() and c != "T" and not slanted else c for c in shown])
            yield element
            at = found.end()
            continue
        piece = cells[at - len(before)].piece
        if at in minus:
            piece = "−"
        elif _LETTER.match(text, at) and not slanted:
            piece = _slanted(text[at])
        yield piece
        at += 1


def _slanted(letter: str) -> etree.Element:
    element = etree.Element("i")
    element.text = letter
    return element


def _fill(parent: etree.Element, pieces: list[str | etree.Element]) -> None:
    """Put text and elements into an element, in the place of what it held."""
    parent.text = None
    parent[:] = []
    runs, last = {None: []}, None
    for piece in pieces:
        if isinstance(piece, str):
            runs[last].append(piece)
        else:
            parent.append(piece)
            last = piece
            runs[last] = []
    for element, texts in runs.items():
        if element is None:
            parent.text = "".join(texts)
        else:
            element.tail = "".join(texts)
