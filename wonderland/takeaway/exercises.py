"""A page of exercises in three orders: answers last, without answers to work in, and solved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from ..programs.files import read
from .segments import Fold, Program, Prose, Segment

APPENDIX = "Hints, solutions and wrong answers"


def asks(parts: list[Segment]) -> bool:
    """Whether the page has exercises with an answer to them."""
    return any(_is_answer(part) for part in parts)


def answers_last(parts: list[Segment]) -> list[Segment]:
    """All questions first: what is folded in exercises moves to an appendix, under the title of its exercise."""
    folds = [part for part in parts if isinstance(part, Fold) and part.exercise]
    if not folds:
        return parts
    appendix: list[Segment] = [Prose(f"## {APPENDIX}")]
    for exercise, of_it in groupby(folds, key=lambda fold: fold.exercise):
        appendix += [Prose(f"### {exercise}"), *of_it]
    return [part for part in parts if part not in folds] + appendix


def to_work_in(parts: list[Segment]) -> list[Segment]:
    """Without solutions and wrong answers."""
    return [part for part in parts if not _is_answer(part)]


def solved(parts: list[Segment]) -> list[Segment]:
    """Each stub's solution, with the checker, in the place of the stub; the solutions on paper in the open."""
    return list(_solved(parts))


def _solved(parts: list[Segment]) -> Iterator[Segment]:
    for part in parts:
        if isinstance(part, Program) and part.shown.script.role == "stub":
            found = part.shown.snippet.select("solution")
            script = next(s for s in found if s.framework == part.framework)
            yield replace(part, shown=replace(part.shown, script=script), output=read(script.output_path))
        elif isinstance(part, Fold) and part.kind == "solution":
            # its code stands above, in the place of the stub
            rest = [p for p in part.parts if not (isinstance(p, Program) and p.shown.script.role == "solution")]
            if rest:
                yield from (Prose(f"**{part.summary}**"), *rest)
        else:
            yield part


def _is_answer(part: Segment) -> bool:
    return isinstance(part, Fold) and bool(part.exercise) and part.kind != "hint"
