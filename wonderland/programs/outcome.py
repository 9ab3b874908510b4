"""What has come of a program: of its recorded run, or of one that nobody has recorded yet; and what a run must come to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from .files import read
from .snippets import Script

REFUSED = "AssertionError: "  # before the message in which a stub and a wrong answer end, on the page


@dataclass(frozen=True)
class Outcome:
    """What is known of a program as it stands: 'recorded', or 'awaited' by who is about to run it; without a record 'idle'
    if nothing can be run here, 'running', or 'ended'.

    ``printed`` is what the page is to show as its output; ``error`` says which line failed, and how.
    """

    state: str
    printed: str = ""
    error: str | None = None
    figure: str | None = None

    @property
    def is_recorded(self) -> bool:
        return self.state == "recorded"

    @property
    def is_whole(self) -> bool:
        """Whether the program has come to its end, and to a good one."""
        return self.state in ("recorded", "ended") and not self.error


class Run(Protocol):
    """What a runner tells of a run (``running.runner.Result``)."""

    output: str
    error: str | None
    kind: str | None
    traceback: str
    figures: list[str]

    def failure(self, name: str) -> str | None: ...


def recorded(script: Script) -> Outcome:
    """What lies beside the program, whether or not it still belongs to it; 'awaited' where nothing does."""
    if not script.output_path.exists():
        return Outcome("awaited")
    figure = script.figure_path
    return Outcome("recorded", read(script.output_path), figure=read(figure) if figure.exists() else None)


def ended(script: Script, run: Run) -> Outcome:
    """What came of a run. A stub and a wrong answer are to end in their checker's message, which is then the last that they
    print; to come to anything else is an error, and so is the end of any other program but a good one.
    """
    name, figure = script.called, run.figures[0] if run.figures else None
    if script.role not in ("stub", "wrong"):
        return Outcome("ended", run.output, run.failure(name), figure)
    if run.error is None:
        return Outcome("ended", run.output, f"{name} passes the check, and should not")
    if run.kind != "AssertionError" or run.error == "AssertionError":
        said = f"the check of {name} should refuse it with a message of its own, not: {run.kind}: {run.error}"
        return Outcome("ended", run.output, f"{said}\n{run.traceback}")
    return Outcome("ended", f"{run.output}{REFUSED}{run.error}\n")


def refusal(script: Script) -> tuple[str, str]:
    """What a stub or a wrong answer is recorded to print, and the message in which its checker ends it."""
    printed, _, message = read(script.output_path).rpartition(REFUSED)
    return printed, message.rstrip("\n")
