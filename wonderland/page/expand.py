"""The one expansion: a page as its author wrote it becomes plain Markdown, for the site and the tests alike."""

from __future__ import annotations

from collections.abc import Callable

from ..book.book import Book
from . import lead
from .expanded import Expanded
from .expansion import Expansion
from .results import Recorded


def expand(book: Book, page: str, results: Callable[[Book, str], Recorded] = Recorded) -> Expanded:
    """Expand a page of the book, as it stood when it was last refreshed.

    ``results`` are asked what its programs do. Raises PageError for the first mistake.
    """
    if page in book.problems:
        raise book.problems[page]
    source = book.source(page)
    made = Expansion(book, page, results(book, page)).run(source.nodes)
    made.lead = lead.lead(book, page, source, made.programs)
    return made
