"""What a page is expanded to: its Markdown, and which program each fence in it shows."""

from __future__ import annotations

from dataclasses import dataclass, field

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


@dataclass(frozen=True)
class Block:
    """A Python fence of the expanded page: which program it shows, from which line of the page, on which terms."""

    script: Script
    snippet: Snippet
    line: int
    terms: Tolerance


@dataclass(frozen=True)
class Lead:
    """What stands under a page's title: ``minutes`` of reading or, of a page of exercises, of solving, 0 where nobody can say.

    ``needs`` are sections, each by what it is called here, its page and its title; ``exercises``, how many the section has
    and their page; ``install``, by what the reader has chosen to see, what pip is to be told.
    """

    minutes: int
    needs: list[tuple[str, str, str]]
    exercises: tuple[int, str] | None
    install: dict[str, str]

    @property
    def time(self) -> str:
        """As '45 min', '1 h', '2½ h'."""
        hours, half = divmod((self.minutes + 15) // 30, 2)
        return f"{hours}{'½' if half else ''} h" if self.minutes > 55 else f"{self.minutes} min"


@dataclass
class Expanded:
    """``lines[i]`` is the line of the page that line ``i`` of ``text`` comes from."""

    text: str = ""
    lines: list[int] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    lead: Lead | None = None
    unrecorded: bool = False  # whether it shows what only the server has run
