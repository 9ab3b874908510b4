"""A box, with its number."""

from __future__ import annotations

from ...book.blocks import Directive
from ...book.kinds import Kind
from ..expansion import Expansion


class Box(Kind):
    name, prefix = "box", "box"
    needed = ("label",)
    titled = quoted = True

    def expand(self, node: Directive, to: Expansion) -> None:
        to.numbered(node)
        to.nodes(node.children)
        to.end(node)
