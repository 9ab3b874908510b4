"""What a reader, or a machine, takes away beside a page's HTML: its plain Markdown, and llms.txt, which lists them all."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

from mkdocs.utils import get_relative_url

from .book import Book
from .expand import Expanded
from .plain import markdown, segments
from .rewrite import Link


@dataclass(frozen=True)
class Download:
    """A line at the foot of a page: what there is to take away, where it lies, seen from the page, and what it is."""

    title: str
    address: str
    kind: str


def of(page) -> list[Download]:
    """What can be taken away of a page."""
    return [Download("This page as Markdown", posixpath.basename(markdown_uri(page.file)), "text/markdown")]


def markdown_uri(file) -> str:
    """Where a page's Markdown lies in the built site: beside its HTML."""
    return posixpath.splitext(file.dest_uri)[0] + ".md"


def as_markdown(book: Book, expanded: Expanded, page, files, config) -> str:
    """A page as plain Markdown, with where it comes from and on which terms."""
    parts = segments(
        expanded,
        numbers={name: label.number for name, label in book.labels.items()},
        macros=config.mdx_configs["wonderland.extension"].get("macros", {}),
        link=_links(page.file, files),
    )
    origin = f"[{config.site_name}]({page.canonical_url})" if page.canonical_url else config.site_name
    return f"{markdown(parts)}\n---\n\n{'. '.join(filter(None, [f'From {origin}', config.copyright]))}.\n"


def _links(here, files) -> Link:
    """Where the links of a page lead: to the Markdown of another page, or into its HTML, where each place has its name."""

    def link(target: str) -> str:
        path, _, anchor = target.partition("#")
        source = posixpath.normpath(posixpath.join(posixpath.dirname(here.src_uri), path))
        file = path and files.get_file_from_path(source)
        if not file:
            return target  # on this page, or on another site
        if anchor:
            return f"{get_relative_url(file.url, here.url)}#{anchor}"
        return get_relative_url(markdown_uri(file) if file.is_documentation_page() else file.url, here.url)

    return link


def llms(config, nav) -> str:
    """llms.txt (https://llmstxt.org): what the site is, then its pages, each with its Markdown and what it is about."""
    return "\n".join(_llms(config, nav)) + "\n"


def _llms(config, nav) -> Iterator[str]:
    yield from (f"# {config.site_name}", "", f"> {config.site_description}", "")
    yield "Each page below is plain Markdown. Its programs are whole, and each ran; what it printed stands under it. Formulas are TeX."
    apart = [item for item in nav.items if item.is_page]
    for title, items in [*((i.title, i.children) for i in nav.items if i.is_section), ("About the whole book", apart)]:
        yield from ("", f"## {title}", "")
        for page in _pages(items):
            address = urljoin(config.site_url or "", markdown_uri(page.file))
            about = page.meta.get("description", "")
            yield f"- [{page.meta.get('title', page.title)}]({address})" + (f": {about}" if about else "")


def _pages(items) -> Iterator:
    for item in items:
        if item.is_section:
            yield from _pages(item.children)
        elif item.is_page:
            yield item
