"""What the tests of the pages have in common: each is a claim of a page, at a line of it, and fails with one message."""

from __future__ import annotations

import pytest

from ..page.pieces import ShownProgram
from ..programs import snippets
from ..running.zygote import Lost
from .session import Session

KEY = pytest.StashKey[Session]()


class Failure(Exception):
    """A claim of a page that does not hold; the text is all that the terminal shows."""


class Claim(pytest.Item):
    """Something a page claims, at a line of it."""

    page: str

    @property
    def session_state(self) -> Session:
        return self.config.stash[KEY]

    def needs(self) -> list[ShownProgram]:
        """The programs that have to run for it; none if it is to be skipped."""
        raise NotImplementedError

    def repr_failure(self, excinfo):
        plain = isinstance(excinfo.value, (Failure, Lost, snippets.SnippetError))
        return str(excinfo.value) if plain else super().repr_failure(excinfo)

    def fail(self, line: int, message: str):
        raise Failure(f"docs/{self.page}, line {line}: {message}")
