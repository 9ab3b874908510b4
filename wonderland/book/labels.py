"""What is numbered, shown or explained somewhere in the book, as all other pages know it."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass

# label prefix -> (letter of the number, name in a reference)
KINDS = {
    "def": ("D", "Definition"),
    "eq": ("E", "Equation"),
    "fig": ("F", "Figure"),
    "code": ("C", "Listing"),
    "box": ("B", "Box"),
    "ex": ("X", "Exercise"),
}

ASKED = re.compile(r'<span class="act">.*?</span>')  # what a caption asks the reader to do: no part of a title


@dataclass(frozen=True)
class Label:
    """Something numbered: ``name`` as 'def:tensor', ``number`` as 'D.2.1', the page that it stands on, its title."""

    name: str
    number: str
    page: str
    line: int
    title: str = ""

    @property
    def anchor(self) -> str:
        return self.name.replace(":", "-")

    @property
    def chapter(self) -> str:
        """The '2' of 'D.2.1'; of labs, which are not counted, their letter."""
        return self.number.split(".")[1 if "." in self.number else 0]

    @property
    def called(self) -> str:
        return f"{KINDS[self.name.split(':')[0]][1]} {self.number}"

    @property
    def unbroken(self) -> str:
        """The same for a line of a page, which is not to break between word and number."""
        return self.called.replace(" ", "&nbsp;")


def twin(labels: Mapping[str, Label], label: Label, kind: str) -> Label | None:
    """What the same snippet is as another kind of thing, as a figure and its listing are, under the same title; or None."""
    other = labels.get(f"{kind}:{label.name.partition(':')[2]}")
    return other if other and other.title == label.title else None


@dataclass(frozen=True)
class Shown:
    """Where a snippet is numbered, and why it is not run there, if it is not."""

    label: Label
    skip: str = ""


@dataclass(frozen=True)
class Term:
    """A glossary entry: ``tip`` is its text without markup, ``definition`` the label of the definition that there may be."""

    title: str
    tip: str
    page: str
    line: int
    definition: str = ""


def plain(text: str) -> str:
    """Markdown text as a sentence for a tooltip: links, emphasis, code marks and dollar signs taken off."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)(\{[^}]*\})?", r"\1", text)
    text = re.sub(r"[*`$]|\\(?=[_*])", "", text)
    text = re.sub(r"\\(?:vect|mat|mathbf)\{(\w+)\}", r"\1", text)
    return html.unescape(re.sub(r"\s+", " ", text)).strip()
