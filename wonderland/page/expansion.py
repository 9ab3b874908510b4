"""One page on its way through the expansion: what has come out so far, and what its blocks make it of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from ..book.blocks import Directive, Line
from ..book.book import Book, relative
from ..book.labels import Label
from ..problems import PageError
from ..programs.records import Entry
from ..programs.snippets import Script, Snippet
from . import listing, stamp
from .expanded import Expanded, Placed
from .inline import Inline
from .pieces import Caption, Close, Head, Literal, Open, Picture, Piece, Remark, ShownProgram
from .pointers import Pointers
from .results import Answer, Recorded
from .tolerance import Tolerance


class Expansion:
    """Goes through the blocks and lines of a page once. Each block (page/blocks/) puts here what the page shows of it."""

    def __init__(self, book: Book, page: str, results: Recorded):
        self.book, self.page, self.results = book, page, results
        self.inline = Inline(book, page, results)
        self.result = Expanded()
        self.file_of_text = ""  # where the text comes from another file than the page's
        self.beside: dict[int, Directive] = {}  # by the line of a block, the one that it takes into itself
        self._in_math = 0  # the line of the $$ that is open

    def run(self, nodes: list[Line | Directive]) -> Expanded:
        """What the page is expanded to."""
        self.inline.pointers = Pointers(self.book, self.page, nodes, self.results)
        self.nodes(nodes)
        if self._in_math:
            raise PageError(self.page, self._in_math, "the formula that '$$' opens here is never closed")
        self.result.unrecorded = self.results.unrecorded
        return self.result

    def put(self, line: int, *pieces: Piece) -> None:
        """Pieces, which come from that line of the page."""
        self.result.pieces.extend(Placed(piece, line, self.file_of_text) for piece in pieces)

    def has(self, piece: Piece) -> bool:
        """Whether the page has such a piece already."""
        return any(placed.piece == piece for placed in self.result.pieces)

    def nodes(self, nodes: list[Line | Directive]) -> None:
        """Lines and blocks, in their order."""
        taken = self._taken(nodes)
        self.beside |= taken
        for node in nodes:
            if any(node is each for each in taken.values()):
                continue
            if isinstance(node, Directive):
                self.put(node.number, "")
                self.block(node)
                self.put(node.number, "")
                continue
            if node.literal:
                self.put(node.number, Literal(node.text))
                continue
            if node.text.strip() == "$$":
                self._in_math = 0 if self._in_math else node.number
            self.put(node.number, node.text if self._in_math else self.inline(node.text, node.number))

    def block(self, node: Directive) -> None:
        """A block, as its kind shows it."""
        self.book.kinds[node.name].expand(node, self)

    def _taken(self, nodes: list[Line | Directive]) -> dict[int, Directive]:
        """The blocks that directly follow one which takes them, by its line."""
        full = [n for n in nodes if isinstance(n, Directive) or n.text.strip()]
        pairs = [p for p in zip(full, full[1:], strict=False) if all(isinstance(n, Directive) for n in p)]
        return {first.number: then for first, then in pairs if self.book.kinds[first.name].takes == then.name}

    def frame(self, node: Directive) -> None:
        """A box up to what stands in it: its beginning, and its title if it has one."""
        self.put(node.number, Open(node.name), "")
        if node.title:
            self.put(node.number, Head(self.inline(node.title, node.number)), "")

    def numbered(self, node: Directive, *remarks: Remark, classes: str = "") -> None:
        """The same of a box that has a number."""
        prefix = self.book.kinds[node.name].prefix
        label = self.book.label(f"{prefix}:{node.options['label']}", self.page, node.number)
        self.put(node.number, Open(node.name, classes=classes, anchor=label.anchor), "")
        title = self.inline(node.title, node.number)
        self.put(node.number, Head(title, label, f"#{label.anchor}", remarks), "")

    def fold(self, node: Directive, kind: str, summary: str) -> None:
        """What is folded, up to what stands in it."""
        self.put(node.number, Open(kind, "details", summary=summary), "")

    def end(self, node: Directive, tag: str = "div") -> None:
        """Where it ends."""
        self.put(node.number, "", Close(tag), "")

    def caption(self, node: Directive, text: str, label: Label | None = None, anchor: str = "") -> None:
        """The caption of a figure, and its end."""
        self.put(node.number, Caption(self.inline(text, node.number), label, f"#{anchor}"))
        self.end(node, "figure")

    def picture(self, alt: str, path: Path) -> Picture:
        """A figure under snippets/ or labs/, with the words for those who do not see it."""
        return Picture(alt, self.file(path))

    def file(self, path: Path) -> str:
        """The address, for a link on this page, of a file under snippets/: the site holds a copy beside its pages."""
        return relative(path.relative_to(self.book.root).as_posix(), self.page)

    def files(self, scripts: Iterable[Script]) -> dict[Script, str]:
        """Programs to take away, each with its address."""
        return {script: self.file(script.path) for script in scripts}

    def tabs(
        self,
        snippet: Snippet,
        scripts: list[Script],
        tolerance: Tolerance,
        node: Directive,
        answer: Answer,
        *,
        output: bool = False,
        controls: dict[Script, str] | None = None,
    ) -> None:
        """Programs in tabs, as ``listing.tabs`` writes them."""
        programs = [ShownProgram(script, snippet, node.number, tolerance) for script in scripts]
        pointers = self.inline.pointers
        self.put(node.number, *listing.tabs(programs, answer, pointers, output=output, controls=controls or {}))

    def stamp(
        self, node: Directive, snippet: Snippet, tolerance: Tolerance, answer: Answer, files: dict[Script, str]
    ) -> None:
        """The imprint of a listing, exercise or lab."""
        pieces = self._stamped(snippet, tolerance, answer.entries, files)
        self.put(node.number, *self.results.said(pieces, node.number))

    def _stamped(
        self, snippet: Snippet, tolerance: Tolerance, entries: list[Entry], files: dict[Script, str]
    ) -> Iterator[Piece]:
        account = self.book.account(snippet)
        address = f"{relative(account, self.page)}#{stamp.anchor(snippet.name)}" if account else ""
        yield from stamp.stamp(snippet, tolerance, entries, self.book.across.tried(snippet), files, address)
