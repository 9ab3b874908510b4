"""What a listing's directive asks for, and the Markdown that a listing or an exercise's programs become."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..programs.outcome import Outcome
from ..programs.snippets import FRAMEWORKS, Script
from .pointers import Pointers
from .results import Answer
from .tolerance import Tolerance


def fence(text: str, info: str) -> Iterator[str]:
    """A fenced block, its fence longer than any run of backticks inside."""
    longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
    marks = "`" * max(3, longest + 1)
    yield f"{marks}{info}"
    yield from text.rstrip("\n").split("\n")
    yield marks


def tabs(
    scripts: list[Script],
    shown: Tolerance,
    answer: Answer,
    pointers: Pointers,
    *,
    output: bool,
    mark: str = "",
    controls: dict[Script, str] | None = None,
) -> Iterator[str | Script]:
    """Tabs PyTorch and JAX, each with code and, if asked for, what it printed. Yields the Script before its fence.

    ``controls`` stand under their code.
    """
    if shown.skip:
        mark = f"pytest.mark.skip(reason={shown.skip!r})"
    for script in scripts:
        yield f'=== "{FRAMEWORKS[script.framework]}"'
        yield ""
        if mark:
            yield f"    <!--{mark}-->"
            yield ""
        yield script
        yield from _in_tab(fence(script.code, f"python {pointers.marks(script, 'line')}".rstrip()))
        yield ""
        if controls:
            yield f"    {controls[script]}"
            yield ""
        marks = pointers.marks(script, "printed")
        yield from _came(answer.of(script), output, marks)


MARKS = {
    "idle": "Not run since this change.",
    "running": "Changed, and running …",
    "ended": "Not recorded. This is what the program does as it stands.",
}


def _came(outcome: Outcome, output: bool, marks: str) -> Iterator[str]:
    """What came of a program: its output if that is asked for, its error in any case; marked where nobody has recorded it."""
    if outcome.printed and output:
        yield from _in_tab(fence(outcome.printed, f" {{ .text .output {marks}".rstrip() + " }"))
        yield ""
    if outcome.error:
        yield from _in_tab(fence(outcome.error, " { .text .output .failed }"))
        yield ""
    if outcome.state in MARKS:
        yield f'    <p class="unrecorded">{MARKS[outcome.state]}</p>'
        yield ""


def _in_tab(lines: Iterable[str]) -> Iterator[str]:
    return (f"    {line}" for line in lines)
