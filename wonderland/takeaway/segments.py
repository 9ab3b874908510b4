"""A page as plain Markdown: what the expansion made, without the HTML and attributes that only our site understands.

``segments`` cuts a page into running text, programs, figures and what is folded, so that a notebook can be made of
them as well; ``markdown`` puts them together again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from ..page.blocks import BLOCKS
from ..page.expanded import Expanded
from ..page.pieces import (
    Caption,
    Close,
    Code,
    Head,
    Literal,
    OnSite,
    Open,
    Output,
    Picture,
    Piece,
    ShownProgram,
    Tab,
    Verbatim,
    fence,
)
from ..programs.snippets import FRAMEWORKS
from .rewrite import CLOSE, OPEN, Link, Rewriter


@dataclass(frozen=True)
class Prose:
    """Markdown that every reader of Markdown knows, with formulas in TeX that every renderer of TeX knows."""

    text: str


@dataclass(frozen=True)
class Program:
    """A program, and what the page shows of its run: ``output`` is empty where it shows none."""

    shown: ShownProgram
    output: str = ""

    @property
    def framework(self) -> str:
        return self.shown.script.framework

    @property
    def code(self) -> str:
        return self.shown.script.code

    @property
    def whole(self) -> str:
        """What runs: a solution with the checker of its stub below it."""
        script = self.shown.script
        return script.program if script.role == "solution" else script.code

    @property
    def figure(self) -> Path | None:
        """The figure that the program draws: both frameworks draw the same."""
        path = self.shown.script.figure_path
        return path if self.shown.script.role == "listing" and path.exists() else None


@dataclass(frozen=True)
class Figure:
    """The figure of the programs before it; its caption is the text that follows."""

    alt: str
    address: str


@dataclass(frozen=True)
class Fold:
    """What the page shows only when asked to: a hint, a solution, a wrong answer; and of which exercise, if of one."""

    summary: str
    parts: list[Segment]
    kind: str = ""  # of FOLDED
    exercise: str = ""  # its number and title


Segment = Prose | Program | Figure | Fold

QUOTED = {kind.name for kind in BLOCKS if kind.quoted}  # boxes on the page, quotations here
FOLDED = ("hint", "solution", "traps", "wrong")
SPOKEN = {kind.name: kind.spoken for kind in BLOCKS if kind.spoken}  # what only the look of the page says


def segments(page: Expanded, *, numbers: dict[str, str], macros: dict[str, str], link: Link) -> list[Segment]:
    """The page in order: ``numbers`` of its equations by label, TeX ``macros`` to write out, and where links lead."""
    return _Reader(page, Rewriter(numbers, macros, link)).read()


def markdown(parts: list[Segment]) -> str:
    """One text of them: each program in a fence under its framework's name, then what it printed."""
    return _text(parts) + "\n"


def _text(parts: list[Segment]) -> str:
    return "\n\n".join("\n".join(_lines(part)) for part in parts)


def programs(parts: list[Segment]) -> Iterator[Program]:
    """The programs among them, those that are folded too."""
    for part in parts:
        if isinstance(part, Program):
            yield part
        elif isinstance(part, Fold):
            yield from programs(part.parts)


def _lines(part: Segment) -> Iterator[str]:
    if isinstance(part, Prose):
        yield part.text
    elif isinstance(part, Figure):
        yield f"![{part.alt}]({part.address})"
    elif isinstance(part, Fold):
        yield from (f"**{part.summary}**", "", _text(part.parts))
    else:
        if part.framework:  # a cell of a lab may be for both
            yield from (f"{FRAMEWORKS[part.framework]}:", "")
        yield from fence(part.code, "python")
        if part.output:
            yield from ("", "It prints:", "")
            yield from fence(part.output, "text")


class _Reader:
    """Goes through the pieces once; what is text is rewritten, as there may be Markdown and HTML of the author's in it."""

    def __init__(self, page: Expanded, rewrite: Rewriter):
        self.page, self.rewrite = page, rewrite
        self.found: list[Segment] = []
        self.outer: list[
            tuple[list[Segment], str]
        ] = []  # what was found before the folds that are open, and their summaries
        self.raw: list[str] = []  # the lines of prose that are still to be rewritten
        self.text: list[tuple[str, str]] = []  # the others, each behind its marks of quotation
        self.boxes: list[str] = []  # the blocks of HTML that are open, outermost first
        self.said = ""  # the word that the next line of text must begin with
        self.exercise = ""  # number and title of the one in which we are

    def read(self) -> list[Segment]:
        for placed in self.page.pieces:
            self._piece(placed.piece)
        self._end_of_prose()
        return self.found

    def _piece(self, piece: Piece) -> None:
        match piece:
            case str():
                self.raw.append(piece)
            case Literal():
                self._rewrite()
                self.text.append((self._quotation(), piece.text))
            case Code():
                self._end_of_prose()
                self.found.append(Program(piece.shown))
            case Output():
                self.raw.clear()  # blank lines between a program and what it printed
                self.found[-1] = replace(self.found[-1], output=piece.text.rstrip("\n") + "\n")
            case Picture():
                self._end_of_prose()
                self.found.append(Figure(piece.words, self.rewrite.link(piece.address) or piece.address))
            case Caption():
                self._rewrite()
                number = f"**{piece.label.called}.** " if piece.label else ""
                self._say(number + self.rewrite(piece.text))
            case Head():
                self._rewrite()
                self._head(piece)
            case Open():
                self._rewrite()
                self._open(piece.kind, piece.summary)
            case Close():
                self._rewrite()
                self._close()
            case OnSite() | Verbatim():
                self.raw.append("")
            case Tab():
                pass

    def _end_of_prose(self) -> None:
        self._rewrite()
        self._put_prose()

    def _put_prose(self) -> None:
        lines: list[str] = []
        for marks, line in self.text:
            if line or (lines and lines[-1].strip("> ")):  # no more than one blank line
                lines.append((marks + line).rstrip())
            elif lines and len(marks) < len(lines[-1]):  # and it belongs to what is less deep
                lines[-1] = marks.rstrip()
        if text := "\n".join(lines).rstrip("> \n").lstrip("\n"):
            self.found.append(Prose(text))
        self.text = []

    def _rewrite(self) -> None:
        if self.raw:
            raw, self.raw = "\n".join(self.raw), []
            for line in self.rewrite(raw).split("\n"):
                if OPEN in line or CLOSE in line:
                    self._blocks(line)
                else:
                    self._say(line)

    def _blocks(self, line: str) -> None:
        for piece in filter(None, re.split(rf"({OPEN}[\w-]*|{CLOSE})", line)):
            if piece.startswith(OPEN):
                self._open(piece[1:])
            elif piece == CLOSE:
                self._close()
            else:
                self._say(piece.strip())

    def _head(self, head: Head) -> None:
        """Number and title in bold, then the remarks."""
        words = ". ".join(filter(None, [head.label and head.label.called, self.rewrite(head.title)]))
        if self.boxes[-1] == "exercise":
            self.exercise = words
        remarks = ", ".join(remark.words for remark in head.remarks)
        self._say(f"**{words}** ({remarks})" if remarks else f"**{words}**")

    def _open(self, kind: str, summary: str = "") -> None:
        self.text.append((self._quotation(), ""))
        self.boxes.append(kind)
        self.said = SPOKEN.get(kind, "")
        if kind in FOLDED:
            self._put_prose()
            self.outer.append((self.found, self.rewrite(summary)))
            self.found = []
        elif summary:
            self.text.append((self._quotation(), f"**{self.rewrite(summary)}**"))

    def _close(self) -> None:
        if (kind := self.boxes.pop()) in FOLDED:
            self._put_prose()
            before, summary = self.outer.pop()
            self.found = [*before, Fold(summary, self.found, kind, self.exercise)]
        elif kind == "exercise":
            self.exercise = ""
        self.text.append((self._quotation(), ""))

    def _quotation(self) -> str:
        return "> " * sum(box in QUOTED for box in self.boxes)

    def _say(self, line: str) -> None:
        """A line of text, behind the word with which its block begins."""
        if self.said and line:
            line = f"**{self.said}. {line[2:]}" if line.startswith("**") else f"**{self.said}.** {line}"
            self.said = ""
        self.text.append((self._quotation(), line))
