"""The search index, page by page: what can be found on each, read once and kept with it."""

from __future__ import annotations

from .entries import entries
from .rendered import Rendered


class Searched:
    """Puts our entries of each page into the index of Material's search, which would make one of each heading."""

    def __init__(self, index):
        self._index = index

    def before(self, page) -> None:
        """The index is about to read this page, and is shown an empty one."""
        self._content, self._count = page.content, len(self._index.entries)
        page.content = ""

    def read(self, page, kept: Rendered) -> None:
        """Read this page before its turn comes."""
        kept.found, kept.new = _found(page), True

    def after(self, page, kept: Rendered | None) -> None:
        """The index has read it: what it was not shown is put in. A page that is kept need not be read again."""
        page.content = self._content
        if kept and kept.found is None:
            self.read(page, kept)
        self._index.entries[self._count :] = kept.found if kept else _found(page)


def _found(page) -> list[dict]:
    told = page.meta.get("search") or {}
    if told.get("exclude"):
        return []
    more = told.get("boost", 1)
    return [
        {**entry, "boost": round(entry["boost"] * more, 2)}
        for entry in entries(page.content, page.url, str(page.title))
    ]
