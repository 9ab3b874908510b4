"""What a listing's directive asks for, and the Markdown that a listing or an exercise's programs become."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..programs.files import read
from ..programs.outcome import Outcome
from ..programs.snippets import FRAMEWORKS, Script
from .pointers import Pointers


def fence(text: str, info: str) -> Iterator[str]:
    """A fenced block, its fence longer than any run of backticks inside."""
    longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
    marks = "`" * max(3, longest + 1)
    yield f"{marks}{info}"
    yield from text.rstrip("\n").split("\n")
    yield marks


def tabs(
    scripts: list[Script],
    runs: dict[Script, Outcome],
    pointers: Pointers,
    *,
    output: bool,
    controls: dict[Script, str] | None = None,
) -> Iterator[str | Script]:
    """Tabs PyTorch and JAX, each with code and, if asked for, what it printed. Yields the Script before its fence.

    ``runs`` are those that nobody has recorded, of the programs that have changed; ``controls`` stand under their code.
    """
    for script in scripts:
        yield f'=== "{FRAMEWORKS[script.framework]}"'
        yield ""
        yield script
        yield from (f"    {line}" for line in fence(script.code, f"python {pointers.marks(script, 'line')}".rstrip()))
        yield ""
        if controls:
            yield f"    {controls[script]}"
            yield ""
        if script in runs:
            yield from (f"    {line}" for line in unrecorded(runs[script], output))
        elif output and script.output_path.exists() and (said := read(script.output_path)):
            marks = pointers.marks(script, "printed")
            yield from (f"    {line}" for line in fence(said, f" {{ .text .output {marks}".rstrip() + " }"))
            yield ""


MARKS = {
    "idle": "Not run since this change.",
    "running": "Changed, and running …",
    "ended": "Not recorded. This is what the program does as it stands.",
}


def unrecorded(run: Outcome, output: bool) -> Iterator[str]:
    """What a changed program does, marked; its output if that is asked for, its error in any case."""
    if run.printed and output:
        yield from fence(run.printed, " { .text .output }")
        yield ""
    if run.error:
        yield from fence(run.error, " { .text .output .failed }")
        yield ""
    yield f'<p class="unrecorded">{MARKS[run.state]}</p>'
    yield ""
