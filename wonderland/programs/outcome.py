"""What has come of a program that nobody has recorded yet."""

from __future__ import annotations

from collections.abc import Hashable
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

    def standing(self, folder: Path) -> Hashable:
        """What has come so far of the changed programs in this folder, to tell whether that is what it was."""

    def run(self, script: Script) -> Outcome:
        """What came of the program as it stands."""

    def figure(self, folder: Path) -> str | None:
        """What PyTorch's program in this folder has drawn as it stands, if it is not as recorded."""
