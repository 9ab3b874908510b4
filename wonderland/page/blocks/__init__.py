"""The blocks that a page may have, each a class, found by walking this folder: a new one is a new file here."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

from ...book.kinds import Kind, Kinds


def _found() -> Iterator[Kind]:
    for file in pkgutil.iter_modules(__path__):
        module = importlib.import_module(f"{__name__}.{file.name}")
        for made in vars(module).values():
            own = isinstance(made, type) and made.__module__ == module.__name__
            if own and issubclass(made, Kind) and "name" in vars(made):  # not what two of them have in common
                yield made()


BLOCKS = Kinds(_found())
