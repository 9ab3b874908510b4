"""Reads the ``/// name | Title`` blocks of a page into a tree; knows nothing of what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import yaml

from ..problems import PageError
from .kinds import Kind, Kinds

OPEN = re.compile(r"^(/{3,}) ?([\w-]+)(?: *\| *(.*?))? *$")
CLOSE = re.compile(r"^(/{3,}) *$")
FENCE = re.compile(r"^[ \t>]*(`{3,}(?=[^`]*$)|~{3,})(.*)$")
# Keeps every value as the author wrote it, 'off' stays 'off'; in C where PyYAML has it, which a book of blocks feels.
AsWritten = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
OPTION = re.compile(r"^    (\S.*)$")
CODE = r"(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)"  # in a line of prose; a part of what others look for there
CODE_SPAN = re.compile(CODE)
FORMULA = re.compile(r"(?<![\\$])\$(?!\$)([^$]+)\$")
TAG = re.compile(r"<[A-Za-z/!?]\S{0,9}")
PYTHON = re.compile(r"\.?i?(python|pycon|pytb|pyi?)[\d.]*(-\w+)?", re.I)  # what highlighters call it


@dataclass
class Line:
    """A line of running text; ``literal`` inside a code fence, where nothing is expanded."""

    text: str
    number: int
    literal: bool = False


@dataclass
class Directive:
    """A block, its options as text, and what stands in it."""

    name: str
    title: str
    number: int
    options: dict[str, str] = field(default_factory=dict)
    children: list[Line | Directive] = field(default_factory=list)


@lru_cache(maxsize=1024)  # the whole book, which is looked at twice for each page that changes
def parse(text: str, page: str, kinds: Kinds, first: int = 1) -> list[Line | Directive]:
    """Parse the body of a page, which may have blocks of these ``kinds``; nobody changes the tree, which the next who asks gets too.

    ``first`` is the number, in the file, of the body's first line (front matter stands above it).
    Raises PageError for an unknown directive or option, a missing one, or a block left open.
    """
    root: list[Line | Directive] = []
    stack: list[tuple[int, Directive]] = []
    fence, fence_line = None, 0  # the backticks that opened the fence we are in
    lines = text.split("\n")
    at = 0

    def put(node: Line | Directive) -> None:
        (stack[-1][1].children if stack else root).append(node)

    while at < len(lines):
        line, number = lines[at], first + at
        at += 1
        mark = FENCE.match(line)
        if fence:
            put(Line(line, number, literal=True))
            if mark and mark[1].startswith(fence) and not mark[2].strip():
                fence = None
            continue
        if mark:
            fence, fence_line = mark[1], number
            _refuse_typed_python(mark[2], page, number)
            put(Line(line, number, literal=True))
            continue
        if closing := CLOSE.match(line):
            if not stack or len(closing[1]) != stack[-1][0]:
                opened = f"line {stack[-1][1].number} opened {'/' * stack[-1][0]}" if stack else "nothing is open"
                raise PageError(page, number, f"'{closing[1]}' closes no block ({opened})")
            stack.pop()
            continue
        if opening := OPEN.match(line):
            node = _open(opening, page, number, kinds)
            at = _read_options(node, kinds[node.name], lines, at, page, first)
            put(node)
            stack.append((len(opening[1]), node))
            continue
        if stack and not kinds[stack[-1][1].name].has_body and line.strip():
            name = stack[-1][1].name
            raise PageError(page, number, f"a '{name}' block holds options only, indented by four spaces")
        _refuse_tag(line, page, number)
        put(Line(line, number))
    if fence:
        raise PageError(page, fence_line, f"the code that '{fence}' opens here is never closed")
    if stack:
        raise PageError(page, stack[-1][1].number, f"the '{stack[-1][1].name}' block is never closed")
    return root


def _refuse_tag(line: str, page: str, number: int) -> None:
    """A browser takes ``<b`` for the beginning of a tag: all behind it would be gone, and nobody told."""
    for formula in FORMULA.findall(CODE_SPAN.sub("", line)) if "<" in line else ():
        if found := TAG.search(formula):
            raise PageError(
                page, number, f"'{found[0]}' in a formula begins a tag of HTML; write a space behind the '<'"
            )


def _refuse_typed_python(info: str, page: str, number: int) -> None:
    words = re.split(r"[\s{}]+", info.strip(" \t{"))
    if any(PYTHON.fullmatch(w) for w in words[:1] + [w for w in words if w.startswith(".")]):
        raise PageError(page, number, "Python is typed into the page; put it under snippets/ and show it as a listing")


def _open(match: re.Match, page: str, number: int, kinds: Kinds) -> Directive:
    name, title = match[2], match[3] or ""
    if name not in kinds:
        known = ", ".join(kind.name for kind in kinds)
        raise PageError(page, number, f"unknown directive '{name}'; known are {known}")
    if kinds[name].titled and not title:
        raise PageError(page, number, f"'{name}' needs a title: /// {name} | Title")
    return Directive(name, title, number)


def _read_options(node: Directive, kind: Kind, lines: list[str], at: int, page: str, first: int) -> int:
    start = at
    while at < len(lines) and OPTION.match(lines[at]):
        at += 1
    source = "\n".join(line[4:] for line in lines[start:at])
    try:
        options = yaml.load(source, Loader=AsWritten) or {}
    except yaml.YAMLError as error:
        raise PageError(page, first + start, f"options of '{node.name}' are not valid YAML: {error}") from None
    if not isinstance(options, dict):
        raise PageError(page, first + start, f"options of '{node.name}' are lines of the form 'key: value'")
    allowed = {*kind.needed, *kind.options}
    for key, value in options.items():
        line = first + next((i for i in range(start, at) if lines[i].startswith(f"    {key}")), start)
        if key not in allowed:
            known = ", ".join(sorted(allowed)) or "none"
            raise PageError(page, line, f"'{node.name}' has no option '{key}' (known: {known})")
        if not isinstance(value, str):
            raise PageError(page, line, f"'{key}' is one line of text; in quotes, if it begins with a bracket")
    for key in sorted(set(kind.needed) - set(options)):
        raise PageError(page, node.number, f"'{node.name}' needs the option '{key}'")
    node.options = options
    return at


def walk(nodes: list[Line | Directive]) -> Iterator[Line | Directive]:
    """Every line and directive, outer before inner, in reading order."""
    for node in nodes:
        yield node
        if isinstance(node, Directive):
            yield from walk(node.children)


def texts(nodes: list[Line | Directive]) -> Iterator[tuple[str, int]]:
    """All running text, titles and options too, each with its line."""
    for node in walk(nodes):
        if isinstance(node, Directive):
            yield from ((text, node.number) for text in (node.title, *node.options.values()))
        elif not node.literal:
            yield node.text, node.number
