"""The notebooks that are pages: an author's, from below docs/, and those of the solved labs, which the build has made.

mkdocs-jupyter takes what has the suffix .ipynb and lies on the disk; what it needs to know beside, and MkDocs with it,
stands here: where a made one lies, its title and description, and what follows from its rendering.
"""

from __future__ import annotations

import datetime
import html
import posixpath
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import yaml
from mkdocs.structure.files import File, InclusionLevel
from mkdocs.structure.toc import get_toc
from mkdocs.utils import get_relative_url

from ..problems import PageError
from ..programs import notebook_rules, notebooks
from ..programs.files import read, write_whole
from ..programs.notebooks import SUFFIX, Notebook
from ..programs.snippets import FRAMEWORKS
from . import notebook_page
from .about import about
from .shared import Shared


@dataclass(frozen=True)
class Solved:
    """The notebook of a solved lab: its path as a page, the page of its lab, and its text."""

    page: str
    lab: str
    text: str


class Notebooks:
    """Those of one build. While the site is served (``serving``), one that nobody has recorded is shown, with a mark."""

    def __init__(self, docs: Path, *, serving: bool):
        self.docs, self.serving = docs, serving
        self.read: dict[str, Notebook] = {}
        self.mistakes: dict[str, PageError] = {}
        self.solved: dict[str, Solved] = {}
        self._folder = tempfile.TemporaryDirectory(prefix="wonderland-")  # goes when the build does

    def add(self, solved: Iterable[Solved], files, config) -> None:
        """Put the notebooks of solved labs among the files, as if an author had."""
        for made in solved:
            self.solved[made.page] = made
            write_whole(Path(self._folder.name, made.page), made.text, sure=False)
            files.append(File(made.page, self._folder.name, config.site_dir, config.use_directory_urls))

    def place(self, files) -> None:
        """An answer is reached from its lab, and not by reading on: the navigation has no solved lab."""
        for file in files:
            if file.src_uri in self.solved:
                file.inclusion = InclusionLevel.NOT_IN_NAV

    def source(self, page: str) -> str:
        """The notebook's text, below the front matter that it would have as a page of Markdown.

        What is wrong with it is kept, and raised when it is rendered.
        """
        self.mistakes.pop(page, None)
        try:
            text, meta = self._solved(page) if page in self.solved else self._brought(page)
        except PageError as error:
            self.mistakes[page] = error
            text, meta = read(self.docs / page), {}
        return f"---\n{yaml.safe_dump(meta, allow_unicode=True, sort_keys=False)}---\n{text}"

    def _solved(self, page: str) -> tuple[str, dict]:
        text = self.solved[page].text
        made = self.read[page] = notebooks.parse(text, page)
        about = f"Every task of {made.title}, with an answer, its check and what each cell printed."
        return text, {"title": made.title, "description": about, "search": {"exclude": True}}

    def _brought(self, page: str) -> tuple[str, dict]:
        made = self.read[page] = notebook_rules.load(self.docs, page)
        return read(self.docs / page), {"title": made.title, "description": about(made)}

    def render(self, page, render, known: Shared, config, files) -> None:
        """Let mkdocs-jupyter ``render`` the page, and make of that one of this site. Raises PageError for a notebook that
        cannot be shown.
        """
        name = page.file.src_uri
        if name in self.mistakes:
            raise self.mistakes[name]
        made = self.read[name]
        stale = None if name in self.solved else made.stale()
        if stale and not self.serving:
            raise stale
        render(config, files)
        page.links_to_anchors = {}
        result = notebook_page.finish(page.content, made, known.katex, partial(self._resolve, made, page, files))
        page.toc, page.present_anchor_ids = get_toc(result.headings), result.ids
        head, mark, rest = result.content.partition("</h1>")
        page.content = f"{head}{mark}\n{self._around(made, page, files)}{_unrecorded(stale)}{rest}\n{_stamp(made)}"
        known.expanded[name].unrecorded = bool(stale)

    def _resolve(self, made: Notebook, page, files, target: str) -> str:
        """Where a link leads, seen from the page. Raises PageError, with cell and line, where nothing is."""
        path, mark, anchor = target.partition("#")
        source = posixpath.normpath(posixpath.join(posixpath.dirname(made.page), path))
        file = files.get_file_from_path(source) if path else page.file
        if file is None:
            cell = next((c for c in made.cells if target in c.source), made.cells[0])
            line = cell.source.count("\n", 0, max(cell.source.find(target), 0)) + 1
            raise made.mistake(cell, f"there is no docs/{source} to link to", line)
        if anchor:  # which MkDocs looks for when all pages are made
            page.links_to_anchors.setdefault(file, {})[anchor] = target
        return (get_relative_url(file.url, page.file.url) if path else "") + mark + anchor

    def _around(self, made: Notebook, page, files) -> str:
        """Under the title: in which framework it is, and where its like stand."""
        inside = " and ".join(FRAMEWORKS[f] for f in made.frameworks)
        links = []
        stem, dash, own = made.page.removesuffix(SUFFIX).rpartition("-")
        if dash and own in FRAMEWORKS:
            links += [(f"The same in {name}", f"{stem}-{f}{SUFFIX}") for f, name in FRAMEWORKS.items() if f != own]
        if made.page in self.solved:
            links.append(("The lab", self.solved[made.page].lab))
        found = [(words, file) for words, source in links if (file := files.get_file_from_path(source))]
        shown = [f'<a href="{get_relative_url(file.url, page.file.url)}">{words}</a>' for words, file in found]
        there = f'<span class="files">{" ".join(shown)}</span>' if shown else ""
        if not (inside or there):
            return ""
        return f'<p class="notebooks">{f"In {inside}. " if inside else ""}{there}</p>'


def _stamp(made: Notebook) -> str:
    """What it ran on, as under a listing; the text of a lab says that of itself."""
    said = html.escape("; and on ".join(map(_ran, made.fitting)))
    return f'<div class="stamp"><p><span class="ran">Ran on {said}.</span></p></div>' if said else ""


def _ran(record: dict) -> str:
    names = [f"{name} {record[framework]}" for framework, name in FRAMEWORKS.items() if framework in record]
    day = datetime.date.fromisoformat(record["date"])
    return ", ".join([*names, f"Python {record['python']}", record["device"], f"{day.day} {day:%B %Y}"])


def _unrecorded(stale: PageError | None) -> str:
    return f'<p class="unrecorded">Not recorded: {html.escape(stale.message)}</p>' if stale else ""


def is_page(file) -> bool:
    """Whether a file is a notebook that mkdocs-jupyter makes a page of."""
    return file.src_uri.endswith(SUFFIX) and file.is_documentation_page()
