"""A listing with a dial: the same program, run once for each value of one of its assignments.

The page says ``dial: eta = 0.1, 0.5, 1.0``; one of the values stands in the file, and for each other value the program is
the same text with that literal replaced.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ..problems import PageError
from .compare import FLOAT
from .files import read, visible
from .snippets import Script, Snippet

SAID = re.compile(r"([A-Za-z_]\w*) *= *(.+)")
NUMBER = re.compile(rf"{FLOAT.pattern}|[+-]?\d+")
NAMES_FILE = re.compile(r"[\w.+-]+")  # what a value may consist of, as files are called by it
LEFT = re.compile(r".+_(?:torch|jax)\.[^.-]+-.+\.out|figure\..+\.svg")  # files of a value
SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda,
          ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)  # fmt: skip


@dataclass(frozen=True)
class Dial:
    """What a page says at that line: the ``name`` that is assigned, and its ``values`` as they are written."""

    name: str
    values: tuple[str, ...]
    page: str
    line: int

    def wrong(self, message: str) -> PageError:
        """The mistake, where the dial is said."""
        return PageError(self.page, self.line, message)

    def file_part(self, value: str) -> str:
        """What tells the files of a value, and its runs in record.json, from those of the others: ``eta-0.5``."""
        return f"{self.name}-{ast.literal_eval(value) if value[0] in QUOTES else value}"


@dataclass(frozen=True)
class Turned(Script):
    """A listing's program with another value; ``variant`` is the part of its files' names that says which."""

    dial: Dial | None = None
    value: str = ""

    @property
    def key(self) -> str:
        return f"{self.framework}-{self.variant}"

    @property
    def called(self) -> str:
        return f"{self.path.name} with {self.dial.name} = {self.value}"

    @property
    def code(self) -> str:
        code = read(self.path)
        start, end = place(code, self.dial, self.path.name)
        return code[:start] + self.value + code[end:]

    @property
    def output_path(self) -> Path:
        return self.path.with_name(f"{self.path.stem}.{self.variant}.out")

    @property
    def figure_path(self) -> Path:
        return self.path.with_name(f"figure.{self.variant}.svg")

    @property
    def given(self) -> Script:
        """The program as it stands in the file."""
        return Script(self.path, self.framework, "listing")


@dataclass(frozen=True)
class Dialled(Snippet):
    """A listing with a dial; ``given`` is the value in its files. Its scripts are those of all values, that one first."""

    dial: Dial | None = None
    given: str = ""

    def of(self, value: str) -> list[Script]:
        """The two programs with that value."""
        return [s for s in self.scripts if (s.value if isinstance(s, Turned) else self.given) == value]


QUOTES = "\"'"


def parse(text: str, page: str, line: int) -> Dial:
    """The dial that a page asks for with ``dial: name = v1, v2``. Raises PageError where that is none."""
    match = SAID.fullmatch(text.strip())
    if not match:
        raise PageError(page, line, f"'dial: {text}' is not of the form 'name = value, value, …'")
    name, listed = match.groups()
    source = f"({listed.rstrip(', ')},)"
    try:
        nodes = getattr(ast.parse(source, mode="eval").body, "elts", [None])
    except SyntaxError:
        nodes = [None]
    if not all(map(_is_literal, nodes)):
        raise PageError(page, line, f"the values of the dial '{name}' are numbers, strings in quotes, True or False")
    values = [ast.get_source_segment(source, node) for node in nodes]
    dial = Dial(name, tuple(values), page, line)
    meant = [ast.literal_eval(value) for value in values]
    if len({str if isinstance(m, str) else bool if isinstance(m, bool) else float for m in meant}) > 1:
        raise dial.wrong(f"the values of the dial '{name}' are not all of one kind: {', '.join(values)}")
    if twice := [value for value, m in zip(values, meant, strict=True) if meant.count(m) > 1]:
        raise dial.wrong(f"the dial '{name}' has a value twice: {' and '.join(twice)}")
    if len(values) < 2:
        raise dial.wrong(f"the dial '{name}' has only one value; a dial has at least two")
    if odd := [value for value in values if not NAMES_FILE.fullmatch(value.strip(QUOTES))]:
        raise dial.wrong(
            f"files are called by the values of a dial: letters, digits, '.', '+', '-' and '_', not {odd[0]}"
        )
    return dial


def dialled(snippet: Snippet, dial: Dial) -> Dialled:
    """The listing with its programs of all values.

    Raises PageError, where the dial is said, if a program does not assign one of its values once, as a literal, or if the
    two programs do not assign the same.
    """
    if snippet.is_exercise:
        raise dial.wrong(f"'{snippet.short}' is an exercise, and only a listing has a dial")
    given = {}
    for script in snippet.scripts:
        start, end = place(script.code, dial, script.path.name)
        given[script] = script.code[start:end]
        if given[script] not in dial.values:
            raise dial.wrong(
                f"{script.path.name} has {dial.name} = {given[script]}, which is not among the dial's values: "
                f"{', '.join(dial.values)}"
            )
    first, *others = given.values()
    if other := [value for value in others if value != first]:
        raise dial.wrong(f"the programs of '{snippet.short}' differ in {dial.name}: {first} and {other[0]}")
    turned = [
        Turned(script.path, script.framework, "dial", dial.file_part(value), dial, value)
        for value in dial.values
        if value != first
        for script in snippet.scripts
    ]
    return Dialled(snippet.root, snippet.name, (*snippet.scripts, *turned), dial, first)


def place(code: str, dial: Dial, file: str) -> tuple[int, int]:
    """Where the value stands in a program, in characters. Raises PageError, where the dial is said."""
    found = _place(code, dial.name)
    if isinstance(found, str):
        raise dial.wrong(f"{file}{found}")
    return found


@lru_cache(maxsize=1024)
def _place(code: str, name: str) -> tuple[int, int] | str:
    """The same, or what is wrong, to stand after the file's name."""
    try:
        tree = ast.parse(code)
    except SyntaxError as error:
        return f", line {error.lineno}: {error.msg}"
    bound = [node for node in _of_module(tree) if isinstance(node, ast.Name) and node.id == name
             and isinstance(node.ctx, ast.Store)]  # fmt: skip
    if len(bound) != 1:
        lines = " and ".join(map(str, sorted(node.lineno for node in bound)))
        return f" assigns {name} {len(bound)} times, in lines {lines}" if bound else f" assigns nothing to {name}"
    [target] = bound
    literal = [node.value for node in tree.body if isinstance(node, ast.Assign) and node.targets == [target]]
    if not (literal and _is_literal(literal[0])):
        return f", line {target.lineno}: {name} is not assigned by itself, on top, as one number, string, True or False"
    lines, node = code.split("\n"), literal[0]
    if node.lineno != node.end_lineno:
        return f", line {target.lineno}: the value of {name} is longer than a line"
    before = sum(len(line) + 1 for line in lines[: node.lineno - 1])
    encoded = lines[node.lineno - 1].encode()  # which ast counts in
    return tuple(before + len(encoded[:at].decode()) for at in (node.col_offset, node.end_col_offset))


def _of_module(node: ast.AST) -> Iterator[ast.AST]:
    """All that stands in the module's own scope, in any order."""
    waiting = [node]
    while waiting:
        for child in ast.iter_child_nodes(waiting.pop()):
            yield child
            if not isinstance(child, SCOPES):
                waiting.append(child)


def _is_literal(node: ast.AST | None) -> bool:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        node = node.operand
        return isinstance(node, ast.Constant) and type(node.value) in (int, float)
    return isinstance(node, ast.Constant) and type(node.value) in (int, float, str, bool)


def unlike(dial: Dial, given: str, turned: str) -> str | None:
    """Why an output has not the form of the one with the given value, or None: as many lines, under the same keys.

    A key may name the value, so numbers in it, and words that are values, are not looked at.
    """
    words = [ast.literal_eval(value) for value in dial.values if value[0] in QUOTES]
    left, right = ([_form(line, words) for line in text.splitlines()] for text in (given, turned))
    if len(left) != len(right):
        return f"it prints {len(right)} line{'s' * (len(right) != 1)}, and with the value in the file {len(left)}"
    for number, (a, b) in enumerate(zip(left, right, strict=True), 1):
        if a != b:
            return f"line {number} of its output has another key than with the value in the file"
    return None


def _form(line: str, words: list[str]) -> str:
    key, colon, _ = line.partition(":")
    for word in words:
        key = key.replace(word, "#")
    return NUMBER.sub("#", key) if colon else ""


VIEW = re.compile(r'viewBox="([^"]*)"')


def unlike_figures(given: str | None, turned: str | None) -> str | None:
    """Why a figure cannot take the place of the one with the given value, or None: both are there, and of one size."""
    if bool(given) != bool(turned):
        return "it draws " + ("no figure, and with the value in the file one" if given else
                              "a figure, and with the value in the file none")  # fmt: skip
    if given and VIEW.search(given)[1] != VIEW.search(turned)[1]:
        return "its figure has another size than with the value in the file"
    return None


def leftovers(snippet: Snippet) -> list[Path]:
    """Files that were recorded for a value which is on no dial of the listing any more."""
    mine = {path for script in snippet.scripts for path in (script.output_path, script.figure_path)}
    found = [*visible(snippet.folder, "*.*.out"), *visible(snippet.folder, "figure.*.svg")]
    return [path for path in found if LEFT.fullmatch(path.name) and path not in mine]
