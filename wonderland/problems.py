"""The errors that an author meets, each one clear message: a mistake in a page, and a book that cannot be printed."""

from __future__ import annotations


class PageError(Exception):
    """A mistake in a page.

    ``page`` is the path of the Markdown file below ``docs/``; ``line`` counts from 1. ``file`` is where the line is
    instead, from the project's folder, if the page shows what stands in another file.
    """

    def __init__(self, page: str, line: int, message: str, file: str = ""):
        self.page, self.line, self.message, self.file = page, line, message, file
        super().__init__(f"{file or f'docs/{page}'}, line {line}: {message}")


class Unprintable(Exception):
    """The PDF cannot be made; the message says why to whoever asked for it."""
