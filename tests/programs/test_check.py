"""The checker below a stub keeps its names to itself: a reader's own ``softmax`` stays the reader's."""

from __future__ import annotations

import ast

from wonderland.programs.files import visible
from wonderland.programs.snippets import CHECK_LINE

from ..support.built import ROOT


def test_a_checker_gives_the_readers_program_no_name_but_its_own():
    checkers = {
        path.name: path.read_text("utf-8").partition(CHECK_LINE)[2]
        for path in visible(ROOT / "snippets", "*/ex-*/*.py")
    }
    bound = {name: _bound(checker) for name, checker in checkers.items() if checker}
    assert bound
    assert not {name: names for name, names in bound.items() if names != {"check"}}


def _bound(checker: str) -> set[str]:
    """What stands at its top level and is no import and no call: names of functions, and other statements as they are."""
    rest = [node for node in ast.parse(checker).body if not isinstance(node, ast.Import | ast.ImportFrom)]
    assert ast.unparse(rest.pop()) == "check()"
    return {node.name if isinstance(node, ast.FunctionDef) else ast.unparse(node) for node in rest}
