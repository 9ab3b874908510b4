"""What a page is expanded to: its Markdown, and which program each fence in it shows."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..book.effort import written
from ..programs.dial import Dialled
from ..programs.outcome import Outcome
from ..programs.snippets import Script, Snippet
from .tolerance import Tolerance

# Begins a line with the frame of a figure that a script brings to life: its controls, and room for all that it can say.
# Where there are no scripts nobody meets it; where there are, it stands in its place, unseen, before anything below it is
# painted. (Material's search looks into a template.)
FRAME = '<div class="frame">'
FRAMED = (
    '<template data-search-exclude><div class="stage">{}</div></template>'
    "<script>document.currentScript.before(document.currentScript.previousSibling.content)</script></div>"
)

# Over a page's first exercise, or the first cell of a lab: room for what a script says of all of them.
PRACTICE = '<div class="practice"></div>'

# Begins a line with what such a figure shows at first, as the tests have recorded it: for paper, and where there are no scripts.
STILL = "<noscript>"
STANDING = STILL + '<div class="stage still" data-search-exclude>{}<p>Shown: {}.</p></div></noscript>'

# Begins a line with the control of a dial, which a script brings to life (page/dial.py).
DIAL = '<div class="dial"'


@dataclass(frozen=True)
class Block:
    """A Python fence of the expanded page: which program it shows, from which line of the page, on which terms."""

    script: Script
    snippet: Snippet
    line: int
    terms: Tolerance


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


@dataclass
class Expanded:
    """``lines[i]`` is the line of the page that line ``i`` of ``text`` comes from.

    ``blocks`` are the fences, in their order; ``turned`` the programs with the other values of the ``dials``, which have none;
    ``drawn`` are the figures, by their files, that stand there otherwise than in the file.
    """

    text: str = ""
    lines: list[int] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    turned: list[Block] = field(default_factory=list)
    dials: list[Turnable] = field(default_factory=list)
    drawn: dict[str, str] = field(default_factory=dict)
    lead: Lead | None = None
    unrecorded: bool = False  # whether it shows what only the server has run
