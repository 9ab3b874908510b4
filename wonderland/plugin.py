"""The MkDocs plugin: only what must know the whole site, or belongs to MkDocs alone."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from mkdocs.config.base import Config
from mkdocs.config.config_options import Type
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import File

from . import npm
from .book import site
from .book.source import page_text
from .problems import PageError
from .programs.files import write_whole
from .serving.loop import Loop
from .takeaway import addresses, brought, bundle, copied, llms, offered
from .takeaway import page as taken
from .web import notebook_page
from .web.frames import Frames
from .web.notebooks import Notebooks, Solved, is_page
from .web.pages import Pages
from .web.placed import Copied, Later, Linked, copy
from .web.search import Searched
from .web.shared import shared
from .web.theme import adapt, main_part

log = logging.getLogger("mkdocs.wonderland")

# Searches in a frame where a browser starts no worker, as from disk; Material's offline plugin would ask a CDN for it.
WORKER = "assets/javascripts/iframe-worker.js"

SITEMAP = "sitemap.xml"
NOWHERE = (
    "The environment variable SITE_URL does not say where the site will be: its pages name no canonical address, its "
    "notebooks do not link to it, and there is no sitemap."
)


class Settings(Config):
    """Of the plugin in mkdocs.yml. ``keep``: take what earlier builds have rendered and compiled from disk, and leave it there."""

    keep = Type(bool, default=True)


class Wonderland(BasePlugin[Settings]):
    """Fetches the front-end packages, adds the files that pages link to and what can be taken away, and keeps the
    search index to what readers look for.
    """

    loop: Loop | None = None  # while the site is served
    pages: Pages | None = None

    def on_startup(self, *, command, dirty):
        self.pages = Pages(serving=command == "serve")
        self.frames = Frames(self.pages.kept)
        self._placed: dict[str, File] = {}  # by address: the files of programs and figures as the last build had them
        self.loop = Loop() if command == "serve" else None

    def on_serve(self, server, *, config, builder):
        self.loop.watch(server)

    def on_shutdown(self):
        if self.loop:
            self.loop.close()
        self.loop = None

    def on_config(self, config):
        self.root = Path(config.config_file_path).parent.resolve()
        try:
            npm.ensure(self.root, say=log.info)
        except RuntimeError as error:
            raise Abort(str(error)) from None
        self.settings = config.mdx_configs.setdefault("wonderland.extension", {})
        disk = config.plugins.get("material/offline")
        self.offline = disk is not None and disk.config.enabled
        if self.offline:
            config.extra.setdefault("polyfills", []).append(WORKER)
            config.site_url = None
            config.extra["from_disk"] = True
            config.theme.static_templates.discard("404.html")  # which only a server shows
        elif not config.site_url:
            log.info(NOWHERE)
        if not config.site_url:
            config.theme.static_templates.discard(SITEMAP)  # which would have no address to name
        if "mkdocs-jupyter" in config.plugins:
            notebook_page.take_over()
        adapt(config.theme, compiled=self.root / ".cache" / "templates" if self.config.keep else None)
        return config

    def on_pre_build(self, config):
        if self.loop:
            self.loop.begin(self._known)
        self.pages.begin(self._known, config, keep=self.config.keep)
        self.site = site.of(config, self.settings.get("macros", {}))

    @event_priority(100)
    def _add_notebooks(self, files, config):
        """The solved notebooks of labs are there before mkdocs-jupyter makes pages of notebooks."""
        self.notebooks = Notebooks(Path(config.docs_dir), serving=bool(self.loop))
        known = self._known
        made = (Solved(*made) for made in taken.solved_labs(known.book, self.site, known.results))
        self.notebooks.add(made, files, config)
        return files

    @event_priority(-100)  # mkdocs-jupyter asks of each file whether it is a notebook: of these thousands it need not
    def _add_files(self, files, config):
        """Programs and figures to download, KaTeX's style sheet and the fonts become files of the site."""
        self.notebooks.place(files)
        linked = self.loop and self.loop.link(self.root / "snippets", files, config)
        kind, made = Linked if linked else Copied, self._placed
        self._placed = {}
        for path in copied.shown(self.root):
            file = made.get(path)
            if type(file) is not kind or file.dest_dir != config.site_dir:
                file = copy(config, path, f"{self.root}/{path}", kind)
            self._placed[path] = file
            files.append(file)
        files.append(File.generated(config, copied.STYLE, content=copied.style(self.root)))
        for address, path in copied.fonts(self.root):
            files.append(copy(config, address, path))
        for address in addresses.of_labs(self.root):  # which a lab's page links to
            files.append(Later.generated(config, address, content=""))
        if SITEMAP not in config.theme.static_templates and (template := files.get_file_from_path(SITEMAP)):
            files.remove(template)  # which MkDocs would copy as it is
        if self.offline:
            files.append(copy(config, WORKER, npm.node_modules(self.root) / "iframe-worker" / "shim" / "index.js"))
        return files

    on_files = CombinedEvent(_add_notebooks, _add_files)

    def on_page_read_source(self, page, config):
        """Read here, a page that is not UTF-8 is reported like any other mistake."""
        if not page.file.abs_src_path:
            return None
        if is_page(page.file):
            return self.notebooks.source(page.file.src_uri)
        try:
            return page_text(Path(config.docs_dir), page.file.src_uri)
        except (PageError, OSError):
            if not self.loop:
                raise
            return ""  # its rendering meets the same

    def on_page_markdown(self, markdown, *, page, config, files):
        if is_page(page.file):
            self._finish_notebook(page)
        self.pages.take(page)

    def _finish_notebook(self, page) -> None:
        """Let what mkdocs-jupyter makes of this page become one of this site."""
        page.render = partial(self.notebooks.render, page, page.render, self._known)

    def on_env(self, env, config, files):
        self.frames.begin(env, files, config)

    def on_nav(self, nav, config, files):
        self.files = files
        pages = frozenset(file.src_uri for file in files.documentation_pages())
        self.site = replace(self.site, pages=pages, files=frozenset(files.src_uris) - pages)
        search = config.plugins.get("material/search")
        self.searched = Searched(search.search_index) if search else None
        for page in (file.page for file in files.documentation_pages() if is_page(file)):
            config.plugins["mkdocs-jupyter"].on_pre_page(
                page, config=config, files=files
            )  # as MkDocs will, page by page
            self._finish_notebook(page)
        self.pages.ahead(files, config, self._takeaways, self.searched)

    @event_priority(100)
    def _before_search(self, context, *, page, config, nav):
        if self.searched:
            self.searched.before(page)

    @event_priority(-100)
    def _after_search(self, context, *, page, config, nav):
        if self.searched:
            self.searched.after(page, self.pages.kept(page))

    def _offer(self, context, *, page, config, nav):
        kept, found = self.pages.kept(page), []
        if self.pages.takeaways(page):
            made, name = self.pages.takeaways(page), page.file.src_uri
            found = (
                offered.of_notebook(self.site, name)
                if is_page(page.file)
                else offered.of(self._known.book, self.site, name, made)
            )
        context["downloads"] = list(found)
        if kept and (lead := kept.expanded.lead):
            context["lead"] = lead
            named = [other for _, other, _ in lead.needs] + ([lead.exercises[1]] if lead.exercises else [])
            context["lead_at"] = {other: self.files.get_file_from_path(other).url for other in named}
        return context

    on_page_context = CombinedEvent(_before_search, _after_search, _offer)

    def on_post_page(self, output, page, config):
        """Beside the page's HTML its Markdown and notebooks; and from disk, where no script can fetch it, its text for
        the previews.
        """
        for address, text in (*self.pages.takeaways(page), *self.pages.turned(page)):
            _write(Path(config.site_dir, address), text.encode())
        if self.offline:
            script = Path(config.site_dir, page.file.dest_uri).with_suffix(".js")
            _write(script, f"var wonderlandPage = {json.dumps(page.content)}".encode())
        return main_part(output)

    def on_post_template(self, output_content, *, template_name, config):
        return main_part(output_content)

    def _takeaways(self, expanded, page) -> Iterable[tuple[str, str]]:
        """Address and text of the files that a page can be taken away as."""
        name = page.file.src_uri
        if is_page(page.file):
            return brought.files(self.site, self.notebooks.read[name], page.markdown)
        return taken.files(self._known.book, self.site, name, expanded)

    def on_post_build(self, config):
        book = self._known.book
        if not book.problems:  # else a page is broken, and nothing can be taken away
            for address, content in self._of_many_pages(book):
                _write(Path(config.site_dir, address), content)
        self.pages.done()

    def _of_many_pages(self, book) -> Iterable[tuple[str, bytes]]:
        """Address and content of llms.txt and of the archive of each chapter."""
        yield llms.NAME, llms.text(book, self.site, self.notebooks.read).encode()
        listed = [self.files.get_file_from_path(page) for page in self.site.order(book)]
        made = {file.src_uri: self.pages.takeaways(file.page) for file in listed if not is_page(file)}
        yield from bundle.bundles(book, self.site, made, self.pages.once)

    @property
    def _known(self):
        return shared(self.root, self.settings.get("macros", {}))

    def on_build_error(self, error):
        if isinstance(error, PageError):
            raise Abort(str(error)) from None


def _write(path: Path, content: bytes) -> None:
    try:
        write_whole(path, content, sure=False)
    except OSError as error:
        raise Abort(f"{path} cannot be written: {error.strerror or error}") from None
