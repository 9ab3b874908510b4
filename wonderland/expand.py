"""The one expansion: a page as its author wrote it becomes plain Markdown, for the site and the tests alike."""

from __future__ import annotations

import html
from dataclasses import dataclass, field

from . import listing, snippets
from .book import Book, relative
from .directives import Directive, Line, parse
from .inline import Inline
from .listing import Terms
from .problems import PageError
from .snippets import DEVICES, Records, Script, Snippet

FAILS = 'pytest.mark.xfail(reason="this is the reader\'s to complete, or wrong on purpose", strict=True)'


@dataclass(frozen=True)
class Block:
    """A Python fence of the expanded page: which program it shows, from which line of the page, on which terms."""

    script: Script
    snippet: Snippet
    line: int
    terms: Terms


@dataclass
class Expanded:
    """``lines[i]`` is the line of the page that line ``i`` of ``text`` comes from."""

    text: str = ""
    lines: list[int] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)


def expand(book: Book, page: str, *, strict: bool = True) -> Expanded:
    """Expand a page of the book.

    ``strict`` asks that each shown output be recorded and belong to the code above it. The tests, which are
    about to run the code, do not ask that. Raises PageError for the first mistake.
    """
    book.refresh()
    if page in book.problems:
        raise book.problems[page]
    body, first, _ = book.source(page)
    return _Expansion(book, page, strict).run(parse(body, page, first))


class _Expansion:
    def __init__(self, book: Book, page: str, strict: bool):
        self.book, self.page, self.strict = book, page, strict
        try:
            self.records = [r for r in (Records(book.root, d) for d in DEVICES) if r.listings]
        except snippets.SnippetError as error:
            raise PageError(page, 1, str(error)) from None
        self.inline = Inline(book, page, self.records, strict)
        self.out: list[str] = []
        self.result = Expanded()
        self.in_math = 0  # the line of the $$ that is open

    def run(self, nodes: list[Line | Directive]) -> Expanded:
        self._nodes(nodes)
        if self.in_math:
            raise PageError(self.page, self.in_math, "the formula that '$$' opens here is never closed")
        self.result.text = "\n".join(self.out)
        return self.result

    def _put(self, line: int, *texts: str) -> None:
        self.out.extend(texts)
        self.result.lines.extend([line] * len(texts))

    def _nodes(self, nodes: list[Line | Directive]) -> None:
        for node in nodes:
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
        self._end(node)

    def _references(self, node: Directive) -> None:
        bibliography = self.book.bibliography
        if bibliography.problem:
            raise PageError(self.page, node.number, bibliography.problem)
        self._put(node.number, '<ul class="references">')
        for key, entry in bibliography.entries.items():
            self._put(node.number, f'<li id="{key}">{entry}</li>')
        self._put(node.number, "</ul>")

    def _listing(self, node: Directive) -> None:
        snippet = self.book.snippet(self.page, node.options["snippet"], node.number)
        if snippet.is_exercise:
            raise PageError(self.page, node.number, f"'{snippet.short}' is an exercise; show it with /// exercise")
        shown = listing.terms(node, self.page)
        fresh = self._fresh(snippet, shown, node)
        own = self.book.is_own(self.page, snippet)
        name = f"code:{snippet.short}"
        label = self.book.label(name, self.page, node.number)
        anchor = label.anchor if own else f"again-{label.anchor}"
        place = f"#{anchor}" if own else f"{relative(label.page, self.page)}#{label.anchor}"
        self._put(node.number, f'<div class="listing" id="{anchor}" markdown="1">', "")
        number = label.called.replace(" ", "&nbsp;")
        self._put(
            node.number, f"[{number}]({place}){{ .number }} {self.inline(node.title, node.number)}", "{ .caption }", ""
        )
        self._tabs(snippet, snippet.select("listing"), shown, node, output=True)
        self._figure(node, snippet, own)
        files = {s.path.name: self._file(s.path) for s in snippet.scripts}
        if self.strict:
            self._put(node.number, *listing.stamp(snippet, shown, fresh, files))
        self._end(node)

    def _figure(self, node: Directive, snippet: Snippet, own: bool) -> None:
        path = snippet.scripts[0].figure_path
        if "figure" not in node.options:
            if path.exists() and self.strict:
                raise PageError(
                    self.page, node.number, f"'{snippet.short}' draws a figure: say what to see in 'figure:' and 'alt:'"
                )
            return
        if not path.exists() and self.strict:
            raise PageError(self.page, node.number, f"'{snippet.short}' has drawn no figure (no plt.show()?)")
        label = self.book.label(f"fig:{snippet.short}", self.page, node.number)
        anchor = label.anchor if own else f"again-{label.anchor}"
        alt = html.escape(node.options["alt"]).replace("[", "(").replace("]", ")")
        self._put(node.number, f'<figure class="drawing" id="{anchor}" markdown="1">', "")
        self._put(node.number, f"![{alt}]({self._file(path)})", "")
        self._put(node.number, '<figcaption markdown="span">')
        caption = self.inline(node.options["figure"], node.number)
        self._put(node.number, f"[{label.called.replace(' ', '&nbsp;')}](#{anchor}){{ .number }} {caption}")
        self._put(node.number, "</figcaption>", "", "</figure>", "")

    def _exercise(self, node: Directive) -> None:
        self._numbered(node, "ex", "exercise", f'<span class="time">{node.options["time"]}</span>')
        if "snippet" not in node.options:
            self._nodes(node.children)
            self._end(node)
            return
        snippet = self.book.snippet(self.page, node.options["snippet"], node.number)
        if not snippet.is_exercise:
            raise PageError(
                self.page, node.number, f"'{snippet.short}' has no check line: it is a listing, not an exercise"
            )
        fresh = self._fresh(snippet, Terms(), node)
        # The reader meets the question, the stub, then what is folded.
        folded = [n for n in node.children if isinstance(n, Directive) and n.name in ("hint", "solution")]
        self._nodes([n for n in node.children if n not in folded])
        self._programs(node, snippet, folded, fresh)
        self._end(node)

    def _programs(self, node: Directive, snippet: Snippet, folded: list[Directive], fresh: list[Records]) -> None:
        self._put(node.number, "", '<div class="stub" markdown="1">', "")
        self._tabs(snippet, snippet.select("stub"), Terms(), node, mark=FAILS)
        self._end(node)
        for part in folded:
            if part.name == "hint":
                self._hint(part)
        self._put(node.number, '<details class="solution" markdown="1">', "<summary>Solution</summary>", "")
        self._tabs(snippet, snippet.select("solution"), Terms(), node)
        for part in folded:
            if part.name == "solution":
                self._nodes(part.children)
        self._end(node, "details")
        wrong = snippet.select("wrong")
        for variant in dict.fromkeys(s.variant for s in wrong):
            self._wrong(node, snippet, [s for s in wrong if s.variant == variant])
        files = {s.path.name: self._file(s.path) for s in snippet.select("stub")}
        if self.strict:
            self._put(node.number, *listing.stamp(snippet, Terms(), fresh, files))

    def _wrong(self, node: Directive, snippet: Snippet, scripts: list[Script]) -> None:
        said = scripts[0].code.split("\n", 1)[0]
        if not said.startswith("# Wrong: "):
            raise PageError(
                self.page, node.number, f"the first line of {scripts[0].path.name} says '# Wrong: ' and what is wrong"
            )
        summary = html.escape(said.removeprefix("# Wrong: ").rstrip("."))
        self._put(node.number, '<details class="wrong" markdown="1">')
        self._put(node.number, f"<summary>A tempting wrong answer: {summary}</summary>", "")
        self._tabs(snippet, scripts, Terms(), node, output=True)
        self._end(node, "details")

    def _tabs(
        self,
        snippet: Snippet,
        scripts: list[Script],
        shown: Terms,
        node: Directive,
        *,
        output: bool = False,
        mark: str = "",
    ) -> None:
        for piece in listing.tabs(scripts, shown, output=output, mark=mark):
            if isinstance(piece, Script):
                self.result.blocks.append(Block(piece, snippet, node.number, shown))
            else:
                self._put(node.number, piece)

    def _fresh(self, snippet: Snippet, shown: Terms, node: Directive) -> list[Records]:
        """The records that speak of the files as they are; one is enough, for not everybody has every device.

        Raises PageError if there is none, saying why the first does not.
        """
        if not self.strict or shown.skip:
            return []
        found = [r for r in self.records if snippet.name in r.listings]
        why = f"'{snippet.short}' has no recorded run"
        for record in reversed(found):
            why = snippets.staleness(snippet, record.listings[snippet.name]) or ""
            if not why and shown.parity and not snippet.is_exercise and "numbers" not in record.listings[snippet.name]:
                why = f"the two outputs of '{snippet.short}' have not been compared"
            if why:
                found.remove(record)
        if not found:
            raise PageError(self.page, node.number, f"{why}; run pytest --record")
        return found

    def _file(self, path) -> str:
        """The address, for a link on this page, of a file under snippets/: the site holds a copy beside its pages."""
        return relative(path.relative_to(self.book.root).as_posix(), self.page)
