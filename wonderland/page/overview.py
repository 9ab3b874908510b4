"""What looks at the whole book: its references, an index of what is numbered; the map of it comes from places.py.

Each public function here is called by the block of its name, and gives lines of Markdown.
"""

from __future__ import annotations

import string
from collections.abc import Iterator

from ..book.blocks import Directive
from ..book.book import Book, relative
from ..book.labels import Label, twin
from ..problems import PageError
from .pages_named import named
from .places import places

LISTS = {"definitions": "def", "listings": "code", "figures": "fig", "exercises": "ex"}


def references(book: Book, page: str, node: Directive) -> Iterator[str]:
    """Every entry of references.bib. Raises PageError where the file cannot be read."""
    works = book.works()
    if works.problem:
        raise PageError(page, node.number, works.problem)
    yield from ('<ul class="references" markdown="1">', "")
    for key, entry in works.entries.items():
        cited = named(book, page, book.across.users(f"work:{key}"))
        yield f'<li id="{key}" markdown="1"><p>{entry}</p>'
        if cited:
            yield f'<p class="uses" data-search-exclude="" markdown="span">Cited in {cited}.</p>'
        yield "</li>"
    yield "</ul>"


def index(book: Book, page: str, node: Directive) -> Iterator[str]:
    """Definitions by their title, all else in the order of the book under its pages' titles; of terms a line of letters.

    A figure that a listing draws has its number in the listing's line, so that no title stands there twice.
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
    if kind == "figures":
        labels = [x for x in labels if not twin(book.labels, x, "code")]
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
        drawn = twin(book.labels, label, "fig") if kind == "listings" else None
        also = f", {_link(drawn, page, drawn.number)}" if drawn else ""
        yield f"- {_link(label, page, label.title)} <span>{label.number}{also}</span>"
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
    """The chapters and sections that the block names: what they are about, and what stands there."""
    yield from places(book, page, node)


def _link(label: Label, page: str, text: str) -> str:
    return f"[{text}]({relative(label.page, page)}#{label.anchor}){{ .xref }}"
