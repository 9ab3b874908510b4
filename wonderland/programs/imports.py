"""Which packages a program imports, by the names that pip has for them."""

from __future__ import annotations

import ast
import sys
from functools import lru_cache

NAMES = {"sklearn": "scikit-learn"}  # packages that are imported by another name than they are installed by


@lru_cache(maxsize=1 << 13)
def packages(code: str) -> frozenset[str]:
    """What has to be installed for a program: not what Python brings. Empty where it is no Python."""
    try:
        tree = ast.parse(code)
    except SyntaxError:  # which the run of the program says, at its line
        return frozenset()
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    return frozenset(NAMES.get(n, n) for n in {name.partition(".")[0] for name in names} - sys.stdlib_module_names)
