"""What stands under the title of a page that has programs or exercises: how long it takes, what it needs, what to install."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from functools import lru_cache

from ..book.blocks import Directive, Line, walk
from ..book.book import Book
from ..book.source import Source, page_text
from ..problems import PageError
from ..programs.lab import Cell
from ..programs.snippets import FRAMEWORKS, Script
from .expanded import Block, Lead

# Read in a minute: words of text, lines of a listing in one framework, displayed formulas.
WORDS, LINES, FORMULAS = 200, 12, 3
EVENING = 120  # minutes
NAMES = {"sklearn": "scikit-learn"}  # packages that are imported by another name than they are installed by
PACKAGES = {"torch", "jax", "numpy", "scipy", "scikit-learn", "matplotlib", "optax", "equinox", "mlxtend"}
TIME = re.compile(r"(\d+) min|(\d+|an) (?:h|hours?)|(an evening)")


def lead(book: Book, page: str, source: Source, blocks: list[Block]) -> Lead | None:
    """The lead of a page that has programs or exercises and belongs to a chapter or is a lab; None of any other.

    Raises PageError for a section in ``needs:`` that there is not, for a time of an exercise that is none, and for a program
    that imports what nobody knows how to install.
    """
    exercises = [node for node in source.marks if isinstance(node, Directive) and node.name == "exercise"]
    is_lab = any(isinstance(block.script, Cell) for block in blocks)
    if not (is_lab or (book.chapter(page, source.meta) and (blocks or exercises))):
        return None
    needs = list(_needs(book, page, source))
    if exercises:
        return Lead(
            sum(_time(page, node) for node in exercises), needs or _section_of(book, page), None, install(page, blocks)
        )
    minutes = 0 if is_lab else _reading(source, blocks)
    return Lead(minutes, needs, book.facts.ask("practice", page), install(page, blocks))


def install(page: str, blocks: list[Block]) -> dict[str, str]:
    """What to tell pip for the programs, by what the reader has chosen to see. Raises PageError for an unknown import."""
    found: dict[str, set[str]] = {framework: set() for framework in FRAMEWORKS}
    for block in blocks:
        packages = _packages(block.script, page, block.line)
        for framework in [block.script.framework] if block.script.framework else FRAMEWORKS:
            found[framework] |= packages
    shown = {"pytorch": found["torch"], "jax": found["jax"], "both": found["torch"] | found["jax"]}
    return {choice: command(packages) for choice, packages in shown.items() if packages}


def everything(book: Book, page: str, line: int) -> str:
    """What to tell pip for all programs of the book. Raises PageError as ``install`` does."""
    found: set[str] = set()
    for name in book.whole().shown:
        folder = name.removeprefix("labs/")
        snippet = book.lab(folder, page, line) if folder != name else book.snippet_called(name)
        for script in snippet.scripts:
            found |= _packages(script, page, line)
    return command(found)


def _packages(script: Script | Cell, page: str, line: int) -> set[str]:
    found = {NAMES.get(name, name) for name in imports(script.code)}
    if unknown := found - PACKAGES:
        raise PageError(
            page,
            line,
            f"{script.path.name} imports {min(unknown)}, and wonderland/page/lead.py does not say what to install for it",
        )
    return found


def command(packages: set[str]) -> str:
    """The line that installs them, the frameworks first."""
    return "pip install " + " ".join(sorted(packages, key=lambda name: (name not in FRAMEWORKS, name == "jax", name)))


@lru_cache(maxsize=1 << 13)
def imports(code: str) -> frozenset[str]:
    """The packages that a program imports, without those that Python brings. Empty where it is no Python."""
    try:
        tree = ast.parse(code)
    except SyntaxError:  # which the run of the program says, at its line
        return frozenset()
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    return frozenset({name.partition(".")[0] for name in names} - sys.stdlib_module_names)


def _needs(book: Book, page: str, source: Source) -> Iterator[tuple[str, str, str]]:
    """The sections that the front matter names, by number or by whole title."""
    said = source.meta.get("needs", [])
    for name in said if isinstance(said, list) else str(said).split(","):
        name = str(name).strip()
        found = book.facts.ask("section", name)
        if not found or found[0][0] == page:
            lines = page_text(book.docs, page).split("\n")
            line = next((n for n, text in enumerate(lines, 1) if text.startswith("needs:")), 1)
            why = "which is this page" if found else "and no page has that number or title"
            raise PageError(page, line, f"'needs:' names '{name}', {why}")
        yield name, *found[0]


def _section_of(book: Book, page: str) -> list[tuple[str, str, str]]:
    """The section that a page of exercises is for: the one beside it under its name, or the first of its number."""
    number = book.titles[page].removeprefix("Exercises for ").partition(",")[0]
    found = book.facts.ask("section", number)
    beside = page.replace("-exercises", "")
    first = [pair for pair in found if pair[0] == beside] or found[:1]
    return [(number, *pair) for pair in first]


def _reading(source: Source, blocks: list[Block]) -> int:
    """In steps of five minutes."""
    lines = [n for n in walk(source.nodes) if isinstance(n, Line) and not n.literal]
    words = sum(len(line.text.split()) for line in lines)
    formulas = sum(line.text.strip() == "$$" for line in lines) / 2
    code = sum(_full_lines(block.script.code) for block in blocks if block.script.framework != "jax")
    return max(5, round((words / WORDS + formulas / FORMULAS + code / LINES) / 5) * 5)


def _full_lines(code: str) -> int:
    return sum(bool(line.strip()) for line in code.splitlines())


def _time(page: str, node: Directive) -> int:
    match = TIME.fullmatch(node.options["time"])
    if not match:
        raise PageError(
            page,
            node.number,
            f"the time of an exercise is '20 min', '1 h' or 'an evening'; not '{node.options['time']}'",
        )
    if match[3]:
        return EVENING
    return int(match[1]) if match[1] else 60 * (1 if match[2] == "an" else int(match[2]))
