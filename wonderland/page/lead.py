"""What stands under the title of a page that has programs or exercises: how long it takes, what it needs, what to install."""

from __future__ import annotations

from collections.abc import Iterator

from ..book import effort
from ..book.blocks import Directive
from ..book.book import Book
from ..book.sections import PRACTICE
from ..book.source import Source, page_text
from ..problems import PageError
from ..programs.imports import packages
from ..programs.lab import LabCell
from ..programs.snippets import FRAMEWORKS, Script
from .expanded import Lead
from .pieces import ShownProgram

KNOWN = {"torch", "jax", "numpy", "scipy", "scikit-learn", "matplotlib", "optax", "equinox", "mlxtend", "networkx"}


def lead(book: Book, page: str, source: Source, programs: list[ShownProgram]) -> Lead | None:
    """The lead of a page that has programs or exercises and belongs to a chapter or is a lab; None of any other.

    Raises PageError for a section in ``needs:`` that there is not, for a time of an exercise that is none, and for a program
    that imports what nobody knows how to install.
    """
    exercises = [node for node in source.marks if isinstance(node, Directive) and node.name == "exercise"]
    is_lab = any(isinstance(shown.script, LabCell) for shown in programs)
    if not (is_lab or (book.chapter(page, source.meta) and (programs or exercises))):
        return None
    needs = list(_needs(book, page, source))
    if exercises:
        minutes = sum(effort.minutes(node.options["time"], page, node.number) for node in exercises)
        return Lead(minutes, needs or _section_of(book, page), None, install(page, programs))
    return Lead(effort.of_reading(book, page), needs, book.facts.ask("practice", page), install(page, programs))


def install(page: str, programs: list[ShownProgram]) -> dict[str, str]:
    """What to tell pip for the programs, by what the reader has chosen to see. Raises PageError for an unknown import."""
    found: dict[str, set[str]] = {framework: set() for framework in FRAMEWORKS}
    for shown in programs:
        needed = _needed(shown.script, page, shown.line)
        for framework in [shown.script.framework] if shown.script.framework else FRAMEWORKS:
            found[framework] |= needed
    chosen = {"pytorch": found["torch"], "jax": found["jax"], "both": found["torch"] | found["jax"]}
    return {choice: command(needed) for choice, needed in chosen.items() if needed}


def everything(book: Book, page: str, line: int) -> str:
    """What to tell pip for all programs of the book. Raises PageError as ``install`` does."""
    return command({known(*each, page, line) for name in book.running() for each in book.across.imports(name)})


def _needed(script: Script | LabCell, page: str, line: int) -> frozenset[str]:
    return frozenset(known(package, script.path.name, page, line) for package in sorted(packages(script.code)))


def known(package: str, file: str, page: str, line: int) -> str:
    """The package. Raises PageError where nobody has told how to install it."""
    if package not in KNOWN:
        what = f"{file} imports {package}, and wonderland/page/lead.py does not say what to install for it"
        raise PageError(page, line, what)
    return package


def command(needed: set[str]) -> str:
    """The line that installs them, the frameworks first."""
    return "pip install " + " ".join(sorted(needed, key=lambda name: (name not in FRAMEWORKS, name == "jax", name)))


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
    number = book.titles[page].removeprefix(PRACTICE).partition(",")[0]
    found = book.facts.ask("section", number)
    beside = page.replace("-exercises", "")
    first = [pair for pair in found if pair[0] == beside] or found[:1]
    return [(number, *pair) for pair in first]
