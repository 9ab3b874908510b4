"""What do the programs of a page do? One question with several answers, of which whoever expands a page chooses one.

``Recorded``: what is recorded of them, and belongs to them as they stand; so is a site built. ``NotAsked``: that is yet to be
seen, by tests which are about to run them. While the site is served, ``serving/served.py`` answers what changed programs do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ..book.book import Book
from ..problems import PageError
from ..programs.dial import Dialled, leftovers
from ..programs.outcome import Outcome, recorded
from ..programs.records import Entry, staleness
from ..programs.snippets import Script, Snippet, SnippetError
from . import dial, stamp
from .pieces import Piece
from .tolerance import Tolerance


@dataclass(frozen=True)
class Answer:
    """Of a listing, exercise or lab: the entries of its record that speak for it, and what the page shows of each program."""

    entries: list[Entry]
    of: Callable[[Script], Outcome]


class Recorded:
    """The answers for one page: what is recorded. Raises PageError where that does not belong to the programs."""

    unrecorded = False  # whether the page shows what nobody has recorded

    def __init__(self, book: Book, page: str):
        self.book, self.page = book, page

    def about(self, snippet: Snippet, tolerance: Tolerance, line: int) -> Answer:
        """What a block at this line shows of a snippet on these terms."""
        entries = stamp.fitting(self.book.recorded(snippet, self.page, line), snippet, tolerance, self.page, line)
        self._check_dial(snippet, line)
        return Answer(entries, recorded)

    def _check_dial(self, snippet: Snippet, line: int) -> None:
        if left := leftovers(snippet):
            why = f"{left[0].name} was recorded for a value that is on no dial of '{snippet.short}'"
            raise PageError(self.page, line, f"{why}; run pytest --record")
        if isinstance(snippet, Dialled) and (why := dial.unfit(snippet)):
            raise PageError(self.page, line, why)

    def of(self, snippet: Snippet, script: Script, line: int) -> Outcome:
        """What came of one program of a snippet, whether or not that still belongs to it."""
        return recorded(script)

    def quoted(self, snippet: Snippet, script: Script, name: str, line: int) -> Outcome:
        """The same for a line of prose that takes a number from it, and calls the snippet ``name``."""
        reasons = [staleness(snippet, entry) for entry in self.book.recorded(snippet, self.page, line) or [None]]
        if all(reasons):
            raise PageError(self.page, line, f"no number can be taken from '{name}': {reasons[0]}; run pytest --record")
        return recorded(script)

    def said(self, pieces: Iterable[Piece], line: int) -> list[Piece]:
        """What a block there says of records."""
        try:
            return list(pieces)
        except SnippetError as error:
            raise PageError(self.page, line, str(error)) from None

    def lacks(self, line: int, message: str) -> None:
        """Something that the tests are to write is not there yet."""
        raise PageError(self.page, line, message)

    def lit(self, lines: list[int]) -> str:
        """What a fence says behind its language, so that these lines of it can be lit."""
        return f'hl_lines="{" ".join(map(str, lines))}"' if lines else ""


class NotAsked(Recorded):
    """Nothing has to be recorded, and what is need not belong to the programs. Nothing is said of it."""

    def about(self, snippet: Snippet, tolerance: Tolerance, line: int) -> Answer:
        return Answer([], lambda script: Outcome("awaited", recorded(script).printed))

    def of(self, snippet: Snippet, script: Script, line: int) -> Outcome:
        return Outcome("awaited")

    def quoted(self, snippet: Snippet, script: Script, name: str, line: int) -> Outcome:
        return Outcome("awaited")

    def said(self, pieces: Iterable[Piece], line: int) -> list[Piece]:
        return []

    def lacks(self, line: int, message: str) -> None:
        pass

    def lit(self, lines: list[int]) -> str:
        return ""  # pytest-codeblocks knows '```python' alone
