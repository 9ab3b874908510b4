"""A page expanded: its pieces, what else it shows, and what stands under its title."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from ..book.effort import written
from ..programs.dial import Dialled
from ..programs.outcome import Outcome
from ..programs.snippets import Script
from .pieces import Code, Piece, ShownProgram, lines


@dataclass(frozen=True)
class Turnable:
    """A listing with a dial, as a page shows it: what its figure shows, if it draws one, and what came of each other value."""

    snippet: Dialled
    alt: str
    outcomes: dict[Script, Outcome]


@dataclass(frozen=True)
class Lead:
    """What stands under a page's title: ``minutes`` of reading or, of a page of exercises, of solving.

    ``needs`` are sections, each by what it is called here, its page and its title; ``exercises``, how many the section has
    and their page; ``install``, by what the reader has chosen to see, what pip is to be told.
    """

    minutes: int
    needs: list[tuple[str, str, str]]
    exercises: tuple[int, str] | None
    install: dict[str, str]

    @property
    def time(self) -> str:
        """As '45 min', '2 h 30 min'."""
        return written(self.minutes)


@dataclass(frozen=True)
class Placed:
    """A piece, and the line of the page from which it comes; of a lab's text, the line of the lab's ``file``."""

    piece: Piece
    line: int
    file: str = ""


@dataclass
class Expanded:
    """``turned`` are the programs with the other values of the ``dials``, which have no fence on the page; ``drawn`` the
    figures, by their files, that stand there otherwise than in the file.
    """

    pieces: list[Placed] = field(default_factory=list)
    turned: list[ShownProgram] = field(default_factory=list)
    dials: list[Turnable] = field(default_factory=list)
    drawn: dict[str, str] = field(default_factory=dict)
    lead: Lead | None = None
    unrecorded: bool = False  # whether it shows what only the server has run

    @property
    def text(self) -> str:
        """The Markdown of which the site makes the page."""
        return "\n".join(line for placed in self.pieces for line in lines(placed.piece))

    @cached_property
    def programs(self) -> list[ShownProgram]:
        """The programs that it shows, in their order."""
        return [placed.piece.shown for placed in self.pieces if isinstance(placed.piece, Code)]

    def origins(self) -> list[Placed]:
        """For each line of the text the piece that it is of."""
        return [placed for placed in self.pieces for _ in lines(placed.piece)]
