"""The page of a lab: its text, the cells that a student gets, and what the given ones printed in the recorded run."""

from __future__ import annotations

from dataclasses import replace

from ..book.blocks import Directive, Line, parse, walk
from ..book.book import EQUATION, relative
from ..problems import PageError
from ..programs import lab
from ..programs.lab import Cell, Lab
from ..programs.snippets import FRAMEWORKS
from . import listing
from .boxes import Boxes
from .expanded import PRACTICE, Block
from .tolerance import Tolerance

IN_A_LAB = ("hint", "differences", "takeaway", "detour", "aside")  # the blocks that its text may have


class LabPage(Boxes):
    """The block that shows a lab."""

    def _lab(self, node: Directive) -> None:
        """The cells that a student gets; of the recorded run, what the given ones printed."""
        if ("figure" in node.options) != ("alt" in node.options):
            raise PageError(self.page, node.number, "a figure needs both 'figure:' (what to see) and 'alt:'")
        made = self.book.lab(node.options["source"], self.page, node.number)
        answer = self.results.about(made, Tolerance(), node.number)
        fresh = answer.entries
        self._put(node.number, f'<div id="lab-{made.short}"></div>', "")
        if fresh:
            self._put(node.number, *self._notebooks(made), "{ .files .notebooks }", "")
        self._put(node.number, PRACTICE, "")
        printed = {f: made.outputs(f) for f in FRAMEWORKS} if fresh else {}
        drawn = False
        for pair in _side_by_side(made):
            if pair[0].role == "text":
                self._lab_text(made, pair[0])
                continue
            self._cell(made, pair, printed, node)
            if "plt.show()" in pair[0].code and "figure" in node.options:
                self._drawing(made, node)
                drawn = True
        exists = made.scripts[0].figure_path.exists()
        if fresh and drawn and not exists:
            raise PageError(self.page, node.number, f"'{made.short}' has drawn no figure (no plt.show()?)")
        if fresh and drawn != exists:
            raise PageError(
                self.page, node.number, "a lab that draws says what to see in 'figure:' and 'alt:'; no other"
            )
        self._stamp(node, made, Tolerance(), answer, {})

    def _notebooks(self, made: Lab) -> list[str]:
        """Links to what the site makes of the lab: a notebook to work in, and the page of one to look at afterwards."""
        places = {f: relative(lab.notebook_address(made.path, f, solved=False), self.page) for f in FRAMEWORKS}
        work = [f"[Notebook to work in, {name}]({places[f]}){{ download }}" for f, name in FRAMEWORKS.items()]
        places = {f: relative(lab.solved_page(made.path, f), self.page) for f in FRAMEWORKS}
        return work + [f"[Solved notebook, {name}]({places[f]}){{ .solved }}" for f, name in FRAMEWORKS.items()]

    def _lab_text(self, made: Lab, cell: Cell) -> None:
        """A text cell, in the Markdown of the pages; a mistake in it is one in the lab's source."""
        try:
            nodes = parse(cell.code, self.page, cell.line + 1)
            for node in walk(nodes):
                if isinstance(node, Directive) and node.name not in IN_A_LAB:
                    raise PageError(self.page, node.number, f"a lab has no '{node.name}'; only {', '.join(IN_A_LAB)}")
                if isinstance(node, Line) and EQUATION.search(node.text):
                    raise PageError(self.page, node.number, "the formulas of a lab have no numbers")
            self._nodes(nodes)
            self._put(cell.line, "")
        except PageError as error:
            file = made.path.relative_to(self.book.root).as_posix()
            raise PageError(self.page, error.line, error.message, file=file) from None

    def _cell(self, made: Lab, pair: list[Cell], printed: dict[str, dict[str, str]], node: Directive) -> None:
        """One cell in tabs, or without where both frameworks have the same."""
        first = pair[0]
        said = [printed.get(f, {}).get(first.title, "") if first.role == "given" else "" for f in FRAMEWORKS]
        classes = "listing cell stub" if first.role == "stub" else "listing cell"
        task = f' id="task-{made.short}-{first.name}"' if first.role == "check" else ""
        self._put(node.number, f'<div class="{classes}"{task} markdown="1">', "")
        if first.role == "check":
            self._put(node.number, '<details class="check" markdown="1">', "<summary>The check</summary>", "")
        alone = not first.framework and said[0] == said[1]
        for cell, output, framework in zip(pair * (2 // len(pair)), said, FRAMEWORKS, strict=True):
            indent = "" if alone else "    "
            if not alone:
                self._put(node.number, f'=== "{FRAMEWORKS[framework]}"', "")
                cell = replace(cell, framework=framework)  # one for both may print differently
            self.result.blocks.append(Block(cell, made, node.number, Tolerance()))
            self._put(node.number, *(indent + line for line in listing.fence(cell.code, "python")), "")
            if output:
                self._put(node.number, *(indent + line for line in listing.fence(output, " { .text .output }")), "")
            if alone:
                break
        if first.role == "check":
            self._end(node, "details")
        self._end(node)

    def _drawing(self, made: Lab, node: Directive) -> None:
        path = made.scripts[0].figure_path
        self._put(node.number, '<figure class="drawing" markdown="1">', self._picture(node.options["alt"], path), "")
        self._put(node.number, '<figcaption markdown="span">', self.inline(node.options["figure"], node.number))
        self._put(node.number, "</figcaption>", "", "</figure>", "")


def _side_by_side(made: Lab) -> list[list[Cell]]:
    """The cells that a page shows, in order; PyTorch's together with the one of JAX that has the same title."""
    shown = [c for c in made.cells if c.role == "text" or c.role in lab.STUDENT]
    other = {c.title: c for c in shown if c.framework == "jax"}
    return [[c, other[c.title]] if c.framework else [c] for c in shown if c.framework != "jax"]
