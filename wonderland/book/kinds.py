"""What a kind of block is: its name, what it may hold, what the book knows of it, what a page shows of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .blocks import Directive
    from .book import Book


class Kind:
    """One kind of block; each is a class of its own (page/blocks/)."""

    name: str
    needed: tuple[str, ...] = ()  # the options that it must have
    options: tuple[str, ...] = ()  # and those that it may have besides
    titled = False  # whether it must have a title
    has_body = True  # whether anything but options may stand in it
    prefix = ""  # of its label, where it has one: then it is numbered
    takes = ""  # the name of the block that, where it directly follows this one, is shown in it
    quoted = False  # whether plain Markdown, which knows no boxes, quotes it
    spoken = ""  # the word with which it begins there, where on the page only its look says what it is

    def scan(self, node: Directive, page: str, chapter: str | None, book: Book) -> None:
        """Let the book know what other pages may ask of this block. Raises PageError for a mistake in it."""
        if self.prefix:
            book.number(f"{self.prefix}:{node.options['label']}", page, chapter, node.number, node.title)

    def expand(self, node: Directive, to: Any) -> None:
        """Put what a page shows of this block into the expansion of the page. Raises PageError for a mistake in it."""
        raise NotImplementedError


class Kinds:
    """All kinds of block that there are, by their names."""

    def __init__(self, kinds: Iterable[Kind]):
        self._kinds = {kind.name: kind for kind in sorted(kinds, key=lambda kind: kind.name)}

    def __getitem__(self, name: str) -> Kind:
        return self._kinds[name]

    def __contains__(self, name: str) -> bool:
        return name in self._kinds

    def __iter__(self) -> Iterator[Kind]:
        return iter(self._kinds.values())
