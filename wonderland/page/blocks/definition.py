"""A definition, with its number; a mark says that it is one to remember."""

from __future__ import annotations

from ...book.blocks import Directive
from ...book.kinds import Kind
from ...problems import PageError
from ..expansion import Expansion
from ..pieces import Remark


class Definition(Kind):
    name, prefix = "definition", "def"
    needed, options = ("label",), ("mark",)
    titled = quoted = True

    def expand(self, node: Directive, to: Expansion) -> None:
        mark = node.options.get("mark", "")
        if mark not in ("", "bottle"):
            raise PageError(to.page, node.number, f"the only mark of a definition is 'bottle', not '{mark}'")
        remarks = [Remark("to remember")] if mark else []
        to.numbered(node, *remarks, classes=mark)
        to.nodes(node.children)
        to.end(node)
