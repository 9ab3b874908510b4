"""What the foot of a page offers to be taken away of it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..book.book import Book
from ..book.site import Site
from ..programs.snippets import FRAMEWORKS
from . import addresses

GITHUB = re.compile(r"https://github\.com/([\w.-]+/[\w.-]+?)(?:\.git)?/?")
MARKDOWN, NOTEBOOK, ARCHIVE = "text/markdown", "application/x-ipynb+json", "application/zip"


@dataclass(frozen=True)
class Download:
    """A line at the foot of a page: what there is to take away, where it lies, seen from the page, and what it is."""

    title: str
    address: str
    kind: str = ""  # of a file that is the page in another form

    @property
    def saved(self) -> bool:
        """Whether a click saves it: a browser that opens a notebook shows its JSON."""
        return self.kind in (NOTEBOOK, ARCHIVE)


def of(book: Book, site: Site, page: str, made: Iterable[tuple[str, str]]) -> Iterator[Download]:
    """What can be taken away of a page, beside which these files lie; of a chapter's first page the whole chapter, too."""
    there = {address for address, _ in made}
    yield Download("This page as Markdown", posixpath.basename(addresses.markdown(site, page)), MARKDOWN)
    solved = {name: addresses.notebook(site, page, f, solved=True) for f, name in FRAMEWORKS.items()}
    solved = {name: address for name, address in solved.items() if address in there}
    for framework, name in FRAMEWORKS.items():
        address = addresses.notebook(site, page, framework)
        if address in there:
            title = f"{name} notebook{' to work in' if solved else ''}"
            yield Download(title, posixpath.basename(address), NOTEBOOK)
            if colab := _colab(site):
                yield Download(f"Open {name} notebook in Colab", colab + address)
    for name, address in solved.items():
        yield Download(f"Solved {name} notebook", posixpath.basename(address), NOTEBOOK)
    if addresses.begins_chapter(book, page):
        chapter = book.chapter(page, {})
        kind = "chapter" if chapter.isdigit() else "appendix"
        for framework, name in FRAMEWORKS.items():
            address = posixpath.basename(addresses.archive(site, page, framework))
            yield Download(f"All of {kind} {chapter} for {name} (zip)", address, ARCHIVE)


def of_notebook(site: Site, page: str) -> Iterator[Download]:
    """What can be taken away of a page that is a notebook."""
    yield Download("This page as Markdown", posixpath.basename(addresses.markdown(site, page)), MARKDOWN)
    yield Download("This notebook", posixpath.basename(addresses.itself(site, page)), NOTEBOOK)


def _colab(site: Site) -> str | None:
    """Where Colab opens files of the site: only if ``extra: colab:`` names the branch of a public GitHub repository,
    that of ``repo_url``, which holds the site as it is built.
    """
    repository = GITHUB.fullmatch(site.repository)
    if not (site.colab and repository and site.url):
        return None
    return f"https://colab.research.google.com/github/{repository[1]}/blob/{site.colab}/"
