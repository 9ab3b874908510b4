"""The pages of a build: those that would come out as before are taken as they were, the others are rendered."""

from __future__ import annotations

import html
import logging
from collections.abc import Callable, Iterable
from functools import partial

from ..page.expanded import Expanded
from ..problems import PageError
from . import dials, forked
from .rendered import RESULT, Rendered, Shelf, settings
from .search import Searched
from .shared import Shared

RATIO = 10  # of HTML to Markdown, roughly
Make = Callable[
    ..., Iterable[tuple[str, str]]
]  # of an expansion and MkDocs's page: address and text of what lies beside it
log = logging.getLogger("mkdocs.wonderland")


class Pages:
    """The pages of the builds of one command. ``make`` gives what lies beside a page, from its expansion.

    While the site is served (``serving``), a mistake is said in the terminal once, and shown where the page stands;
    otherwise it is raised.
    """

    def __init__(self, *, serving: bool):
        self._serving = serving
        self._kept: dict[str, Rendered] = {}
        self._settings = ""
        self._shelf: Shelf | None = None
        self._sound: dict[str, str] = {}  # the source of each page that this build has found to be as it was
        self._files_made: dict[str, tuple[str, bytes]] = {}  # by name: of what each was made, and its content
        self._said: set[str] = set()  # messages of the build before
        self._saying: set[str] = set()  # and of this one

    def begin(self, known: Shared, config, *, keep: bool) -> None:
        """A build begins; ``keep``: with what earlier builds have left on disk, and for those to come."""
        self._known, self._book = known, known.book
        known.begin()
        if self._book.problems:  # what was wrong may have been in a file that is not a page
            self._book.refresh(anew=True)
        self._said, self._saying, self._sound = self._saying, set(), {}
        now = settings(self._book.root, config)
        if now != self._settings:
            self._settings, self._kept, self._files_made = now, {}, {}
            self._shelf = Shelf(self._book.root / ".cache" / "pages", now) if keep else None

    def ahead(self, files, config, make: Make, search: Searched | None) -> None:
        """All files of the site are known: render, in as many processes as there are cores, what has to be rendered, and
        let ``search`` read it there.
        """
        self._files, self._make = AskedFiles(files, self._book.facts), make
        self._book.facts.know("link", self._files.stands)
        if self._book.problems:
            return
        due = [page for page in (f.page for f in files.documentation_pages()) if page and self._is_due(page, config)]
        due.sort(key=self._size, reverse=True)  # the longest first, so that none is waited for in the end
        for made in forked.rendered(due, partial(self._apart, config=config, search=search), self._known.set_apart):
            self._kept[made.name] = made

    def take(self, page) -> None:
        """Let this page be rendered through here: MkDocs has no event in the place of its rendering."""
        page.render = partial(self._render, page, page.render)

    def done(self) -> None:
        """The build has ended well: put what is new on the shelf."""
        if self._shelf:
            for page in self._kept.values():
                if page.new and not page.expanded.unrecorded:
                    self._shelf.put(page)
            self._shelf.tidy()

    def takeaways(self, page) -> list[tuple[str, str]]:
        """Address and text of what can be taken away of a page; nothing of one that is broken or unrecorded."""
        kept = self._kept.get(page.file.src_uri)
        if kept is None or kept.expanded.unrecorded or self._book.problems:
            return []
        if kept.takeaways is None:
            with self._book.facts.noted() as told:
                kept.takeaways = list(self._make(kept.expanded, page))
            kept.told |= told
            kept.new = True
        return kept.takeaways

    def turned(self, page) -> list[tuple[str, str]]:
        """Address and text of what the dials of a page load."""
        kept = self._kept.get(page.file.src_uri)
        if kept is None:
            return []
        if kept.turned is None:
            kept.turned, kept.new = list(dials.files(kept.expanded, page.file.dest_uri)), True
        return kept.turned

    def once(self, name: str, key: str, make: Callable[[], bytes]) -> bytes:
        """A file of this name: as the last build made it, if that was of the same, which ``key`` says; else made now."""
        kept = self._files_made.get(name) or (self._shelf and self._shelf.file(name))
        if not kept or kept[0] != key:
            kept = key, make()
            if self._shelf:
                self._shelf.put_file(name, kept)
        self._files_made[name] = kept
        return kept[1]

    def kept(self, page) -> Rendered | None:
        """The page as this build has made or found it; None while it shows a mistake and never was without."""
        return self._kept.get(page.file.src_uri)

    def _size(self, page) -> int:
        """How long a page is, or was: the source of an index, or of a map, is short, and the page is not."""
        kept = self._kept.get(page.file.src_uri)
        return len(kept.result["content"]) if kept else RATIO * len(page.markdown)

    def _is_due(self, page, config) -> bool:
        try:
            page.read_source(config)
            page.read_source = _has_been_read
        except (PageError, OSError):  # met again, and said, when MkDocs reads it
            return False
        return not self._as_it_was(page)

    def _as_it_was(self, page) -> bool:
        name, source = page.file.src_uri, _source(page)
        if self._sound.get(name) == source:  # asked ahead of rendering, and again in its place
            return True
        kept = self._kept.get(name) or (self._shelf and self._shelf.get(name))
        if kept and kept.holds(source, self._book.facts):
            self._kept[name], self._sound[name] = kept, source
            return True
        return False

    def _render(self, page, render, config, files) -> None:
        name, broken = page.file.src_uri, self._book.problems
        kept = self._kept.get(name)
        try:
            if self._serving and broken and name not in broken and kept and kept.source == _source(page):
                pass  # its numbers, and what it refers to, wait until that page is mended
            elif broken or not self._as_it_was(page):
                self._kept[name] = self._made(page, render, config)
            kept = self._kept[name]
        except PageError as error:
            if not self._serving:
                raise
            self._show(page, kept, files, broken.get(name) or next(iter(broken.values()), error))
            return
        kept.into(page, files)
        self._known.expanded[name] = kept.expanded

    def _made(self, page, render, config) -> Rendered:
        name, expanded = page.file.src_uri, self._known.expanded
        expanded[name] = Expanded()  # Markdown does not even begin with a page on which nothing stands
        with self._book.facts.noted() as told:
            render(config, self._files)
        links = {file.src_uri: links for file, links in (page.links_to_anchors or {}).items()}
        result = {key: getattr(page, key) for key in RESULT}
        return Rendered(name, _source(page), told, expanded[name], result, links)

    def _apart(self, page, config, search: Searched | None) -> Rendered:
        """Render a page, and all that lies beside it, in a process that does nothing else."""
        made = self._kept[page.file.src_uri] = self._made(page, page.render, config)
        made.into(page, self._files)
        self.takeaways(page)
        self.turned(page)
        if search:
            search.read(page, made)
        return made

    def _show(self, page, kept: Rendered | None, files, error: PageError) -> None:
        said = str(error)
        if said not in self._said | self._saying:
            log.error(said)
        self._saying.add(said)
        if kept:
            kept.into(page, files)
        note = "Below it, the page as it was. " if page.content else ""
        page.content = (
            f'<div class="mistake" role="alert"><p>{html.escape(said)}</p><p>{note}It is built again when you save.</p></div>'
            f"{page.content or ''}"
        )


class AskedFiles:
    """The files of the site, as MkDocs's links look them up: what a page has linked to is noted."""

    def __init__(self, files, facts):
        self._all, self._facts = files, facts

    def get_file_from_path(self, path: str):
        self._facts.ask("link", path)
        return self._all.get_file_from_path(path)

    def stands(self, path: str):
        """Where a link to this path leads."""
        file = self._all.src_uris.get(path) or self._all.get_file_from_path(path)  # which is slow, and knows '//' too
        return file and (file.url, file.inclusion.name)


def _has_been_read(config) -> None:
    """In place of a page's ``read_source``, which MkDocs calls where the page's turn comes."""


def _source(page) -> str:
    """All that is a page's own: its title in the navigation, if it has one there, its address and its text."""
    return "\n".join(map(str, (vars(page).get("title"), page.url, page.meta, page.markdown)))
