"""What a reader meets only who asks for it: a hint, and a solution on paper."""

from __future__ import annotations

from ...book.blocks import Directive
from ...book.kinds import Kind
from ..expansion import Expansion


class _Fold(Kind):
    def expand(self, node: Directive, to: Expansion) -> None:
        to.fold(node, self.name, self.name.capitalize())
        to.nodes(node.children)
        to.end(node, "details")


class Hint(_Fold):
    name = "hint"


class Solution(_Fold):
    name = "solution"
