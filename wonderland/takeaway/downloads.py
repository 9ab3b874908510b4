"""What a reader, or a machine, takes away beside a page's HTML: its Markdown, its notebooks, and llms.txt for the whole."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import product
from urllib.parse import urljoin, urlsplit

from mkdocs.utils import get_relative_url

from ..book.book import Book
from ..book.labels import Label
from ..page.expand import expand
from ..page.expanded import Expanded
from ..problems import PageError
from ..programs.lab import Cell, notebook_address, solved_page
from ..programs.notebooks import Notebook
from ..programs.snippets import FRAMEWORKS
from . import brought, bundle, exercises, lab_notebook
from .notebook import notebook, pair
from .rewrite import Link
from .segments import Segment, markdown, segments

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


def of(page, made: Iterable[tuple[str, str]], book: Book, config) -> Iterator[Download]:
    """What can be taken away of a page, beside which these files lie; of a chapter's first page the whole chapter, too."""
    there = {address for address, _ in made}
    yield Download("This page as Markdown", posixpath.basename(markdown_uri(page.file)), MARKDOWN)
    pair = any(notebook_uri(page.file, f, solved=True) in there for f in FRAMEWORKS)
    for framework, name in FRAMEWORKS.items():
        address = notebook_uri(page.file, framework)
        if address in there:
            title = f"{name} notebook{' to work in' if pair else ''}"
            yield Download(title, posixpath.basename(address), NOTEBOOK)
            if colab := colab_address(config):
                yield Download(f"Open {name} notebook in Colab", colab + address)
    for framework, name in FRAMEWORKS.items() if pair else ():
        address = notebook_uri(page.file, framework, solved=True)
        yield Download(f"Solved {name} notebook", posixpath.basename(address), NOTEBOOK)
    if bundle.is_index(book, page.file):
        chapter = book.chapter(page.file.src_uri, {})
        kind = "chapter" if chapter.isdigit() else "appendix"
        for framework, name in FRAMEWORKS.items():
            address = posixpath.basename(bundle.address(page.file, framework))
            yield Download(f"All of {kind} {chapter} for {name} (zip)", address, ARCHIVE)


def of_notebook(page) -> Iterator[Download]:
    """What can be taken away of a page that is a notebook."""
    yield Download("This page as Markdown", posixpath.basename(markdown_uri(page.file)), MARKDOWN)
    yield Download("This notebook", posixpath.basename(own_uri(page.file)), NOTEBOOK)


def markdown_uri(file) -> str:
    """Where a page's Markdown lies in the built site: beside its HTML."""
    return posixpath.splitext(file.dest_uri)[0] + ".md"


def notebook_uri(file, framework: str, *, solved: bool = False) -> str:
    """Where a page's notebook lies: beside its HTML, under a name that still says what it is when it has been saved."""
    folder, name = posixpath.split(posixpath.splitext(file.src_uri)[0])
    name = name if name != "index" else posixpath.basename(folder) or "home"
    return posixpath.join(
        posixpath.dirname(file.dest_uri), f"{name}-{framework}{bundle.SOLVED if solved else '.ipynb'}"
    )


def colab_address(config) -> str | None:
    """Where Colab opens files of the site: only if ``extra: colab:`` names the branch of a public GitHub repository,
    that of ``repo_url``, which holds the site as it is built.
    """
    branch, repository = config.extra.get("colab"), GITHUB.fullmatch(config.repo_url or "")
    if not (branch and repository and config.site_url):
        return None
    return f"https://colab.research.google.com/github/{repository[1]}/blob/{branch}/"


def as_markdown(book: Book, expanded: Expanded, page, files, config) -> str:
    """A page as plain Markdown, answers last, with where it comes from and on which terms."""
    parts = exercises.answers_last(_segments(book, expanded, config, _links(page.file, files)))
    return f"{markdown(parts)}\n---\n\n{_terms(page, config)}\n"


def as_notebooks(book: Book, expanded: Expanded, page, files, config) -> Iterator[tuple[str, str]]:
    """The notebooks of a page, each with where it lies; none of a page without programs, two for each framework of one with
    exercises: to work in, and solved.
    """
    if _has_programs(expanded):
        parts = _segments(book, expanded, config, _far_links(page, files, config))
        title = page.meta.get("title", page.title)
        source = f"[{title}]({page.canonical_url})" if page.canonical_url else f"“{title}”"
        for framework in FRAMEWORKS:
            if exercises.asks(parts):
                work, solved = pair(parts, framework, source=source, terms=_terms(page, config))
                yield notebook_uri(page.file, framework), work
                yield notebook_uri(page.file, framework, solved=True), solved
            else:
                yield (
                    notebook_uri(page.file, framework),
                    notebook(parts, framework, source=source, terms=_terms(page, config)),
                )


def notebook_as_itself(made: Notebook, page, files, config) -> Iterator[tuple[str, str]]:
    """Address and text of what a page that is a notebook can be taken away as."""
    text = brought.as_markdown(made, _links(page.file, files))
    yield markdown_uri(page.file), f"{text}\n---\n\n{_terms(page, config)}\n"
    yield own_uri(page.file), brought.as_notebook(page.markdown, _far_links(page, files, config))


def own_uri(file) -> str:
    """Where a notebook that is a page lies: beside its HTML, under its own name."""
    return posixpath.join(posixpath.dirname(file.dest_uri), posixpath.basename(file.src_uri))


def solved_labs(book: Book, config) -> Iterator[tuple[str, str, str]]:
    """The notebook of each solved lab, to be made a page of: its path below docs/, the page of the lab, its text.

    None of a lab that has not run as it stands, or has a mistake, which its own page tells.
    """
    for name, label in book.labs():
        make = partial(_solved, book, name, label, config)
        yield from book.facts.once(("solved", name), (label.page, config.site_name), lambda make=make: list(make()))


def _solved(book: Book, name: str, label: Label, config) -> Iterator[tuple[str, str, str]]:
    book.facts.ask("file", f"docs/{label.page}")
    try:
        expanded = expand(book, label.page)
    except PageError:
        return
    lab = next(b.snippet for b in expanded.blocks if isinstance(b.script, Cell) and b.snippet.short == name)
    if expanded.unrecorded:
        return
    for framework in FRAMEWORKS:
        page = solved_page(lab.path, framework)
        parts = _segments(book, expanded, config, partial(_beside, label.page, page))
        yield page, label.page, lab_notebook.notebook(lab, parts, framework, solved=True)


def _beside(page: str, other: str, target: str) -> str:
    """A link of one page as it stands on another."""
    path, mark, anchor = target.partition("#")
    if urlsplit(target).scheme:
        return target
    source = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
    return posixpath.relpath(source, posixpath.dirname(other)) + mark + anchor


def _has_programs(expanded: Expanded) -> bool:
    """Whether a page has programs of its own; a lab's cells are in the lab's notebooks."""
    return any(not isinstance(block.script, Cell) for block in expanded.blocks)


def _segments(book: Book, expanded: Expanded, config, link: Link) -> list[Segment]:
    return segments(
        expanded,
        numbers={name: label.number for name, label in book.labels.items()},
        macros=config.mdx_configs["wonderland.extension"].get("macros", {}),
        link=link,
    )


def _terms(page, config) -> str:
    origin = f"[{config.site_name}]({page.canonical_url})" if page.canonical_url else config.site_name
    return ". ".join(filter(None, [f"From {origin}", config.copyright])) + "."


def _far_links(page, files, config) -> Link:
    """Where the links of a page lead from a file that has left the site: to the site, if it says where it is."""

    def link(target: str) -> str | None:
        path, _, anchor = target.partition("#")
        if urlsplit(target).scheme:
            return target
        source = posixpath.normpath(posixpath.join(posixpath.dirname(page.file.src_uri), path))
        file = files.get_file_from_path(source) if path else page.file
        if not (config.site_url and file):
            return None
        return urljoin(config.site_url, file.url) + (f"#{anchor}" if anchor else "")

    return link


def lab_notebooks(book: Book, expanded: Expanded, page, files, config) -> Iterator[tuple[str, str]]:
    """Address and text of the notebooks of the labs that a page shows."""
    labs = dict.fromkeys(block.snippet for block in expanded.blocks if isinstance(block.script, Cell))
    if not labs:
        return
    parts = _segments(book, expanded, config, _far_links(page, files, config))
    for lab, framework, solved in product(labs, FRAMEWORKS, (False, True)):
        text = lab_notebook.notebook(lab, parts, framework, solved=solved)
        yield notebook_address(lab.path, framework, solved), text


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
    yield (
        "Pages of exercises have all questions and stubs first. Hints, solutions and wrong answers stand behind them, below the "
        f"heading “{exercises.APPENDIX}”: whoever is to find the answers reads no further."
    )
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
