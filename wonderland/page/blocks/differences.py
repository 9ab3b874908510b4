"""Where the two frameworks differ."""

from __future__ import annotations

from ...book.blocks import Directive
from ...book.kinds import Kind
from ..expansion import Expansion
from ..pieces import Head, Open


class Differences(Kind):
    name, quoted = "differences", True

    def expand(self, node: Directive, to: Expansion) -> None:
        to.put(node.number, Open(self.name), "", Head("Where the two differ", form="{}"), "")
        to.nodes(node.children)
        to.end(node)
