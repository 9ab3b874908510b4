"""The programs of a listing or an exercise, in tabs, with what came of them."""

from __future__ import annotations

from collections.abc import Iterator

from ..programs.outcome import Outcome
from ..programs.snippets import Script
from .pieces import IN_TAB, Code, Output, Piece, ShownProgram, Tab, Verbatim
from .pointers import Pointers
from .results import Answer


def tabs(
    programs: list[ShownProgram], answer: Answer, pointers: Pointers, *, output: bool, controls: dict[Script, str]
) -> Iterator[Piece]:
    """Tabs PyTorch and JAX, each with code and, if asked for, what it printed; ``controls`` stand under their code."""
    for shown in programs:
        script = shown.script
        yield from (Tab(script.framework), "")
        yield from (Code(shown, pointers.marks(script, "line")), "")
        if script in controls:
            yield from (Verbatim(controls[script], IN_TAB), "")
        yield from _came(answer.of(script), output, pointers.marks(script, "printed"))


UNRECORDED = {
    "idle": "Not run since this change.",
    "running": "Changed, and running …",
    "ended": "Not recorded. This is what the program does as it stands.",
}


def _came(outcome: Outcome, output: bool, marks: str) -> Iterator[Piece]:
    """What came of a program: its output if that is asked for, its error in any case; marked where nobody has recorded it."""
    if outcome.printed and output:
        yield from (Output(outcome.printed, marks), "")
    if outcome.error:
        yield from (Output(outcome.error, ".failed"), "")
    if outcome.state in UNRECORDED:
        yield from (Verbatim(f'<p class="unrecorded">{UNRECORDED[outcome.state]}</p>', IN_TAB), "")
