"""The blocks of a page that hold text: each becomes a frame of HTML around Markdown, with its number and its label."""

from __future__ import annotations

import html
import re

from ..book.blocks import Directive, Line
from ..book.book import Book, relative
from ..book.labels import Label
from ..problems import PageError
from ..programs.files import not_utf8, read
from . import course, overview, what_ran
from .expanded import FRAME, FRAMED, STANDING, Expanded
from .inline import Inline
from .pages_named import named
from .pointers import Pointers
from .results import Recorded


class Boxes:
    """One page on its way through the expansion: what has come out so far, and a method for each block of text."""

    def __init__(self, book: Book, page: str, results: Recorded):
        self.book, self.page, self.results = book, page, results
        self.inline = Inline(book, page, results)
        self.out: list[str] = []
        self.result = Expanded()
        self.in_math = 0  # the line of the $$ that is open
        self.beside: dict[
            int, Directive
        ] = {}  # by the line of a listing, what is said right after it of the frameworks

    def run(self, nodes: list[Line | Directive]) -> Expanded:
        self.inline.pointers = Pointers(self.book, self.page, nodes, self.results)
        self._nodes(nodes)
        if self.in_math:
            raise PageError(self.page, self.in_math, "the formula that '$$' opens here is never closed")
        self.result.text, self.result.unrecorded = "\n".join(self.out), self.results.unrecorded
        return self.result

    def _put(self, line: int, *texts: str) -> None:
        self.out.extend(texts)
        self.result.lines.extend([line] * len(texts))

    def _nodes(self, nodes: list[Line | Directive]) -> None:
        remarks = _remarks(nodes)
        self.beside |= remarks
        for node in nodes:
            if any(node is remark for remark in remarks.values()):
                continue
            if isinstance(node, Directive):
                self._put(node.number, "")
                getattr(self, f"_{node.name}")(node)
                self._put(node.number, "")
                continue
            if node.text.strip() == "$$" and not node.literal:
                self.in_math = 0 if self.in_math else node.number
            keep = node.literal or self.in_math
            self._put(node.number, node.text if keep else self.inline(node.text, node.number))

    def _frame(self, node: Directive, classes: str, identifier: str = "", number: str = "", extra: str = "") -> None:
        """A box up to what stands in it: its tag and its label line."""
        self._put(
            node.number,
            f'<div class="{classes}"{f" id={chr(34)}{identifier}{chr(34)}" if identifier else ""} markdown="1">',
            "",
        )
        title = f'<span class="title">{self.inline(node.title, node.number)}</span>' if node.title else ""
        link = f"[{number.replace(' ', '&nbsp;')}](#{identifier}){{ .number }}" if number else ""
        if head := " ".join(filter(None, [link, title, extra])):
            self._put(node.number, head, "{ .label }", "")

    def _end(self, node: Directive, tag: str = "div") -> None:
        self._put(node.number, "", f"</{tag}>", "")

    def _numbered(self, node: Directive, prefix: str, classes: str, extra: str = "") -> None:
        label = self.book.label(f"{prefix}:{node.options['label']}", self.page, node.number)
        self._frame(node, classes, label.anchor, label.called, extra)

    def _definition(self, node: Directive) -> None:
        mark = node.options.get("mark", "")
        if mark not in ("", "bottle"):
            raise PageError(self.page, node.number, f"the only mark of a definition is 'bottle', not '{mark}'")
        note = '<span class="visually-hidden">(to remember)</span>' if mark else ""
        self._numbered(node, "def", f"definition {mark}".strip(), note)
        self._nodes(node.children)
        self._end(node)

    def _box(self, node: Directive) -> None:
        self._numbered(node, "box", "box")
        self._nodes(node.children)
        self._end(node)

    def _plain(self, node: Directive) -> None:
        self._frame(node, node.name)
        self._nodes(node.children)
        self._end(node)

    _takeaway = _detour = _aside = _plain

    def _differences(self, node: Directive) -> None:
        self._put(node.number, '<div class="differences" markdown="1">', "", "Where the two differ", "{ .label }", "")
        self._nodes(node.children)
        self._end(node)

    def _folded(self, node: Directive, summary: str, nodes: list[Line | Directive]) -> None:
        self._put(node.number, f'<details class="{node.name}" markdown="1">', f"<summary>{summary}</summary>", "")
        self._nodes(nodes)

    def _hint(self, node: Directive) -> None:
        self._folded(node, "Hint", node.children)
        self._end(node, "details")

    def _solution(self, node: Directive) -> None:
        self._folded(node, "Solution", node.children)
        self._end(node, "details")

    def _term(self, node: Directive) -> None:
        self._put(node.number, f'<div class="entry" id="term-{node.options["label"]}" markdown="1">', "")
        self._put(node.number, f"**{self.inline(node.title, node.number)}**", "{ .label }", "")
        self._nodes(node.children)
        if said := self._uses(node):
            self._put(node.number, "", said, "{ .uses data-search-exclude }")
        self._end(node)

    def _uses(self, node: Directive) -> str:
        """Where a term is defined, and which pages use it."""
        name, across = node.options["label"], self.book.across
        if "definition" in node.options:
            self.book.label(f"def:{node.options['definition']}", self.page, node.number)
        label = across.definition(name)
        pages, said = set(across.users(f"term:{name}")), ""
        if label:
            pages |= {*across.users(label.name)}
            here = named(self.book, self.page, [label.page])
            place = f"{relative(label.page, self.page)}#{label.anchor}"
            said = f"→ [{label.called.replace(' ', '&nbsp;')}]({place}){{ .xref }}" + (f" in {here}" if here else "")
            pages.discard(label.page)
        used = named(self.book, self.page, [page for page in self.book.titles if page in pages])
        parts = [said] * bool(said) + [f"{'used' if said else 'Used'} in {used}"] * bool(used)
        return "; ".join(parts) + "." * bool(parts)

    def _overview(self, node: Directive) -> None:
        self._put(node.number, *getattr(overview, node.name)(self.book, self.page, node))

    _index = _map = _references = _overview

    def _course(self, node: Directive) -> None:
        self._put(node.number, *course.course(self.book, self.page, node))

    def _verification(self, node: Directive) -> None:
        lines = what_ran.verification(self.book, self.page, node)
        self._put(node.number, *self.results.said(lines, node.number))

    def _interactive(self, node: Directive) -> None:
        """A figure that a script brings to life; the tests hold its numbers against the output of the listing."""
        script = node.options["script"]
        sources = [f"docs/assets/js/{script}.js", f"docs/templates/{script}.html"]
        for source in sources:
            self.book.facts.ask("file", source)
            if not (self.book.root / source).is_file():
                raise PageError(self.page, node.number, f"there is no {source}")
        frame = read(self.book.root / sources[1])
        if line := not_utf8(frame):
            raise PageError(self.page, node.number, f"{sources[1]}, line {line}, is not UTF-8")
        self.book.snippet(self.page, node.options["snippet"], node.number)
        label = self.book.label(f"fig:{node.options['label']}", self.page, node.number)
        anchor = label.anchor if label.page == self.page else f"again-{label.anchor}"
        self._put(
            node.number,
            f'<figure class="interactive" id="{anchor}" data-interactive="{script}" markdown="1">',
            "",
            FRAME + FRAMED.format("".join(map(str.strip, frame.splitlines()))),
            "",
            '<div class="fallback" markdown="1">',
            "",
            *self._still(script, node),
        )
        self._nodes(node.children)
        self._end(node)
        self._caption(label, anchor, node.title, node)

    def _still(self, script: str, node: Directive) -> list[str]:
        """What the figure shows before anybody touches it: the tests write it down (tests/figures/test_still.py)."""
        source = f"docs/templates/{script}.svg"
        self.book.facts.ask("file", source)
        if (self.book.root / source).is_file():
            drawn = read(self.book.root / source).strip()
            return [STANDING.format(drawn, re.search(r' aria-label="([^"]*)"', drawn)[1]), ""]
        say = "run pytest tests/figures/test_still.py --record"
        self.results.lacks(node.number, f"there is no {source}, which is the figure on paper; {say}")
        return []

    def _caption(self, label: Label, anchor: str, text: str, node: Directive) -> None:
        self._put(node.number, '<figcaption markdown="span">')
        number = label.called.replace(" ", "&nbsp;")
        self._put(node.number, f"[{number}](#{anchor}){{ .number }} {self.inline(text, node.number)}")
        self._put(node.number, "</figcaption>", "", "</figure>", "")

    def _picture(self, alt: str, path) -> str:
        """An image, in Markdown, with the words for those who do not see it."""
        return f"![{html.escape(alt).replace('[', '(').replace(']', ')')}]({self._file(path)})"

    def _file(self, path) -> str:
        """The address, for a link on this page, of a file under snippets/: the site holds a copy beside its pages."""
        return relative(path.relative_to(self.book.root).as_posix(), self.page)


def _remarks(nodes: list[Line | Directive]) -> dict[int, Directive]:
    """The remarks on the frameworks that directly follow a listing, by its line: they are shown beside it."""
    full = [n for n in nodes if isinstance(n, Directive) or n.text.strip()]
    names = [n.name if isinstance(n, Directive) else "" for n in full]
    pairs = zip(full, full[1:], names, names[1:], strict=False)
    return {first.number: then for first, then, *both in pairs if both == ["listing", "differences"]}
