"""What earlier builds of the same server made of each page: a page that would come out as before is not made again.

To render the pages is nearly all of a build's time, and a save changes one of them. So a page is kept under all that
it is made from: its expanded text, and what its formulas, figures and tooltips take from elsewhere.
"""

from __future__ import annotations

import html
import logging
import posixpath
import re
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from ..book.book import EQUATION, Book
from ..page.expand import expand
from ..page.expanded import Expanded
from ..problems import PageError

log = logging.getLogger("mkdocs.wonderland")

TERM = re.compile(r"#term-([\w-]+)\)\{ \.term \}")
CITED = re.compile(r"#([^)\s]+)\)\{ \.cite \}")
DRAWN = re.compile(r"\]\(([^)\s]*snippets/[^)\s]*/figure\.svg)\)")
RENDERED = ("content", "toc", "_title_from_render", "present_anchor_ids")  # what Page.render leaves in a page


@dataclass
class Kept:
    """A page as it was last rendered: from which source and what else, with which result, with links to which anchors.

    ``world`` is all that any page may take from elsewhere, and ``made_from`` what this one takes.
    """

    source: str
    world: Hashable
    expanded: Expanded
    made_from: Hashable
    result: dict[str, Any]
    links: dict[str, dict[str, str]]  # by the path of the page that they lead to
    takeaways: list[tuple[str, str]] | None = None  # address and text of the files that lie beside it

    def into(self, page, files) -> None:
        for name, value in self.result.items():
            setattr(page, name, value)
        found = {files.get_file_from_path(path): links for path, links in self.links.items()}
        page.links_to_anchors = {file: links for file, links in found.items() if file}


class Pages:
    """The pages of the builds of one server. A mistake is said in the terminal once, and shown where the page stands."""

    def __init__(self):
        self._kept: dict[str, Kept] = {}
        self._said: set[str] = set()  # messages of the build before
        self._saying: set[str] = set()  # and of this one

    def begin(self, book: Book) -> None:
        """A build begins, of this book."""
        self.book = book
        if book.refresh().problems:  # what was wrong may have been in a file that is not a page
            book.refresh(anew=True)
        self._said, self._saying = self._saying, set()
        self._files, self._world = None, _world(book)

    def take(self, page, config, files) -> None:
        """Let this page be rendered through here: MkDocs has no event in the place of its rendering."""
        if files is not self._files:
            self._files = files
            names = frozenset((f.src_uri, f.dest_uri) for f in files)
            self._site = repr((config.markdown_extensions, config.mdx_configs)), names
        page.render = partial(self._render, page, page.render)

    def _render(self, page, render, config, files) -> None:
        name, kept = page.file.src_uri, self._kept.get(page.file.src_uri)
        broken = self.book.refresh().problems
        if broken and name not in broken and kept and kept.source == page.markdown:
            return kept.into(page, files)  # its numbers, and what it refers to, wait until that page is mended
        world = self._site, self._world, page.markdown, repr(page.meta)
        if not broken and kept and kept.world == world:
            return kept.into(page, files)
        try:
            expanded = expand(self.book, name)
            made_from = self._made_from(name, expanded.text)
            if not kept or kept.made_from != made_from:
                render(config, files)
                result = {key: getattr(page, key) for key in RENDERED}
                links = {file.src_uri: links for file, links in (page.links_to_anchors or {}).items()}
                kept = self._kept[name] = Kept(page.markdown, world, expanded, made_from, result, links)
            kept.world = world
            kept.into(page, files)
        except PageError as error:
            if kept:
                kept.into(page, files)
            self._show(page, broken.get(name) or next(iter(broken.values()), error))

    def takeaways(self, page, make: Callable[[Expanded], Iterable]) -> list[tuple[str, str]]:
        """What can be taken away of a page: made once for each rendering, and not of what is broken or unrecorded."""
        kept = self._kept.get(page.file.src_uri)
        if kept is None or kept.expanded.unrecorded or self.book.problems:
            return []
        if kept.takeaways is None:
            kept.takeaways = list(make(kept.expanded))
        return kept.takeaways

    def _made_from(self, page: str, text: str) -> Hashable:
        book, home = self.book, posixpath.dirname(page)
        return (
            self._site,
            text,
            *(book.terms[name].tip for name in TERM.findall(text) if name in book.terms),
            *(book.bibliography.tip(key) for key in CITED.findall(text)),
            *(book.labels[name].number for name in EQUATION.findall(text) if name in book.labels),
            *(book.drawing(posixpath.normpath(posixpath.join(home, source))) for source in DRAWN.findall(text)),
        )

    def _show(self, page, error: PageError) -> None:
        said = str(error)
        if said not in self._said | self._saying:
            log.error(said)
        self._saying.add(said)
        note = "Below it, the page as it was. " if page.content else ""
        page.content = (
            f'<div class="mistake" role="alert"><p>{html.escape(said)}</p><p>{note}It is built again when you save.</p></div>'
            f"{page.content or ''}"
        )


def _world(book: Book) -> Hashable:
    """What a page may take from elsewhere: numbers, titles and tooltips, and every program, output and record there is.

    Where a program that has changed runs, or has run, the world is another at each look.
    """
    if book.live and not book.live.idle:
        return object()
    folders = (book.root / name for name in ("snippets", "labs"))
    files = [p for folder in folders for p in folder.rglob("*") if p.is_file()]
    stats = {p: p.stat() for p in [*files, book.bibliography.path, *book.root.glob("*.*")] if p.exists()}
    return (
        frozenset((p, s.st_mtime_ns, s.st_size) for p, s in stats.items()),
        repr([(label.name, label.number, label.page, label.title) for label in book.labels.values()]),
        repr([(name, term.title, term.tip, term.page) for name, term in book.terms.items()]),
        repr([(name, shown.label.number, shown.skip) for name, shown in book.shown.items()]),
        repr((book.titles, sorted(book.labs), book.verification)),
    )
