"""A figure that a script brings to life; the tests hold its numbers against the output of the listing."""

from __future__ import annotations

import re

from ...book.blocks import Directive
from ...book.book import Book
from ...book.kinds import Kind
from ...problems import PageError
from ...programs.files import not_utf8, read
from ..expansion import Expansion
from ..pieces import Open, Piece, Verbatim

# Begins the frame of a figure: its controls, and room for all that it can say. Where there are no scripts nobody meets it;
# where there are, it stands in its place, unseen, before anything below it is painted. (Material's search looks into a
# template.)
FRAME = '<div class="frame">'
FRAMED = (
    '<template data-search-exclude><div class="stage">{}</div></template>'
    "<script>document.currentScript.before(document.currentScript.previousSibling.content)</script></div>"
)

# Begins what it shows at first, as the tests have recorded it: for paper, and where there are no scripts.
STILL = "<noscript>"
STANDING = STILL + '<div class="stage still" data-search-exclude>{}<p>Shown: {}.</p></div></noscript>'


class Interactive(Kind):
    name, prefix = "interactive", "fig"
    needed = ("label", "script", "snippet")
    titled = True

    def scan(self, node: Directive, page: str, chapter: str | None, book: Book) -> None:
        if chapter is not None:  # otherwise it is numbered elsewhere, and shown here again
            super().scan(node, page, chapter, book)

    def expand(self, node: Directive, to: Expansion) -> None:
        script = node.options["script"]
        sources = [f"docs/assets/js/{script}.js", f"docs/templates/{script}.html"]
        for source in sources:
            to.book.facts.ask("file", source)
            if not (to.book.root / source).is_file():
                raise PageError(to.page, node.number, f"there is no {source}")
        frame = read(to.book.root / sources[1])
        if line := not_utf8(frame):
            raise PageError(to.page, node.number, f"{sources[1]}, line {line}, is not UTF-8")
        to.book.snippet(to.page, node.options["snippet"], node.number)
        label = to.book.label(f"fig:{node.options['label']}", to.page, node.number)
        anchor = label.anchor if label.page == to.page else f"again-{label.anchor}"
        to.put(
            node.number,
            Open("interactive", "figure", anchor=anchor, data=("interactive", script)),
            "",
            Verbatim(FRAME + FRAMED.format("".join(map(str.strip, frame.splitlines())))),
            "",
            Open("fallback"),
            "",
            *_still(script, node, to),
        )
        to.nodes(node.children)
        to.end(node)
        to.caption(node, node.title, label, anchor)


def _still(script: str, node: Directive, to: Expansion) -> list[Piece]:
    """What the figure shows before anybody touches it: the tests write it down (tests/figures/test_still.py)."""
    source = f"docs/templates/{script}.svg"
    to.book.facts.ask("file", source)
    if (to.book.root / source).is_file():
        drawn = read(to.book.root / source).strip()
        return [Verbatim(STANDING.format(drawn, re.search(r' aria-label="([^"]*)"', drawn)[1])), ""]
    say = "run pytest tests/figures/test_still.py --record"
    to.results.lacks(node.number, f"there is no {source}, which is the figure on paper; {say}")
    return []
