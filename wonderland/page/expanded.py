"""What a page is expanded to: its Markdown, and which program each fence in it shows."""

from __future__ import annotations

from dataclasses import dataclass, field

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
    """A listing with a dial, as a page shows it: what its figure shows, if it draws one, and what its changed programs do."""

    snippet: Dialled
    alt: str
    runs: dict[Script, Outcome]


@dataclass
class Expanded:
    """``lines[i]`` is the line of the page that line ``i`` of ``text`` comes from.

    ``blocks`` are the fences, in their order; ``turned`` the programs with the other values of the ``dials``, which have none.
    """

    text: str = ""
    lines: list[int] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    turned: list[Block] = field(default_factory=list)
    dials: list[Turnable] = field(default_factory=list)
    unrecorded: bool = False  # whether it shows what only the server has run
