"""The site as a whole, without the generator that builds it: what mkdocs.yml says of it, and where its pages lie."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import quote, urljoin

from ..programs.notebooks import SUFFIX
from .book import Book
from .labels import plain
from .nav import leaves, read_config

EXTENSION = "wonderland.extension"


def html_of(page: str, *, folders: bool = True) -> str:
    """Where the HTML of a page lies, which is named by its path below docs/: 'glossary/index.html', or 'glossary.html'
    without ``folders``, as from disk.
    """
    stem = posixpath.splitext(page)[0]
    own = folders and posixpath.basename(stem) != "index"
    return f"{stem}{'/index' if own else ''}.html"


def address_of(page: str, *, folders: bool = True) -> str:
    """Where a browser finds a page, seen from the site's own address: 'glossary/', and '' for the first page."""
    there = html_of(page, folders=folders)
    return there.removesuffix("index.html") if folders else there


@dataclass(frozen=True)
class Site:
    """What a reader is told of the site, and what is in it.

    ``url`` is where it will be, '' while nobody knows; ``pages`` are the paths, below docs/, of what has HTML there, and
    ``files`` the addresses of what has not. ``folders`` says whether each page has a folder of its own.
    """

    name: str = ""
    url: str = ""
    description: str = ""
    copyright: str = ""
    repository: str = ""
    colab: str = ""
    macros: dict[str, str] | None = None
    nav: list | None = None
    folders: bool = True
    pages: frozenset[str] = frozenset()
    files: frozenset[str] = frozenset()

    def html(self, page: str) -> str:
        """Where the HTML of a page lies."""
        return html_of(page, folders=self.folders)

    def address(self, page: str) -> str:
        """Where a browser finds a page, seen from the site's own address."""
        return quote(address_of(page, folders=self.folders))

    def canonical(self, page: str) -> str:
        """The whole address of a page; '' while nobody knows where the site will be."""
        return self.url and urljoin(self.url, self.address(page))

    def find(self, path: str) -> str | None:
        """Where a browser finds what has this path below docs/, or is put beside it; None where there is nothing."""
        if path in self.pages:
            return self.address(path)
        return quote(path) if path in self.files else None

    def title(self, book: Book, page: str) -> str:
        """What a page is called: in its front matter, else in the navigation, else by its first heading."""
        if page.endswith(SUFFIX):
            return book.titles[page]
        source = book.source(page)
        heading = next((line[2:] for line in source.body.split("\n") if line.startswith("# ")), page)
        return str(source.meta.get("title") or self._titles.get(page) or plain(heading))

    def order(self, book: Book) -> list[str]:
        """The pages that are read one after the other: those in the navigation; all, where there is none."""
        return [page for page in (self._titles if self.nav else book.titles) if page in self.pages]

    @cached_property
    def _titles(self) -> dict[str, str]:
        return dict(leaves(self.nav))


def of(said: Mapping, macros: dict[str, str]) -> Site:
    """The site of which the settings of mkdocs.yml, or MkDocs, which has read them, say this; nothing yet of what is in it."""
    url, extra = said.get("site_url") or "", said.get("extra") or {}
    return Site(
        name=said.get("site_name") or "",
        url=url if not url or url.endswith("/") else f"{url}/",
        description=said.get("site_description") or "",
        copyright=said.get("copyright") or "",
        repository=said.get("repo_url") or "",
        colab=extra.get("colab") or "",
        macros=macros,
        nav=said.get("nav"),
        folders=said.get("use_directory_urls", True),
    )


def read(root: Path) -> Site:
    """The site of the project at ``root``."""
    said = read_config(root / "mkdocs.yml")
    extensions = [e for e in said.get("markdown_extensions") or () if isinstance(e, dict) and EXTENSION in e]
    return of(said, (extensions[0][EXTENSION] or {}).get("macros", {}) if extensions else {})
