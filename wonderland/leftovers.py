"""What a program leaves changed in its interpreter, and the lines that put it back: in a notebook another one follows."""

from __future__ import annotations

import ast
from functools import lru_cache

# By what sets it, for the whole interpreter: the import and the line that bring the default back.
CALLS = {
    "torch.set_default_dtype": ("import torch", "torch.set_default_dtype(torch.float32)"),
    "warnings.simplefilter": ("import warnings", 'warnings.simplefilter("default")'),
}
OPTIONS = {"jax_enable_x64": False, "jax_numpy_rank_promotion": "allow", "jax_check_static_indices": False}
EXPLAINED = "# What the program above has set for the whole interpreter goes back to its default."


@lru_cache(maxsize=4096)
def of(code: str) -> frozenset[str]:
    """The settings that a program changes, of those that are known here; of others the notebooks' tests tell."""
    found = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            if name == "jax.config.update" and isinstance(node.args[0], ast.Constant):
                name = node.args[0].value
            if name in CALLS or name in OPTIONS:
                found.add(name)
    return frozenset(found)


def due(programs: list[str]) -> list[set[str]]:
    """For each of the programs, which run one after the other, what must be put back before the next.

    That is nothing where the next sets it itself, and nothing after the last.
    """
    changed, result = set(), []
    for code, following in zip(programs, programs[1:], strict=False):
        changed |= of(code)
        result.append(changed - of(following))
        changed -= result[-1]
    return [*result, set()]


def put_back(settings: set[str]) -> str:
    """The code that puts these back."""
    imports, lines = set(), []
    for name in sorted(settings):
        if name in CALLS:
            imports.add(CALLS[name][0])
            lines.append(CALLS[name][1])
        else:
            imports.add("import jax")
            value = OPTIONS[name]
            lines.append(
                f'jax.config.update("{name}", {f"{chr(34)}{value}{chr(34)}" if isinstance(value, str) else value})'
            )
    return "\n".join([EXPLAINED, *sorted(imports), "", *lines])
