"""Which programs the pages show, for the drills and measurements of this folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from wonderland.book.book import Book
from wonderland.page.blocks import BLOCKS
from wonderland.page.expand import expand
from wonderland.page.pieces import ShownProgram
from wonderland.page.results import NotAsked
from wonderland.programs.files import visible


def shown(
    root: Path, below: Iterable[str | Path] = (), roles: tuple[str, ...] = ("listing", "solution")
) -> list[ShownProgram]:
    """The programs of these roles on these pages and in these folders below docs/, or on all pages, each once."""
    book = Book(root, BLOCKS).refresh()
    chosen = [Path(b).resolve() for b in below] or [root / "docs"]
    pages = [p for p in visible(root / "docs", "**/*.md") if any(p == c or c in p.parents for c in chosen)]
    found = {}
    for page in pages:
        name = page.relative_to(root / "docs").as_posix()
        found |= {p.script.path: p for p in expand(book, name, NotAsked).programs if p.script.role in roles}
    return list(found.values())
