"""What a page is expanded to: pieces in their order, of which the site's Markdown is printed, and what a reader takes away.

A line of text is a piece as it stands. All that the expansion knows more of has a class here, so that nobody has to find it
in the text again.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..book.labels import Label
from ..programs.lab import LabCell
from ..programs.snippets import FRAMEWORKS, Script, Snippet
from .tolerance import Tolerance

IN_TAB = "    "


def fence(text: str, info: str) -> Iterator[str]:
    """A fenced block, its fence longer than any run of backticks inside."""
    longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
    marks = "`" * max(3, longest + 1)
    yield f"{marks}{info}"
    yield from text.rstrip("\n").split("\n")
    yield marks


@dataclass(frozen=True)
class Literal:
    """A line of code that an author typed, or of the fence around it."""

    text: str

    def printed(self) -> Iterator[str]:
        yield self.text


@dataclass(frozen=True)
class ShownProgram:
    """A program that a page shows, at a line of it, and on which terms what it prints is compared."""

    script: Script | LabCell
    snippet: Snippet
    line: int
    tolerance: Tolerance


@dataclass(frozen=True)
class Tab:
    """What follows stands in the tab of this framework."""

    framework: str

    def printed(self) -> Iterator[str]:
        yield f'=== "{FRAMEWORKS[self.framework]}"'


@dataclass(frozen=True)
class Code:
    """A program; ``marks`` say which of its lines can be lit."""

    shown: ShownProgram
    marks: str = ""
    indent: str = IN_TAB

    def printed(self) -> Iterator[str]:
        for line in fence(self.shown.script.code, f"python {self.marks}".rstrip()):
            yield self.indent + line


@dataclass(frozen=True)
class Output:
    """What the program before it printed, or the error that it ended in."""

    text: str
    marks: str = ""
    indent: str = IN_TAB

    def printed(self) -> Iterator[str]:
        for line in fence(self.text, f" {{ .text .output {self.marks}".rstrip() + " }"):
            yield self.indent + line


@dataclass(frozen=True)
class Picture:
    """A figure, by its address, with the words for those who do not see it."""

    alt: str
    address: str

    def printed(self) -> Iterator[str]:
        yield f"![{html.escape(self.words)}]({self.address})"

    @property
    def words(self) -> str:
        """The words without the brackets that end an image in Markdown."""
        return self.alt.replace("[", "(").replace("]", ")")


def _number(label: Label | None, address: str) -> str:
    """The number of what stands here, as a link to where it stands; nothing of what has none."""
    return f"[{label.unbroken}]({address}){{ .number }}" if label else ""


@dataclass(frozen=True)
class Caption:
    """What stands under a figure, behind its number if it has one."""

    text: str
    label: Label | None = None
    address: str = ""

    def printed(self) -> Iterator[str]:
        yield '<figcaption markdown="span">'
        yield " ".join(filter(None, [_number(self.label, self.address), self.text]))
        yield "</figcaption>"


@dataclass(frozen=True)
class Remark:
    """A word or two behind a title; one without classes is for those alone who do not see how the box looks."""

    words: str
    classes: str = ""

    def __str__(self) -> str:
        words = self.words if self.classes else f"({self.words})"
        return f'<span class="{self.classes or "visually-hidden"}">{words}</span>'


@dataclass(frozen=True)
class Head:
    """The line over a box, a listing or an entry: its number, title and remarks.

    ``kind`` is the class of the line on the site, ``form`` how the title is set in it.
    """

    title: str
    label: Label | None = None
    address: str = ""
    remarks: tuple[Remark, ...] = ()
    kind: str = "label"
    form: str = '<span class="title">{}</span>'

    def printed(self) -> Iterator[str]:
        title = self.form.format(self.title) if self.title else ""
        yield " ".join(filter(None, [_number(self.label, self.address), title, *map(str, self.remarks)]))
        yield f"{{ .{self.kind} }}"


@dataclass(frozen=True)
class OnSite:
    """Markdown that only our site can use: links to what lies beside the page, room for what a script says."""

    text: str

    def printed(self) -> Iterator[str]:
        yield self.text


# Over a page's first exercise, or the first cell of a lab: room for what a script says of all of them.
PRACTICE_ROOM = OnSite('<div class="practice"></div>')


@dataclass(frozen=True)
class Verbatim:
    """HTML of ours that reaches the page to the letter: the frame of a figure that a script brings to life, a control."""

    html: str
    indent: str = ""

    def printed(self) -> Iterator[str]:
        yield self.indent + self.html


@dataclass(frozen=True)
class Open:
    """The beginning of a block of this ``kind``; what is folded has a summary."""

    kind: str
    tag: str = "div"
    classes: str = ""  # besides its kind
    anchor: str = ""
    data: tuple[str, str] | None = None  # what a script looks for: an attribute and its value
    summary: str = ""

    def printed(self) -> Iterator[str]:
        anchor = f' id="{self.anchor}"' if self.anchor else ""
        data = f' data-{self.data[0]}="{self.data[1]}"' if self.data else ""
        yield f'<{self.tag} class="{" ".join(filter(None, [self.kind, self.classes]))}"{anchor}{data} markdown="1">'
        if self.summary:
            yield f"<summary>{self.summary}</summary>"


@dataclass(frozen=True)
class Close:
    """Its end."""

    tag: str = "div"

    def printed(self) -> Iterator[str]:
        yield f"</{self.tag}>"


Piece = str | Literal | Tab | Code | Output | Picture | Caption | Head | OnSite | Verbatim | Open | Close


def lines(piece: Piece) -> list[str]:
    """A piece as Markdown for the site."""
    return [piece] if isinstance(piece, str) else list(piece.printed())
