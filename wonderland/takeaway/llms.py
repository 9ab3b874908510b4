"""llms.txt (https://llmstxt.org): what the site is, then its pages, each with its Markdown and what it is about."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote, urljoin

from ..book.book import Book
from ..book.nav import leaves
from ..book.site import Site
from ..programs.notebooks import SUFFIX, Notebook
from ..web.about import about
from . import addresses, exercises

NAME = "llms.txt"


def text(book: Book, site: Site, brought: dict[str, Notebook]) -> str:
    """The file's text; ``brought`` are the pages that are notebooks."""
    return "\n".join(_lines(book, site, brought)) + "\n"


def _lines(book: Book, site: Site, brought: dict[str, Notebook]) -> Iterator[str]:
    yield from (f"# {site.name}", "")
    if site.description:
        yield from (f"> {site.description}", "")
    yield "Each page below is plain Markdown. Its programs are whole, and each ran; what it printed stands under it. Formulas are TeX."
    yield (
        "Pages of exercises have all questions and stubs first. Hints, solutions and wrong answers stand behind them, below the "
        f"heading “{exercises.APPENDIX}”: whoever is to find the answers reads no further."
    )
    parts, apart = [], []
    for item in site.nav or site.order(book):
        title, inside = next(iter(item.items())) if isinstance(item, dict) else ("", item)
        found = [page for page, _ in leaves(inside) if page in site.pages]
        if isinstance(inside, list):
            parts.append((title, found))
        else:
            apart += found
    for title, pages in [*parts, ("About the whole book", apart)]:
        yield from ("", f"## {title}", "")
        for page in pages:
            address = urljoin(site.url, quote(addresses.markdown(site, page)))
            said = _about(book, page, brought)
            yield f"- [{site.title(book, page)}]({address})" + (f": {said}" if said else "")


def _about(book: Book, page: str, brought: dict[str, Notebook]) -> str:
    if page.endswith(SUFFIX):
        return about(brought[page]) if page in brought else ""  # while one is served that cannot be shown
    return book.source(page).meta.get("description", "")
