"""The one kind of error that an author meets: what is wrong, on which page, at which line."""

from __future__ import annotations


class PageError(Exception):
    """A mistake in a page.

    ``page`` is the path of the Markdown file below ``docs/``; ``line`` counts from 1.
    """

    def __init__(self, page: str, line: int, message: str):
        self.page, self.line, self.message = page, line, message
        super().__init__(f"docs/{page}, line {line}: {message}")
