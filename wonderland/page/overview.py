"""What looks at the whole book: its references, an index of what is numbered, a map of what there is and will be.

Each public function here is called by the block of its name, and gives lines of Markdown.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator

from ..book.blocks import Directive, Line
from ..book.book import Book, relative
from ..book.labels import Label
from ..problems import PageError
from .pages_named import named

LISTS = {"definitions": "def", "listings": "code", "figures": "fig", "exercises": "ex"}
SECTION = re.compile(r"(\d+(?:\.\d+)?|[A-Z](?:\.\d+)?) +(\S.*)")


def references(book: Book, page: str, node: Directive) -> Iterator[str]:
    """Every entry of references.bib. Raises PageError where the file cannot be read."""
    works = book.works()
    if works.problem:
        raise PageError(page, node.number, works.problem)
    yield from ('<ul class="references" markdown="1">', "")
    for key, entry in works.entries.items():
        yield from (f'<li id="{key}" markdown="1">', "", f"<p>{entry}</p>", "")
        if cited := named(book, page, book.across.users(f"work:{key}")):
            yield from (f"Cited in {cited}.", "{ .uses data-search-exclude }", "")
        yield "</li>"
    yield "</ul>"


def index(book: Book, page: str, node: Directive) -> Iterator[str]:
    """Definitions by their title, all else in the order of the book under its pages' titles; of terms a line of letters.

    Raises PageError for a kind of thing that has no index.
    """
    kind = node.options["of"]
    if kind == "terms":
        yield from _letters(book, page)
        return
    if kind not in LISTS:
        raise PageError(page, node.number, f"there is an index of {', '.join([*LISTS, 'terms'])}; not of '{kind}'")
    book = book.whole()
    labels = [x for x in book.labels.values() if x.name.split(":")[0] == LISTS[kind]]
    if kind == "definitions":
        labels.sort(key=lambda x: x.title.lower())
    last = None
    yield '<div class="index" markdown="1">'
    for label in labels:
        if kind != "definitions" and label.page != last:
            last = label.page
            yield from ("", f"[{book.titles[last]}]({relative(last, page)})", "{ .page }", "")
        elif label is labels[0]:
            yield ""
        yield f"- {_link(label, page, label.title)} <span>{label.number}</span>"
    yield from ("", "</div>")


def _letters(book: Book, page: str) -> Iterator[str]:
    """From A to Z, each letter a link to the first term that begins with it."""
    first: dict[str, str] = {}
    for name, term in book.across.terms().items():
        place = "" if term.page == page else relative(term.page, page)
        first.setdefault(term.title[:1].upper(), f"{place}#term-{name}")
    letters = (f"[{x}]({first[x]})" if x in first else f"<span>{x}</span>" for x in string.ascii_uppercase)
    yield from (" ".join(letters), "{ .letters }")


def map(book: Book, page: str, node: Directive) -> Iterator[str]:
    """A table of the sections that the lines of the block name: their pages, listings and exercises, or 'to come'.

    Raises PageError for a line that is not a number and a title, or is not the title that the page has.
    """
    yield from ('<div class="map" markdown="1">', "")
    yield from ("| No. | Section | Listings | Exercises |", "| --- | --- | --- | --- |")
    book = book.whole()
    coming: set[str] = set()
    for line in node.children:
        if not isinstance(line, Line):
            raise PageError(page, line.number, "a map holds lines such as '2.1 Linear algebra', and no blocks")
        if not line.text.strip():
            continue
        match = SECTION.fullmatch(line.text.strip())
        if not match:
            raise PageError(page, line.number, "a line of a map is a section's number and its title")
        yield _section(book, page, match[1], match[2], line.number, coming)
    yield from ("", "</div>")


def _section(book: Book, page: str, number: str, title: str, line: int, coming: set[str]) -> str:
    """A row of a map. ``coming`` collects what has no page yet: a section of such a chapter need not say so again."""
    own = [p for p, t in book.titles.items() if t.startswith(f"{number} ")]
    if not own:
        said = "" if number.partition(".")[0] in coming else ' <span class="to-come">to come</span>'
        coming.add(number)
        return f"| {number} | {title}{said} | | |"
    if book.titles[own[0]] != f"{number} {title}":
        raise PageError(
            page, line, f"docs/{own[0]} calls {number} '{book.titles[own[0]].removeprefix(number).strip()}'"
        )
    practice = [p for p, t in book.titles.items() if t == f"Exercises for {number}"]
    here = [x for x in book.labels.values() if x.page in own + practice]
    listings = " ".join(_link(x, page, x.number) for x in here if x.name.startswith("code:") and x.page in own)
    exercises = " ".join(_link(x, page, x.number) for x in here if x.name.startswith("ex:"))
    return f"| {number} | [{title}]({relative(own[0], page)}) | {listings} | {exercises} |"


def _link(label: Label, page: str, text: str) -> str:
    return f"[{text}]({relative(label.page, page)}#{label.anchor}){{ .xref }}"
