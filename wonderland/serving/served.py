"""While the site is served: a page shows what its changed programs do, marked, and stops for nothing that is not recorded."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial
from pathlib import Path

from ..book.book import Book
from ..book.facts import of_folder
from ..page.results import Answer, Recorded
from ..page.tolerance import Tolerance
from ..problems import PageError
from ..programs.outcome import Outcome, recorded
from ..programs.records import Entry, has_changed
from ..programs.snippets import Script, Snippet
from .live import Live


class Served(Recorded):
    """The answers for one page: what is recorded, and of each program that has changed what ``live`` sees it do."""

    def __init__(self, live: Live, book: Book, page: str):
        super().__init__(book, page)
        self._live = live

    def about(self, snippet: Snippet, tolerance: Tolerance, line: int) -> Answer:
        try:
            return super().about(snippet, tolerance, line)
        except PageError:
            self.unrecorded = True
            return Answer([], partial(self._now, self.book.recorded(snippet, self.page, line)))

    def of(self, snippet: Snippet, script: Script, line: int) -> Outcome:
        return self._now(self.book.recorded(snippet, self.page, line), script)

    def quoted(self, snippet: Snippet, script: Script, name: str, line: int) -> Outcome:
        return self.of(snippet, script, line)

    def lacks(self, line: int, message: str) -> None:
        pass

    def _now(self, entries: list[Entry], script: Script) -> Outcome:
        return self._live.run(script) if has_changed(script, entries) else recorded(script)


def stands(live: Live, root: Path, name: str) -> Hashable:
    """How a folder stands: as in a build, and what has come so far of the programs in it that have changed."""
    folder = root / name
    files, ran = of_folder(folder), live.standing(folder)
    return (files, ran) if ran else files
