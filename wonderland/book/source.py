"""A page as it was written: its text, read from its file, and what stands in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import yaml

from ..problems import PageError
from ..programs.files import not_utf8, read
from .blocks import Directive, Line, parse, walk
from .kinds import Kinds

EQUATION = re.compile(r"\\label\{([^}]*)\}")
FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)\n---[ \t]*(?:\n+|\Z)", re.S)


@dataclass(frozen=True)
class Source:
    """A page as it was written: its front matter, what follows, and the number of the line where that begins."""

    meta: dict
    body: str
    nodes: list[Line | Directive]
    first: int
    marks: list[
        Line | Directive
    ]  # of them, and of all that is in them: the blocks, and the lines that label an equation


def page_text(docs: Path, page: str) -> str:
    """The text of a page. Raises PageError where it is not UTF-8."""
    text = read(docs / page).removeprefix("\ufeff")
    if line := not_utf8(text):
        raise PageError(page, line, "this line is not UTF-8; save the page in that encoding")
    return text


def source_of(page: str, text: str, kinds: Kinds) -> Source:
    """What stands in the text of a page. Raises PageError for the first mistake in the form of it."""
    match = FRONT_MATTER.match(text)
    if not match:
        return _marked({}, text, parse(text, page, kinds), 1)
    try:
        meta = yaml.load(match[1], Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)) or {}
    except yaml.YAMLError as error:
        raise PageError(page, 1, f"the front matter is not valid YAML: {error}") from None
    first = 1 + match[0].count("\n")
    body = text[match.end() :]
    return _marked(meta, body, parse(body, page, kinds, first), first)


def _marked(meta: dict, body: str, nodes: list[Line | Directive], first: int) -> Source:
    marks, in_math = [], False
    for node in walk(nodes):
        if isinstance(node, Directive):
            marks.append(node)
        elif not node.literal:
            in_math ^= node.text.strip() == "$$"
            if (in_math or "$$" in node.text) and EQUATION.search(node.text):
                marks.append(node)
    return Source(meta, body, nodes, first, marks)


def unreadable(page: str, error: OSError) -> PageError:
    """A file that the page needs cannot be read."""
    return PageError(page, 1, f"{error.filename} cannot be read: {error.strerror}")
