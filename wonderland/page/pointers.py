"""Lines of a listing that the prose points to: [the spread](@line:noise-floor: spread =).

Such a line is found by its text, so that it is still the right one when the program has changed, or the build stops.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..book.blocks import Directive, Line, texts, walk
from ..book.book import Book
from ..book.notation import NOTATION
from ..problems import PageError
from ..programs.snippets import FRAMEWORKS, Script, Snippet
from .results import Recorded

EACH, TO = " || ", " … "  # between the two frameworks' texts, where they differ; between the first line and the last
PLACES = {"line": "program", "printed": "output"}


@dataclass(frozen=True)
class Pointer:
    """``what`` is 'line', of the program, or 'printed'; ``lines`` is the text that finds it."""

    what: str
    where: str
    lines: str


class Pointers:
    """All of one page. ``results`` are asked for what was printed."""

    def __init__(self, book: Book, page: str, nodes: list[Line | Directive], results: Recorded):
        self._book, self._page, self._results = book, page, results
        self._shown = {}  # by the name of a snippet: the line of the listing that shows it here
        for node in walk(nodes):
            if isinstance(node, Directive) and node.name == "listing":
                self._shown.setdefault(book.snippet(page, node.options["snippet"], node.number).name, node.number)
        self._marks: dict[tuple[Script, str], list[int]] = {}
        for pointer, line in _pointers(nodes):
            snippet = self._snippet(pointer, line)
            for script in snippet.select("listing"):
                marked = {*self._marks.get((script, pointer.what), []), *self._lines(pointer, snippet, script, line)}
                self._marks[script, pointer.what] = sorted(marked)

    def marks(self, script: Script, what: str) -> str:
        """What the fence of a program, or of what it printed, says behind its language, so that these lines can be lit."""
        return self._results.lit(self._marks.get((script, what), []))

    def link(self, what: str, where: str, lines: str, line: int) -> str:
        """The end of a link to the listing: which of its marked lines are meant, in each framework's program."""
        pointer = Pointer(what, where, lines)
        snippet = self._snippet(pointer, line)
        label = self._book.label(f"code:{snippet.short}", self._page, line)
        again = "" if self._book.is_own(self._page, snippet) else "again-"
        meant = []
        for script in snippet.select("listing"):
            marked = self._marks[script, what]
            found = [marked.index(number) for number in self._lines(pointer, snippet, script, line)]
            meant.append(f"{found[0]}-{found[-1]}" if found else "")
        return f'](#{again}{label.anchor}){{ .pointer data-{what}="{" ".join(meant)}" }}'

    def _snippet(self, pointer: Pointer, line: int) -> Snippet:
        snippet = self._book.snippet(self._page, pointer.where, line)
        if snippet.name not in self._shown:
            raise PageError(
                self._page,
                line,
                f"the listing '{pointer.where}' is not on this page: refer to it by @code:{snippet.short}",
            )
        return snippet

    def _lines(self, pointer: Pointer, snippet: Snippet, script: Script, line: int) -> list[int]:
        """The lines that are meant, counted from 1; none of an output that is not there yet."""
        texts = pointer.lines.split(EACH)
        if len(texts) not in (1, len(FRAMEWORKS)):
            raise PageError(self._page, line, f"'{EACH.strip()}' stands once, between the lines of the two frameworks")
        text = texts[list(FRAMEWORKS).index(script.framework) if len(texts) > 1 else 0]
        body = script.code
        if pointer.what == "printed":
            outcome = self._results.of(snippet, script, line)
            if not outcome.is_recorded:
                return []
            body = outcome.printed
        first, _, last = text.partition(TO)
        begin = self._line(pointer, script, first, body, line)
        end = self._line(pointer, script, last, body, line) if last else begin
        if end < begin:
            raise PageError(self._page, line, f"'{last.strip()}' stands above '{first.strip()}' in {script.path.name}")
        return list(range(begin, end + 1))

    def _line(self, pointer: Pointer, script: Script, text: str, body: str, line: int) -> int:
        found = [number for number, each in enumerate(body.split("\n"), 1) if text.strip() in each]
        if len(found) != 1:
            many = f"lines {', '.join(map(str, found))}" if found else "no line"
            where = f"the {PLACES[pointer.what]} of '{pointer.where}' in {FRAMEWORKS[script.framework]}"
            raise PageError(self._page, line, f"'{text.strip()}' is in {many} of {where}; it must be in exactly one")
        return found[0]


def _pointers(nodes: list[Line | Directive]) -> Iterator[tuple[Pointer, int]]:
    for text, line in texts(nodes):
        for match in NOTATION.finditer(text) if "](@" in text else ():
            if match["what"]:
                yield Pointer(match["what"], match["where"], match["lines"]), line
