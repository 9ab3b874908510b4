"""The map: chapter by chapter and section by section what each is about, and, folded, what stands there."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from ...book.blocks import Directive, Line
from ...book.book import Book, relative
from ...book.kinds import Kind
from ...book.labels import Label, twin
from ...book.sections import PRACTICE, called
from ...problems import PageError
from ..expansion import Expansion

SECTION = re.compile(r"(\d+(?:\.\d+)?|[A-Z](?:\.\d+)?) +(\S.*)")
MANY = {"code": "listing", "ex": "exercise", "fig": "figure"}


class Map(Kind):
    name = "map"

    def expand(self, node: Directive, to: Expansion) -> None:
        to.put(node.number, *_places(to.book, to.page, node))


def _places(book: Book, page: str, node: Directive) -> Iterator[str]:
    """The chapters and sections that the lines of the block name; those that are not written yet in a line together.

    Raises PageError for a line that is not a number and a title, or is not the title that the page has.
    """
    yield from ('<div class="map" markdown="1">', "")
    book, coming = book.whole(), []
    for number, title, line in _lines(page, node):
        own = [other for other, _ in called(book.titles, number)]
        if own:
            _check(book, page, own[0], number, title, line)
            yield from _to_come(coming)
            coming = []
            yield from _place(book, page, number, title, own)
        elif not any(number.startswith(f"{chapter}.") for chapter, _ in coming):  # its chapter is to come, it says
            coming.append((number, title))
    yield from (*_to_come(coming), "</div>")


def _lines(page: str, node: Directive) -> Iterator[tuple[str, str, int]]:
    for line in node.children:
        if not isinstance(line, Line):
            raise PageError(page, line.number, "a map holds lines such as '2.1 Linear algebra', and no blocks")
        if not line.text.strip():
            continue
        match = SECTION.fullmatch(line.text.strip())
        if not match:
            raise PageError(page, line.number, "a line of a map is a section's number and its title")
        yield match[1], match[2], line.number


def _check(book: Book, page: str, other: str, number: str, title: str, line: int) -> None:
    if book.titles[other] != f"{number} {title}":
        called = book.titles[other].removeprefix(number).strip()
        raise PageError(page, line, f"docs/{other} calls {number} '{called}'")


def _to_come(coming: list[tuple[str, str]]) -> Iterator[str]:
    if coming:
        titles = ", ".join(f"{_small(number)} {title}" for number, title in coming)
        yield from ("", f"To come: {titles}.", "{ .to-come }", "")


def _small(number: str) -> str:
    return f'<span class="no">{number}</span>'


def _place(book: Book, page: str, number: str, title: str, own: list[str]) -> Iterator[str]:
    """A chapter or a section. ``own`` are its pages: the first has its title."""
    practice = [p for p, t in book.titles.items() if re.fullmatch(rf"{PRACTICE}{re.escape(number)}(,.*)?", t)]
    here = [x for x in book.labels.values() if x.page in own + practice]
    found = {kind: [x for x in here if x.name.startswith(f"{kind}:")] for kind in MANY}
    for kind in ("code", "fig"):  # those of the exercises belong to them
        found[kind] = [x for x in found[kind] if x.page in own]
    names = " ".join(label.name for label in found["ex"])
    yield from ("", f'<div class="place"{f" data-exercises={chr(34)}{names}{chr(34)}" * bool(names)} markdown="1">', "")
    level = "####" if "." in number else "###"
    for at, each in enumerate(own):
        words = title if not at else book.titles[each].removeprefix(number).strip()
        head = f"{_small(number)} [{words}]({relative(each, page)})"
        yield from ("", f"{level} {head}" if not at else f"{head}\n{{ .second }}", "")
        yield from (f'<p class="about">{html.escape(book.across.about(each), quote=False)}</p>', "")
    if any(found.values()):
        counts = (f"{len(x)} {MANY[kind]}{'s' * (len(x) > 1)}" for kind, x in found.items() if x)
        yield from ('<details markdown="1">', f"<summary>{', '.join(counts)}</summary>", "")
        yield from _figures(book, page, found["fig"])
        for kind in ("code", "ex"):
            yield from (f"- {_link(x, page, x.title)} {_small(x.number)}" for x in found[kind])
            yield from ("", '<div class="then"></div>' if kind == "code" and found["code"] and found["ex"] else "", "")
        yield "</details>"
    yield from ("", "</div>", "")


def _figures(book: Book, page: str, figures: list[Label]) -> Iterator[str]:
    """Of each figure its picture, in little; one that the reader moves is named."""
    folders = {shown.label.name: name for name, shown in book.shown.items()}
    pictures = []
    for label in figures:
        place = f"{relative(label.page, page)}#{label.anchor}"
        listing = twin(book.labels, label, "code")
        if listing and (drawn := folders.get(listing.name)):
            alt = html.escape(f"{label.called}: {label.title}").replace("[", "(").replace("]", ")")
            svg = relative(f"snippets/{drawn}/figure.svg", page)
            pictures.append(f"[![{alt}]({svg}){{ loading=lazy }}]({place}){{ .thumb }}")
        else:
            pictures.append(f"[{_small(label.number)} a figure to move]({place}){{ .thumb }}")
    if pictures:
        yield from (" ".join(pictures), "{ .thumbs }", "")


def _link(label: Label, page: str, text: str) -> str:
    return f"[{text}]({relative(label.page, page)}#{label.anchor}){{ .xref }}"
