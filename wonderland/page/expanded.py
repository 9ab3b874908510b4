"""What a page is expanded to: its Markdown, and which program each fence in it shows."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..programs.snippets import Script, Snippet
from .tolerance import Tolerance


@dataclass(frozen=True)
class Block:
    """A Python fence of the expanded page: which program it shows, from which line of the page, on which terms."""

    script: Script
    snippet: Snippet
    line: int
    terms: Tolerance


@dataclass
class Expanded:
    """``lines[i]`` is the line of the page that line ``i`` of ``text`` comes from."""

    text: str = ""
    lines: list[int] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    unrecorded: bool = False  # whether it shows what only the server has run
