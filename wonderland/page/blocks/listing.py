"""A listing: a program in both frameworks, what it printed and drew, its dial, and its imprint."""

from __future__ import annotations

from ...book.blocks import Directive
from ...book.book import Book, relative
from ...book.kinds import Kind
from ...book.labels import Shown
from ...problems import PageError
from ...programs.dial import Dialled, parse
from ...programs.snippets import Snippet
from .. import dial
from ..expanded import Turnable
from ..expansion import Expansion
from ..pieces import Head, Open, ShownProgram
from ..results import Answer
from ..tolerance import Tolerance, tolerance_of


class Listing(Kind):
    name, takes = "listing", "differences"
    needed = ("snippet",)
    options = ("figure", "alt", "rtol", "atol", "parity", "reason", "varying", "skip", "dial")
    titled, has_body = True, False

    def scan(self, node: Directive, page: str, chapter: str | None, book: Book) -> None:
        # without its dial, as not all dials are known yet
        snippet = book.snippet(page, node.options["snippet"], node.number, dialled=False)
        if "dial" in node.options:
            _scan_dial(node, page, snippet, book)
        if book.is_own(page, snippet):
            label = book.number(f"code:{snippet.short}", page, chapter, node.number, node.title)
            book.shown[snippet.name] = Shown(label, node.options.get("skip", ""))
            if "figure" in node.options:
                book.number(f"fig:{snippet.short}", page, chapter, node.number, node.title)

    def expand(self, node: Directive, to: Expansion) -> None:
        snippet = to.book.snippet(to.page, node.options["snippet"], node.number)
        if snippet.is_exercise:
            raise PageError(to.page, node.number, f"'{snippet.short}' is an exercise; show it with /// exercise")
        tolerance = tolerance_of(node, to.page)
        answer = to.results.about(snippet, tolerance, node.number)
        own = to.book.is_own(to.page, snippet)
        label = to.book.label(f"code:{snippet.short}", to.page, node.number)
        anchor = label.anchor if own else f"again-{label.anchor}"
        place = f"#{anchor}" if own else f"{relative(label.page, to.page)}#{label.anchor}"
        to.put(node.number, Open("listing", anchor=anchor), "")
        title = to.inline(node.title, node.number)
        to.put(node.number, Head(title, label, place, kind="caption", form="{}"), "")
        dialled = own and isinstance(snippet, Dialled)
        controls = {s: dial.control(snippet, s) for s in snippet.select("listing")} if dialled else {}
        to.tabs(snippet, snippet.select("listing"), tolerance, node, answer, output=True, controls=controls)
        if dialled:
            _dial(node, snippet, tolerance, answer, to)
        _figure(node, snippet, own, answer, to)
        to.put(node.number, Open("beside"), "")
        to.stamp(node, snippet, tolerance, answer, to.files(snippet.select("listing")))
        if node.number in to.beside:
            to.block(to.beside[node.number])
        to.end(node)
        to.end(node)


def _scan_dial(node: Directive, page: str, snippet: Snippet, book: Book) -> None:
    if not book.is_own(page, snippet):
        raise PageError(page, node.number, f"'{snippet.short}' is only shown again here; its own page gives it a dial")
    if "skip" in node.options:
        raise PageError(page, node.number, f"'{snippet.short}' is not run, so it can have no dial")
    book.dials[snippet.name] = parse(node.options["dial"], page, node.number)


def _dial(node: Directive, snippet: Dialled, tolerance: Tolerance, answer: Answer, to: Expansion) -> None:
    turned = snippet.select("dial")
    to.result.turned += [ShownProgram(script, snippet, node.number, tolerance) for script in turned]
    to.result.dials.append(Turnable(snippet, node.options.get("alt", ""), {s: answer.of(s) for s in turned}))
    to.put(node.number, *dial.also(snippet, to.file))


def _figure(node: Directive, snippet: Snippet, own: bool, answer: Answer, to: Expansion) -> None:
    path, outcome = snippet.scripts[0].figure_path, answer.of(snippet.scripts[0])
    if "figure" not in node.options:
        if outcome.figure:
            why = f"'{snippet.short}' draws a figure: say what to see in 'figure:' and 'alt:'"
            raise PageError(to.page, node.number, why)
        return
    if outcome.is_whole and not outcome.figure:
        raise PageError(to.page, node.number, f"'{snippet.short}' has drawn no figure (no plt.show()?)")
    label = to.book.label(f"fig:{snippet.short}", to.page, node.number)
    anchor = label.anchor if own else f"again-{label.anchor}"
    to.put(node.number, Open("drawing", "figure", anchor=anchor), "")
    if outcome.figure:
        to.put(node.number, to.picture(node.options["alt"], path), "")
        if not outcome.is_recorded:
            to.result.drawn[path.relative_to(to.book.root).as_posix()] = outcome.figure
    to.caption(node, node.options["figure"], label, anchor)
