"""What a page takes from the rest of the book: the questions that it asks, and how each thing stands now.

A page is made of its own text and of the answers to its questions. Where every answer is what it was, the page would come
out as it was, and need not be made again. A page that takes little from much, as the minutes that another takes to read,
asks for that alone: such an answer is worked out from others, and again only where one of these has changed.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from ..problems import PageError
from ..programs.files import digest
from ..programs.snippets import SnippetError

Made = TypeVar("Made")
Question = tuple[str, str]  # of which kind, about what: ("label", "def:tensor"), ("folder", "labs/first-lab"), …


@dataclass(frozen=True)
class WorkedOut:
    """What was worked out, or the error that kept from it; and what was asked for it, with how that stood."""

    stands: Hashable
    told: dict[Question, Hashable] = field(compare=False)


class Facts:
    """The questions of one book. ``kinds`` says, for each kind of question, how what it is about stands now.

    How a thing stands is looked at once between two calls of ``forget``, when it is first asked for, and so before it is
    used: what changes meanwhile is noticed the next time.
    """

    def __init__(self, kinds: dict[str, Callable[[str], Hashable]]):
        self._kinds = kinds
        self._standing: dict[Question, Hashable] = {}
        self._asked: dict[Question, Hashable] | None = None
        self._made: dict[Hashable, tuple[object, dict[Question, Hashable], object]] = {}

    def know(self, kind: str, stands: Callable[[str], Hashable]) -> None:
        """From now on there are questions of this kind, too."""
        self._kinds[kind] = stands

    def derive(self, kind: str, work_out: Callable[[str], Hashable]) -> None:
        """From now on there are questions of this kind, too, whose answers are worked out from those to others alone."""

        def worked_out(about: str) -> WorkedOut:
            with self.noted() as told:
                try:
                    return WorkedOut(work_out(about), told)
                except (PageError, SnippetError, OSError, LookupError) as error:
                    return WorkedOut(error, told)

        self._kinds[kind] = worked_out

    def forget(self) -> None:
        """Look at everything anew from now on."""
        self._standing = {}

    def ask(self, kind: str, about: str = "") -> Hashable:
        """How a thing stands, from which whoever is being noted is about to take something.

        Raises what working it out has raised.
        """
        stands = self.standing((kind, about))
        if self._asked is not None:
            self._asked[kind, about] = stands
        stands = stands.stands if isinstance(stands, WorkedOut) else stands
        if isinstance(stands, Exception):
            raise stands
        return stands

    @contextlib.contextmanager
    def noted(self) -> Iterator[dict[Question, Hashable]]:
        """What is asked inside the block, with how it stands."""
        before, self._asked = self._asked, {}
        try:
            yield self._asked
        finally:
            self._asked = before

    def once(self, name: Hashable, of: object, make: Callable[[], Made]) -> Made:
        """What ``make`` gives; or gave the last time under this name, if it was made of the same, which ``of`` says, and all
        that it asked stands as it stood.
        """
        known = self._made.get(name)
        if known is None or known[0] != of or not self.hold(known[1]):
            with self.noted() as told:
                made = make()
            known = self._made[name] = of, told, made
        return known[2]

    def standing(self, question: Question) -> Hashable:
        """How a thing stands now; what is equal makes equal pages."""
        if question not in self._standing:
            with self.noted():  # what is asked for it is not what the page takes
                self._standing[question] = self._kinds[question[0]](question[1])
        return self._standing[question]

    def hold(self, told: dict[Question, Hashable]) -> bool:
        """Whether everything still stands as it was told."""
        # each is looked at, even behind one that does not: whoever works out anew takes those that do as they were
        held = [self._holds(question, answer) for question, answer in told.items()]
        return all(held)

    def _holds(self, question: Question, answer: Hashable) -> bool:
        if isinstance(answer, WorkedOut) and question not in self._standing and self.hold(answer.told):
            self._standing[question] = answer
        return self.standing(question) == answer


def summary(*things: object) -> str:
    """How a whole collection stands, in little."""
    return digest(repr(things))


def of_file(path: Path) -> Hashable:
    """How a file stands: by its time and size, as ``programs.files.read`` goes by."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def of_folder(path: Path | str) -> Hashable:
    """How the files right in a folder stand, but hidden ones."""
    try:
        with os.scandir(path) as entries:
            found = sorted((e.name, e.stat()) for e in entries if not e.name.startswith(".") and e.is_file())
    except OSError:
        return None
    return tuple((name, stat.st_mtime_ns, stat.st_size) for name, stat in found)
