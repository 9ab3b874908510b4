"""What stands beside the run of the text: the sentence to take away, a detour, an aside."""

from __future__ import annotations

from ...book.blocks import Directive
from ...book.kinds import Kind
from ..expansion import Expansion


class _Beside(Kind):
    quoted = True

    def expand(self, node: Directive, to: Expansion) -> None:
        to.frame(node)
        to.nodes(node.children)
        to.end(node)


class Takeaway(_Beside):
    name, spoken = "takeaway", "Takeaway"


class Detour(_Beside):
    name, spoken = "detour", "Detour"
    titled = True


class Aside(_Beside):
    name, spoken = "aside", "Aside"
