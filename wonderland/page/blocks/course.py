"""A course over the book: a table of weeks, with what to read and to do in each and how long that takes."""

from __future__ import annotations

from collections.abc import Iterator

from ...book import effort
from ...book.blocks import Directive, Line
from ...book.book import Book, relative
from ...book.kinds import Kind
from ...problems import PageError
from ..expansion import Expansion

LAB = "labs/"


class Course(Kind):
    name = "course"

    def expand(self, node: Directive, to: Expansion) -> None:
        to.put(node.number, *_course(to.book, to.page, node))


def _course(book: Book, page: str, node: Directive) -> Iterator[str]:
    """Lines of Markdown. Each line of the block is a week: pages, a bar, labels of exercises.

    Raises PageError for a page or an exercise that is not there, or says a time that cannot be added.
    """
    yield from ('<div class="course" markdown="1">', "")
    yield from ("| Week | Read | Work on |", "| --- | --- | --- |")
    week, reading, working = 0, 0, 0
    for line in node.children:
        if not isinstance(line, Line):
            raise PageError(
                page, line.number, "a course holds lines such as '01-introduction/index | one-step', no blocks"
            )
        if not line.text.strip():
            continue
        week += 1
        read, work = _week(book, page, line)
        reading, working = reading + sum(read.values()), working + sum(work.values())
        yield f"| {week} | {_cell(read)} | {_cell(work)} |"
    yield f"| All | {effort.written(reading)} | {effort.written(working)} |"
    yield from ("", "</div>", "")
    yield (
        f"Reading is counted at {effort.WORDS} words, {effort.LINES} lines of a program or {effort.FORMULAS} formulas a minute; "
        "exercises and labs say their own time."
    )


def _week(book: Book, page: str, line: Line) -> tuple[dict[str, int], dict[str, int]]:
    """What is read and what is done, as links, each with its minutes."""
    pages, _, labels = line.text.partition("|")
    read, work = {}, {}
    for name in _names(pages):
        there = f"{name}.md"
        if there not in book.titles:
            raise PageError(page, line.number, f"there is no page docs/{there}")
        title = book.across.title(there).replace(" ", "&nbsp;", 1)  # its number stays with it
        link = f"[{title}]({relative(there, page)})"
        (work if name.startswith(LAB) else read)[link] = effort.of_reading(book, there)
    for name in _names(labels):
        label = book.label(f"ex:{name}", page, line.number)
        link = f"[{label.number}&nbsp;{book.across.heading(label)}]({relative(label.page, page)}#{label.anchor}){{ .xref }}"
        work[link] = effort.of_exercise(book, name)
    return read, work


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


def _cell(found: dict[str, int]) -> str:
    if not found:
        return ""
    return f'{", ".join(found)} <span class="time">({effort.written(sum(found.values()))})</span>'
