"""The one expansion: a page as its author wrote it becomes plain Markdown, for the site and the tests alike."""

from __future__ import annotations

import html
from collections.abc import Iterable

from ..book.blocks import Directive
from ..book.book import Book, relative
from ..problems import PageError
from ..programs.dial import Dialled, leftovers
from ..programs.outcome import Outcome
from ..programs.records import Entry, has_changed
from ..programs.snippets import Script, Snippet
from . import dial, lead, listing, stamp, what_ran
from .expanded import PRACTICE, Block, Expanded, Turnable
from .lab import LabPage
from .tolerance import Tolerance, tolerance_of

LEVELS = ("easy", "medium", "hard")


def expand(book: Book, page: str, *, strict: bool = True) -> Expanded:
    """Expand a page of the book, as it stood when it was last refreshed.

    ``strict`` asks that each shown output be recorded and belong to the code above it. The tests, which are
    about to run the code, do not ask that. Raises PageError for the first mistake.
    """
    if page in book.problems:
        raise book.problems[page]
    source = book.source(page)
    made = _Expansion(book, page, strict).run(source.nodes)
    made.lead = lead.lead(book, page, source, made.blocks)
    return made


class _Expansion(LabPage):
    """The blocks that show programs."""

    def _listing(self, node: Directive) -> None:
        snippet = self.book.snippet(self.page, node.options["snippet"], node.number)
        if snippet.is_exercise:
            raise PageError(self.page, node.number, f"'{snippet.short}' is an exercise; show it with /// exercise")
        shown = tolerance_of(node, self.page)
        fresh, runs = self._fresh(snippet, shown, node.number)
        if self.strict and not runs and (left := leftovers(snippet)):
            raise PageError(
                self.page,
                node.number,
                f"{left[0].name} was recorded for a value that is on no dial of '{snippet.short}'; run pytest --record",
            )
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
        dialled = own and isinstance(snippet, Dialled)
        controls = {s: dial.control(snippet, s) for s in snippet.select("listing")} if dialled else {}
        self._tabs(snippet, snippet.select("listing"), shown, node, runs, output=True, controls=controls)
        if dialled:
            self._dial(node, snippet, shown, runs)
        self._figure(node, snippet, own, runs)
        self._put(node.number, '<div class="beside" markdown="1">', "")
        if self.strict:
            self._stamp(node, snippet, shown, fresh, self._files(snippet.select("listing")))
        if node.number in self.beside:
            self._differences(self.beside[node.number])
        self._end(node)
        self._end(node)

    def _dial(self, node: Directive, snippet: Dialled, shown: Tolerance, runs: dict[Script, Outcome]) -> None:
        if self.strict and not runs and (why := dial.unfit(snippet)):
            raise PageError(self.page, node.number, why)
        self.result.turned += [Block(s, snippet, node.number, shown) for s in snippet.select("dial")]
        self.result.dials.append(Turnable(snippet, node.options.get("alt", ""), runs))
        self._put(node.number, *dial.also(snippet, self._file))

    def _figure(self, node: Directive, snippet: Snippet, own: bool, runs: dict[Script, Outcome]) -> None:
        path = snippet.scripts[0].figure_path
        run = runs.get(snippet.scripts[0])
        drawn = run.figure if run else path.exists()
        if "figure" not in node.options:
            if drawn and self.strict:
                raise PageError(
                    self.page, node.number, f"'{snippet.short}' draws a figure: say what to see in 'figure:' and 'alt:'"
                )
            return
        if not drawn and self.strict and not (run and (run.state != "ended" or run.error)):
            raise PageError(self.page, node.number, f"'{snippet.short}' has drawn no figure (no plt.show()?)")
        label = self.book.label(f"fig:{snippet.short}", self.page, node.number)
        anchor = label.anchor if own else f"again-{label.anchor}"
        self._put(node.number, f'<figure class="drawing" id="{anchor}" markdown="1">', "")
        if drawn or not run:
            self._put(node.number, self._picture(node.options["alt"], path), "")
        self._caption(label, anchor, node.options["figure"], node)

    def _exercise(self, node: Directive) -> None:
        level = node.options["difficulty"]
        if level not in LEVELS:
            raise PageError(self.page, node.number, f"an exercise is {', '.join(LEVELS)}; not '{level}'")
        if PRACTICE not in self.out:
            self._put(node.number, PRACTICE, "")
        effort = f'<span class="time">{node.options["time"]}</span> <span class="level {level}">{level}</span>'
        self._numbered(node, "ex", "exercise", effort)
        if "snippet" not in node.options:
            self._nodes(node.children)
            self._end(node)
            return
        snippet = self.book.snippet(self.page, node.options["snippet"], node.number)
        if not snippet.is_exercise:
            raise PageError(
                self.page, node.number, f"'{snippet.short}' has no check line: it is a listing, not an exercise"
            )
        fresh, runs = self._fresh(snippet, Tolerance(), node.number)
        # The reader meets the question, the stub, then what is folded.
        folded = [n for n in node.children if isinstance(n, Directive) and n.name in ("hint", "solution")]
        self._nodes([n for n in node.children if n not in folded])
        self._programs(node, snippet, folded, fresh, runs)
        self._end(node)

    def _programs(
        self,
        node: Directive,
        snippet: Snippet,
        folded: list[Directive],
        fresh: list[Entry],
        runs: dict[Script, Outcome],
    ) -> None:
        self._put(node.number, "", '<div class="stub" markdown="1">', "")
        self._tabs(snippet, snippet.select("stub"), Tolerance(), node, runs)
        self._end(node)
        for part in folded:
            if part.name == "hint":
                self._hint(part)
        self._put(node.number, '<details class="solution" markdown="1">', "<summary>Solution</summary>", "")
        self._tabs(snippet, snippet.select("solution"), Tolerance(), node, runs)
        for part in folded:
            if part.name == "solution":
                self._nodes(part.children)
        self._end(node, "details")
        self._all_wrong(node, snippet, runs)
        if self.strict:
            self._stamp(node, snippet, Tolerance(), fresh, self._files(snippet.select("stub")))

    def _all_wrong(self, node: Directive, snippet: Snippet, runs: dict[Script, Outcome]) -> None:
        """Behind one fold, since their titles are the traps: nobody reads them who has not asked for them."""
        wrong = snippet.select("wrong")
        variants = dict.fromkeys(s.variant for s in wrong)
        said = f"{len(variants)} tempting wrong answers" if len(variants) > 1 else "A tempting wrong answer"
        self._put(node.number, '<details class="traps" markdown="1">', f"<summary>{said}</summary>", "")
        for variant in variants:
            self._wrong(node, snippet, [s for s in wrong if s.variant == variant], runs)
        self._end(node, "details")

    def _wrong(self, node: Directive, snippet: Snippet, scripts: list[Script], runs: dict[Script, Outcome]) -> None:
        said = scripts[0].code.split("\n", 1)[0]
        if not said.startswith("# Wrong: "):
            raise PageError(
                self.page, node.number, f"the first line of {scripts[0].path.name} says '# Wrong: ' and what is wrong"
            )
        summary = html.escape(said.removeprefix("# Wrong: ").rstrip("."))
        self._put(node.number, '<details class="wrong" markdown="1">')
        self._put(node.number, f"<summary>{summary}</summary>", "")
        self._tabs(snippet, scripts, Tolerance(), node, runs, output=True)
        self._end(node, "details")

    def _tabs(
        self,
        snippet: Snippet,
        scripts: list[Script],
        shown: Tolerance,
        node: Directive,
        runs: dict[Script, Outcome],
        *,
        output: bool = False,
        controls: dict[Script, str] | None = None,
    ) -> None:
        for piece in listing.tabs(scripts, runs, self.inline.pointers, output=output, controls=controls):
            if isinstance(piece, Script):
                self.result.blocks.append(Block(piece, snippet, node.number, shown))
            else:
                self._put(node.number, piece)

    def _fresh(self, snippet: Snippet, shown: Tolerance, line: int) -> tuple[list[Entry], dict[Script, Outcome]]:
        """The entries that speak for the snippet; while the site is served, instead what its changed programs do."""
        fresh = self._recorded(snippet, shown, line)
        if fresh or shown.skip or not self.strict:
            return fresh, {}
        entries = self.book.recorded(snippet, self.page, line)
        return [], {s: self.book.live.run(s) for s in snippet.scripts if has_changed(s, entries)}

    def _files(self, scripts: Iterable[Script]) -> dict[Script, str]:
        """Programs to take away, each with its address."""
        return {script: self._file(script.path) for script in scripts}

    def _stamp(
        self, node: Directive, snippet: Snippet, shown: Tolerance, fresh: list[Entry], files: dict[Script, str]
    ) -> None:
        account = self.book.account(snippet)
        address = f"{relative(account, self.page)}#{what_ran.anchor(snippet.name)}" if account else ""
        tried = self._tried(snippet, node.number)
        self._put(node.number, *stamp.stamp(snippet, shown, fresh, tried, files, address))
