"""The page of a lab: its text, the cells that a student gets, and what the given ones printed in the recorded run."""

from __future__ import annotations

from dataclasses import replace

from ...book.blocks import Directive, Line, parse, walk
from ...book.book import EQUATION, Book, relative
from ...book.kinds import Kind
from ...book.labels import Label, Shown
from ...problems import PageError
from ...programs import lab
from ...programs.lab import Lab, LabCell
from ...programs.snippets import FRAMEWORKS
from ..expansion import Expansion
from ..pieces import IN_TAB, PRACTICE_ROOM, Code, OnSite, Open, Output, ShownProgram, Tab
from ..tolerance import Tolerance

IN_A_LAB = ("hint", "differences", "takeaway", "detour", "aside")  # the blocks that its text may have


class LabPage(Kind):
    name = "lab"
    needed, options = ("source",), ("figure", "alt")
    has_body = False

    def scan(self, node: Directive, page: str, chapter: str | None, book: Book) -> None:
        name = node.options["source"]
        label = Label(f"lab:{name}", "L", page, node.number, book.titles[page])
        book.shown[f"labs/{name}"] = Shown(label)

    def expand(self, node: Directive, to: Expansion) -> None:
        """The cells that a student gets; of the recorded run, what the given ones printed."""
        if ("figure" in node.options) != ("alt" in node.options):
            raise PageError(to.page, node.number, "a figure needs both 'figure:' (what to see) and 'alt:'")
        made = to.book.lab(node.options["source"], to.page, node.number)
        answer = to.results.about(made, Tolerance(), node.number)
        to.put(node.number, OnSite(f'<div id="lab-{made.short}"></div>'), "")
        if answer.entries:
            to.put(node.number, *map(OnSite, _notebooks(made, to.page)), OnSite("{ .files .notebooks }"), "")
        to.put(node.number, PRACTICE_ROOM, "")
        printed = {f: made.outputs(f) for f in FRAMEWORKS} if answer.entries else {}
        drawn = False
        for pair in _side_by_side(made):
            if pair[0].role == "text":
                _text(made, pair[0], to)
                continue
            _cell(made, pair, printed, node, to)
            if "plt.show()" in pair[0].code and "figure" in node.options:
                _drawing(made, node, to)
                drawn = True
        exists = made.scripts[0].figure_path.exists()
        if answer.entries and drawn and not exists:
            raise PageError(to.page, node.number, f"'{made.short}' has drawn no figure (no plt.show()?)")
        if answer.entries and drawn != exists:
            raise PageError(to.page, node.number, "a lab that draws says what to see in 'figure:' and 'alt:'; no other")
        to.stamp(node, made, Tolerance(), answer, {})


def _notebooks(made: Lab, page: str) -> list[str]:
    """Links to what the site makes of the lab: a notebook to work in, and the page of one to look at afterwards."""
    places = {f: relative(lab.notebook_address(made.path, f, solved=False), page) for f in FRAMEWORKS}
    work = [f"[Notebook to work in, {name}]({places[f]}){{ download }}" for f, name in FRAMEWORKS.items()]
    places = {f: relative(lab.solved_page(made.path, f), page) for f in FRAMEWORKS}
    return work + [f"[Solved notebook, {name}]({places[f]}){{ .solved }}" for f, name in FRAMEWORKS.items()]


def _text(made: Lab, cell: LabCell, to: Expansion) -> None:
    """A text cell, in the Markdown of the pages; a mistake in it is one in the lab's source."""
    to.file_of_text = made.path.relative_to(to.book.root).as_posix()
    try:
        nodes = parse(cell.code, to.page, to.book.kinds, cell.line + 1)
        for node in walk(nodes):
            if isinstance(node, Directive) and node.name not in IN_A_LAB:
                raise PageError(to.page, node.number, f"a lab has no '{node.name}'; only {', '.join(IN_A_LAB)}")
            if isinstance(node, Line) and EQUATION.search(node.text):
                raise PageError(to.page, node.number, "the formulas of a lab have no numbers")
        to.nodes(nodes)
        to.put(cell.line, "")
    except PageError as error:
        raise PageError(to.page, error.line, error.message, file=to.file_of_text) from None
    finally:
        to.file_of_text = ""


def _cell(made: Lab, pair: list[LabCell], printed: dict[str, dict[str, str]], node: Directive, to: Expansion) -> None:
    """One cell in tabs, or without where both frameworks have the same."""
    first = pair[0]
    said = [printed.get(f, {}).get(first.title, "") if first.role == "given" else "" for f in FRAMEWORKS]
    classes = "cell stub" if first.role == "stub" else "cell"
    task = f"task-{made.short}-{first.name}" if first.role == "check" else ""
    to.put(node.number, Open("listing", classes=classes, anchor=task), "")
    if first.role == "check":
        to.put(node.number, Open("check", "details", summary="The check"), "")
    alone = not first.framework and said[0] == said[1]
    for cell, output, framework in zip(pair * (2 // len(pair)), said, FRAMEWORKS, strict=True):
        indent = "" if alone else IN_TAB
        if not alone:
            to.put(node.number, Tab(framework), "")
            cell = replace(cell, framework=framework)  # one for both may print differently
        to.put(node.number, Code(ShownProgram(cell, made, node.number, Tolerance()), indent=indent), "")
        if output:
            to.put(node.number, Output(output, indent=indent), "")
        if alone:
            break
    if first.role == "check":
        to.end(node, "details")
    to.end(node)


def _drawing(made: Lab, node: Directive, to: Expansion) -> None:
    path = made.scripts[0].figure_path
    to.put(node.number, Open("drawing", "figure"), to.picture(node.options["alt"], path), "")
    to.caption(node, node.options["figure"])


def _side_by_side(made: Lab) -> list[list[LabCell]]:
    """The cells that a page shows, in order; PyTorch's together with the one of JAX that has the same title."""
    shown = [c for c in made.cells if c.role == "text" or c.role in lab.STUDENT]
    other = {c.title: c for c in shown if c.framework == "jax"}
    return [[c, other[c.title]] if c.framework else [c] for c in shown if c.framework != "jax"]
