"""Where in the built site lies what a reader takes away: that of a page beside its HTML."""

from __future__ import annotations

import posixpath
from itertools import product
from pathlib import Path

from ..book.book import Book
from ..book.site import Site
from ..programs import lab
from ..programs.snippets import FRAMEWORKS

SOLVED = "-solved.ipynb"  # how the name of a solved notebook ends


def markdown(site: Site, page: str) -> str:
    """Of a page's Markdown."""
    return posixpath.splitext(site.html(page))[0] + ".md"


def notebook(site: Site, page: str, framework: str, *, solved: bool = False) -> str:
    """Of a page's notebook, under a name that still says what it is when it has been saved."""
    folder, name = posixpath.split(posixpath.splitext(page)[0])
    name = name if name != "index" else posixpath.basename(folder) or "home"
    return _beside(site, page, f"{name}-{framework}{SOLVED if solved else '.ipynb'}")


def itself(site: Site, page: str) -> str:
    """Of a notebook that an author has brought, or of a solved lab: where the site makes no page of it, it stands in its place."""
    return _beside(site, page, posixpath.basename(page)) if page in site.pages else page


def archive(site: Site, page: str, framework: str) -> str:
    """Of the archive of the chapter that begins with this page."""
    return _beside(site, page, f"{posixpath.dirname(page)}-{framework}.zip")


def begins_chapter(book: Book, page: str) -> bool:
    """Whether this is the page on which a chapter begins."""
    folder, name = posixpath.split(page)
    return name == "index.md" and bool(folder) and book.chapter(page, {}) is not None


def of_labs(root: Path) -> list[str]:
    """Of the notebooks of all labs, to work in and solved."""
    made = product(lab.sources(root), FRAMEWORKS, (False, True))
    return [lab.notebook_address(path, framework, solved) for path, framework, solved in made]


def _beside(site: Site, page: str, name: str) -> str:
    return posixpath.join(posixpath.dirname(site.html(page)), name)
