"""What a program leaves changed in its interpreter, and the lines that put it back: in a notebook another one follows."""

from __future__ import annotations

import ast
import builtins
import os
import re
import sys
import warnings
from functools import lru_cache

# By what sets it, for the whole interpreter: the import and the line that bring the default back.
CALLS = {
    "torch.set_default_dtype": ("import torch", "torch.set_default_dtype(torch.float32)"),
    "warnings.simplefilter": ("import warnings", 'warnings.simplefilter("default")'),
}
OPTIONS = {"jax_enable_x64": False, "jax_numpy_rank_promotion": "allow", "jax_check_static_indices": False}
# Stands in each program that sets one of them.
SET = re.compile("|".join([*(name.rpartition(".")[2] for name in CALLS), *OPTIONS]))
EXPLAINED = "# What the program above has set for the whole interpreter goes back to its default."


@lru_cache(maxsize=4096)
def of(code: str) -> frozenset[str]:
    """The settings that a program changes, of those that are known here; the rest shows in ``settings`` when it runs."""
    found = set()
    if not SET.search(code):  # nearly all of the programs, which need not be parsed
        return frozenset()
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


def settings() -> dict[str, str]:
    """What holds for this whole interpreter now, by name: all that one program might change and the next one feel.

    It tells of what has been imported; names are those of ``CALLS`` and ``OPTIONS`` where they stand there.
    """
    found = {
        "warnings.simplefilter": repr(warnings.filters),
        "environment": repr(dict(os.environ)),
        "builtins": repr(vars(builtins).keys()),
        "recursion limit": repr(sys.getrecursionlimit()),
    }
    if torch := sys.modules.get("torch"):
        found |= {
            "torch.set_default_dtype": repr(torch.get_default_dtype()),
            "torch.set_default_device": repr(torch.get_default_device()),
            "torch.set_num_threads": repr(torch.get_num_threads()),
            "torch.set_grad_enabled": repr(torch.is_grad_enabled()),
            "torch.set_float32_matmul_precision": torch.get_float32_matmul_precision(),
            "torch.use_deterministic_algorithms": repr(torch.are_deterministic_algorithms_enabled()),
        }
    if jax := sys.modules.get("jax"):
        found |= {name: repr(value) for name, value in jax.config.values.items()}
    if numpy := sys.modules.get("numpy"):
        found |= {"numpy.seterr": repr(numpy.geterr()), "numpy.set_printoptions": repr(numpy.get_printoptions())}
    if matplotlib := sys.modules.get("matplotlib"):
        found["matplotlib.rcParams"] = repr(dict(matplotlib.rcParams))
    return found
