"""An exercise: the question, and, where a checker looks at the answer, the stub, the solution and the wrong answers."""

from __future__ import annotations

import html

from ...book.blocks import Directive
from ...book.book import Book
from ...book.kinds import Kind
from ...book.labels import Shown
from ...problems import PageError
from ...programs.snippets import Script, Snippet
from ..expansion import Expansion
from ..pieces import PRACTICE_ROOM, Open, Remark
from ..results import Answer
from ..tolerance import Tolerance

LEVELS = ("easy", "medium", "hard")


class Exercise(Kind):
    name, prefix = "exercise", "ex"
    needed, options = ("label", "time", "difficulty"), ("snippet",)
    titled = True

    def scan(self, node: Directive, page: str, chapter: str | None, book: Book) -> None:
        super().scan(node, page, chapter, book)
        if "snippet" in node.options:
            snippet = book.snippet(page, node.options["snippet"], node.number, dialled=False)
            book.shown[snippet.name] = Shown(book.labels[f"ex:{node.options['label']}"])

    def expand(self, node: Directive, to: Expansion) -> None:
        level = node.options["difficulty"]
        if level not in LEVELS:
            raise PageError(to.page, node.number, f"an exercise is {', '.join(LEVELS)}; not '{level}'")
        if not to.has(PRACTICE_ROOM):
            to.put(node.number, PRACTICE_ROOM, "")
        to.numbered(node, Remark(node.options["time"], "time"), Remark(level, f"level {level}"))
        if "snippet" in node.options:
            _checked(node, to)
        else:
            to.nodes(node.children)
        to.end(node)


def _checked(node: Directive, to: Expansion) -> None:
    """The reader meets the question, the stub, then what is folded."""
    snippet = to.book.snippet(to.page, node.options["snippet"], node.number)
    if not snippet.is_exercise:
        why = f"'{snippet.short}' has no check line: it is a listing, not an exercise"
        raise PageError(to.page, node.number, why)
    answer = to.results.about(snippet, Tolerance(), node.number)
    folded = [n for n in node.children if isinstance(n, Directive) and n.name in ("hint", "solution")]
    to.nodes([n for n in node.children if n not in folded])
    to.put(node.number, "", Open("stub"), "")
    to.tabs(snippet, snippet.select("stub"), Tolerance(), node, answer)
    to.end(node)
    for part in folded:
        if part.name == "hint":
            to.block(part)
    to.fold(node, "solution", "Solution")
    to.tabs(snippet, snippet.select("solution"), Tolerance(), node, answer)
    for part in folded:
        if part.name == "solution":
            to.nodes(part.children)
    to.end(node, "details")
    _all_wrong(node, snippet, answer, to)
    to.stamp(node, snippet, Tolerance(), answer, to.files(snippet.select("stub")))


def _all_wrong(node: Directive, snippet: Snippet, answer: Answer, to: Expansion) -> None:
    """Behind one fold, since their titles are the traps: nobody reads them who has not asked for them."""
    wrong = snippet.select("wrong")
    variants = dict.fromkeys(s.variant for s in wrong)
    said = f"{len(variants)} tempting wrong answers" if len(variants) > 1 else "A tempting wrong answer"
    to.fold(node, "traps", said)
    for variant in variants:
        _wrong(node, snippet, [s for s in wrong if s.variant == variant], answer, to)
    to.end(node, "details")


def _wrong(node: Directive, snippet: Snippet, scripts: list[Script], answer: Answer, to: Expansion) -> None:
    said = scripts[0].code.split("\n", 1)[0]
    if not said.startswith("# Wrong: "):
        why = f"the first line of {scripts[0].path.name} says '# Wrong: ' and what is wrong"
        raise PageError(to.page, node.number, why)
    to.fold(node, "wrong", html.escape(said.removeprefix("# Wrong: ").rstrip(".")))
    to.tabs(snippet, scripts, Tolerance(), node, answer, output=True)
    to.end(node, "details")
