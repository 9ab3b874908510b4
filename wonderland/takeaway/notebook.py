"""A page as a Jupyter notebook for one framework: each of its programs is a cell, with what it printed and drew.

What the page folds away, the solutions above all, is folded Markdown here: a cell whose source is hidden would be
plain to see in all front ends but Jupyter's own, and would run unasked.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ..page.pieces import fence
from ..programs import svg
from ..programs.imports import packages
from ..programs.outcome import refusal
from ..programs.snippets import FRAMEWORKS
from ..running import leftovers
from . import cells, exercises
from .segments import Figure, Fold, Program, Prose, Segment

# Without it a figure that is drawn again would not have the colours that its caption names.
COLOURS = f"""\
# The figures are drawn in the colours that the text calls by name.
import matplotlib as mpl

mpl.rcParams["axes.prop_cycle"] = mpl.cycler(
    color={json.dumps(svg.ON_PAPER)}
)"""

# Jupyter takes a formula from the source as it is: with the marks of quotation in it, where it is set on several lines.
FORMULA = re.compile(r"^((?:> )+)\$\$\n\1(.*?)\n\1\$\$$", re.M | re.S)


# What the first line of a notebook says of the programs in it.
WHOLE = "with what they printed"
TO_WORK_IN = "to work in: the solutions are in a notebook of their own"
SOLVED = "solved, with what they printed"


def of_page(parts: list[Segment], framework: str, *, source: str, origin: str) -> str:
    """The notebook's text: ``source`` says which page it is made of, ``origin`` stands below, both in Markdown."""
    return cells.ipynb(_Cells(parts, framework, source, WHOLE, origin).cells)


def of_exercises(parts: list[Segment], framework: str, *, source: str, origin: str) -> tuple[str, str]:
    """Of a page with exercises: the notebook to work in, and the solved one."""
    work, solved = exercises.to_work_in(parts), titled_as_solved(exercises.solved(parts), framework)
    return (
        cells.ipynb(_Cells(work, framework, source, TO_WORK_IN, origin).cells),
        cells.ipynb(_Cells(solved, framework, source, SOLVED, origin).cells),
    )


def titled_as_solved(parts: list[Segment], framework: str) -> list[Segment]:
    """The page's heading says that here the tasks are solved, and in what."""
    title, mark, text = parts[0].text.partition("\n")
    title = title.replace("# Lab: ", "# ", 1)
    return [replace(parts[0], text=f"{title}, solved in {FRAMEWORKS[framework]}{mark}{text}"), *parts[1:]]


class _Cells:
    """Goes through the segments once: text is gathered until a program of this framework comes."""

    def __init__(self, parts: list[Segment], framework: str, source: str, what: str, origin: str):
        self.framework = framework
        shown = [p for p in parts if self._is_cell(p)]
        due = iter(leftovers.due([p.whole for p in shown]))
        self.cells: list[dict] = []
        self.names: Counter[str] = Counter()
        title, rest = _title(parts)
        self.texts = [*title, self._about(shown, source, what)]
        self.figure: Path | None = None  # what the last program has drawn
        if any(part.figure for part in shown):
            self._text()
            self._add("colours", COLOURS)
        for part in rest:
            if self._is_cell(part):
                self._program(part)
                if settings := next(due):
                    self._add(f"after-{part.shown.snippet.short}", leftovers.put_back(settings))
            elif isinstance(part, Figure) and self._has_drawn(part):
                self.last["outputs"].append(cells.drawn(self.figure, part.alt))
            else:
                self.texts += self._markdown(part)
        self.texts.append(f"---\n\n{origin}")
        self._text()

    def _is_cell(self, part: Segment) -> bool:
        """A program that is skipped, and so shown without a run, must not stop who runs all cells."""
        return isinstance(part, Program) and part.framework == self.framework and not part.shown.tolerance.skip

    def _about(self, programs: list[Program], source: str, what: str) -> str:
        needed = ", ".join(f"`{name}`" for name in sorted(set().union(*(packages(p.whole) for p in programs))))
        run = "Each cell of code is a whole program, which needs none of the cells above it"
        run = f" {run}; to run them you need {needed}." if needed else ""
        stubs = any(p.shown.script.role == "stub" for p in programs)
        return (
            f"*The {FRAMEWORKS[self.framework]} programs of {source}, {what}.{run}"
            f"{' That of an exercise ends with an error until you have filled it in.' if stubs else ''}*"
        )

    def _markdown(self, part: Segment) -> Iterator[str]:
        if isinstance(part, Prose):
            yield FORMULA.sub(lambda m: f"{m[1]}$${m[2].replace(chr(10) + m[1], ' ')}$$", part.text)
        elif isinstance(part, Fold):
            yield f"<details>\n<summary>{part.summary}</summary>"
            for inner in part.parts:
                yield from self._markdown(inner)
            yield "</details>"
        elif isinstance(part, Figure):
            yield f"*Figure: {part.alt}*"
        elif part.framework == self.framework:
            yield "\n".join(fence(part.code, "python"))
            if part.output:
                yield "\n".join(["It prints:", "", *fence(part.output, "text")])

    def _add(self, name: str, code: str) -> dict:
        self.names[name] += 1
        number = self.names[name]
        self.cells.append(cells.code(f"{name}-{number}" if number > 1 else name, code))
        return self.cells[-1]

    def _text(self) -> None:
        if self.texts:
            self.names["text"] += 1
            self.cells.append(cells.text(f"text-{self.names['text']}", "\n\n".join(self.texts)))
            self.texts = []

    def _program(self, part: Program) -> None:
        self._text()
        script = part.shown.script
        self.last, self.figure = self._add(part.shown.snippet.short, part.whole), part.figure
        printed, message = part.output, None
        if script.role == "stub":  # the reader fills it in; until then its checker stops it, and not the notebook
            self.last["metadata"] = {"tags": ["raises-exception"]}
            printed, message = refusal(script)
        if printed:
            self.last["outputs"].append(cells.printed(printed))
        if message is not None:
            self.last["outputs"].append(cells.failed(message))

    def _has_drawn(self, figure: Figure) -> bool:
        """Whether the last program drew it; a page may show a picture without its program."""
        return self.figure is not None and figure.address.endswith(f"/{self.figure.parent.name}/{self.figure.name}")


def _title(parts: list[Segment]) -> tuple[list[str], list[Segment]]:
    """The page's heading, where it begins with it, and all the rest."""
    first, *rest = parts
    if not (isinstance(first, Prose) and first.text.startswith("# ")):
        return [], parts
    title, _, text = first.text.partition("\n\n")
    return [title], [Prose(text), *rest] if text else rest
