"""An index of what is numbered, or of the terms."""

from __future__ import annotations

import string
from collections.abc import Iterator

from ...book.blocks import Directive
from ...book.book import Book, relative
from ...book.kinds import Kind
from ...book.labels import Label, twin
from ...problems import PageError
from ..expansion import Expansion

LISTS = {"definitions": "def", "listings": "code", "figures": "fig", "exercises": "ex"}


class Index(Kind):
    name = "index"
    needed = ("of",)
    has_body = False

    def expand(self, node: Directive, to: Expansion) -> None:
        to.put(node.number, *_index(to.book, to.page, node))


def _index(book: Book, page: str, node: Directive) -> Iterator[str]:
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


def _link(label: Label, page: str, text: str) -> str:
    return f"[{text}]({relative(label.page, page)}#{label.anchor}){{ .xref }}"
