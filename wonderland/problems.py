"""The errors that an author meets, each one clear message: a mistake in a page, and a book that cannot be printed."""

from __future__ import annotations


class PageError(Exception):
    """A mistake in a page.

    ``page`` is the path of the Markdown file below ``docs/``; ``line`` counts from 1.
    """

    def __init__(self, page: str, line: int, message: str):
        self.page, self.line, self.message = page, line, message
        super().__init__(f"docs/{page}, line {line}: {message}")


class Unprintable(Exception):
    """The PDF cannot be made; the message says why to whoever asked for it."""
