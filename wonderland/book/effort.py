"""How long a page takes to read, and an exercise or a lab to do, in minutes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..problems import PageError
from .blocks import Directive, Line, walk

if TYPE_CHECKING:
    from .book import Book

# Read in a minute: words of text, lines of a listing in one framework, displayed formulas.
WORDS, LINES, FORMULAS = 200, 12, 3
TIMES = {"an hour": 60, "an evening": 120}
TIME = re.compile(r"(?:(\d+) h)? ?(?:(\d+) min)?")


def of_reading(book: Book, page: str) -> int:
    """Minutes for a section, in steps of five; for a page that says ``time:`` on top, as a lab's, that."""
    return book.facts.ask("reading", page)


def of_exercise(book: Book, label: str) -> int:
    """Minutes for the exercise of that label, as it says itself."""
    return book.facts.ask("exercise", label)


def reading(book: Book, page: str) -> int:
    """Works out what ``of_reading`` gives."""
    book.facts.ask("file", f"docs/{page}")
    source = book.source(page)
    if "time" in source.meta:
        return minutes(str(source.meta["time"]), page, 1)
    nodes = list(walk(source.nodes))
    lines = [node.text for node in nodes if isinstance(node, Line) and not node.literal]
    words = sum(len(line.split()) for line in lines)
    formulas = sum(line.strip() == "$$" for line in lines) / 2
    code = 0
    for node in nodes:
        if isinstance(node, Directive) and node.name == "listing":
            script = book.snippet(page, node.options["snippet"], node.number).scripts[0]
            code += sum(bool(line.strip()) for line in script.code.splitlines())
    return max(5, 5 * round((words / WORDS + code / LINES + formulas / FORMULAS) / 5))


def exercise(book: Book, label: str) -> int:
    """Works out what ``of_exercise`` gives."""
    _, page = book.facts.ask("label", f"ex:{label}")
    book.facts.ask("file", f"docs/{page}")
    exercises = [node for node in book.source(page).marks if isinstance(node, Directive) and node.name == "exercise"]
    [node] = [node for node in exercises if node.options["label"] == label]
    return minutes(node.options["time"], page, node.number)


def minutes(said: str, page: str, line: int) -> int:
    """'20 min', '1 h', '1 h 30 min', 'an hour' or 'an evening' as minutes. Raises PageError for anything else."""
    match = TIME.fullmatch(said)
    if said in TIMES:
        return TIMES[said]
    if not (match and said):
        raise PageError(page, line, f"a time is '20 min', '1 h 30 min', {' or '.join(map(repr, TIMES))}; not '{said}'")
    return 60 * int(match[1] or 0) + int(match[2] or 0)


def written(total: int) -> str:
    """Minutes as a reader likes them: to the nearest five, and with hours."""
    hours, rest = divmod(max(5, 5 * round(total / 5)), 60)
    return " ".join([f"{hours} h"] * bool(hours) + [f"{rest} min"] * bool(rest))
