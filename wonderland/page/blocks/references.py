"""The list of all references, each with the pages that cite it."""

from __future__ import annotations

from collections.abc import Iterator

from ...book.blocks import Directive
from ...book.book import Book
from ...book.kinds import Kind
from ...problems import PageError
from ..expansion import Expansion
from ..pages_named import named


class References(Kind):
    name = "references"
    has_body = False

    def expand(self, node: Directive, to: Expansion) -> None:
        to.put(node.number, *_references(to.book, to.page, node))


def _references(book: Book, page: str, node: Directive) -> Iterator[str]:
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
