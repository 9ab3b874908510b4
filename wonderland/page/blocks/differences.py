"""Where the two frameworks differ."""

from __future__ import annotations

from ...book.blocks import Directive
from ...book.kinds import Kind
from ..expansion import Expansion


class Differences(Kind):
    name, quoted = "differences", True

    def expand(self, node: Directive, to: Expansion) -> None:
        to.put(node.number, '<div class="differences" markdown="1">', "", "Where the two differ", "{ .label }", "")
        to.nodes(node.children)
        to.end(node)
