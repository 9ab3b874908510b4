"""What has come of a program that nobody has recorded yet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from .snippets import Script


@dataclass(frozen=True)
class Outcome:
    """What is known of a program as it stands: 'idle' if nothing can be run here, 'running', or 'ended'.

    ``printed`` is what the page is to show as its output; ``error`` says which line failed, and how.
    """

    state: str
    printed: str = ""
    error: str | None = None
    figure: str | None = None


class Outcomes(Protocol):
    """Who runs changed programs while the site is served, as the pages know it."""

    @property
    def idle(self) -> bool:
        """Whether no program was ever asked for that is not as recorded."""

    def run(self, script: Script) -> Outcome:
        """What came of the program as it stands."""

    def figure(self, folder: Path) -> str | None:
        """What PyTorch's program in this folder has drawn as it stands, if it is not as recorded."""
