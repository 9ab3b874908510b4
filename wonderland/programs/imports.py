"""Which packages a program imports, by the names that pip has for them."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import lru_cache

NAMES = {"sklearn": "scikit-learn"}  # packages that are imported by another name than they are installed by


@lru_cache(maxsize=1 << 13)
def packages(code: str) -> frozenset[str]:
    """What has to be installed for a program: not what Python brings. Empty where it is no Python."""
    try:
        statements = list(_statements(ast.parse(code)))
    except SyntaxError:  # which the run of the program says, at its line
        return frozenset()
    names = {alias.name for node in statements if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in statements if isinstance(node, ast.ImportFrom)}
    return frozenset(NAMES.get(n, n) for n in {name.partition(".")[0] for name in names} - sys.stdlib_module_names)


def _statements(node: ast.AST) -> Iterator[ast.AST]:
    """All statements below a node: most of a tree are expressions, which import nothing and need not be walked."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.stmt, ast.excepthandler, ast.match_case)):
            yield child
            yield from _statements(child)
