"""The MkDocs plugin: only what must know the whole site, or belongs to MkDocs alone."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterable
from functools import partial
from itertools import product
from pathlib import Path

from mkdocs.config.base import Config
from mkdocs.config.config_options import Type
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import File

from . import npm
from .book.source import page_text
from .problems import PageError
from .programs import lab
from .programs.files import write_whole
from .programs.snippets import FRAMEWORKS
from .serving.loop import Loop
from .takeaway import bundle, downloads
from .web import notebook_page
from .web.frames import Frames
from .web.notebooks import Notebooks, Solved, is_page
from .web.pages import Pages
from .web.placed import Copied, Later, Linked, copy, shown
from .web.search import Searched
from .web.shared import shared
from .web.theme import list_no_icons, main_part

log = logging.getLogger("mkdocs.wonderland")

# Searches in a frame where a browser starts no worker, as from disk; Material's offline plugin would ask a CDN for it.
WORKER = "assets/javascripts/iframe-worker.js"

# The text's own face, by what book.css has to name: each file holds what its unicode-range says.
FACE = ("latin-400-normal", "latin-400-italic", "latin-600-normal", "greek-400-normal", "greek-400-italic")

SITEMAP = "sitemap.xml"
NOWHERE = (
    "The environment variable SITE_URL does not say where the site will be: its pages name no canonical address, its "
    "notebooks do not link to it, and there is no sitemap."
)


class Settings(Config):
    """Of the plugin in mkdocs.yml. ``keep``: take pages that earlier builds have rendered from disk, and leave them there."""

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
        list_no_icons(config.theme)
        return config

    def on_pre_build(self, config):
        if self.loop:
            self.loop.begin(self._known.book)
        self.pages.begin(self._known, config, keep=self.config.keep)

    @event_priority(100)
    def _add_notebooks(self, files, config):
        """The solved notebooks of labs are there before mkdocs-jupyter makes pages of notebooks."""
        self.notebooks = Notebooks(Path(config.docs_dir), serving=bool(self.loop))
        self.notebooks.add((Solved(*made) for made in downloads.solved_labs(self._known.book, config)), files, config)
        return files

    @event_priority(-100)  # mkdocs-jupyter asks of each file whether it is a notebook: of these thousands it need not
    def _add_files(self, files, config):
        """Programs and figures to download, KaTeX's style sheet and the fonts become files of the site."""
        self.notebooks.place(files)
        katex = npm.node_modules(self.root) / "katex" / "dist"
        linked = self.loop and self.loop.link(self.root / "snippets", files, config)
        kind, made = Linked if linked else Copied, self._placed
        self._placed = {}
        for path in shown(self.root):
            file = made.get(path)
            if type(file) is not kind or file.dest_dir != config.site_dir:
                file = copy(config, path, f"{self.root}/{path}", kind)
            self._placed[path] = file
            files.append(file)
        # every browser that reads this site reads woff2: the older formats are not copied, so not named either
        style = re.sub(
            r",url\([^)]*\.(?:woff|ttf)\) format\([^)]*\)", "", (katex / "katex-swap.min.css").read_text("utf-8")
        )
        files.append(File.generated(config, "assets/katex/katex.min.css", content=style))
        for path in sorted((katex / "fonts").glob("*.woff2")):
            files.append(copy(config, f"assets/katex/fonts/{path.name}", path))
        stix = npm.node_modules(self.root) / "@fontsource" / "stix-two-text"
        for name in FACE:
            files.append(copy(config, f"assets/stix/{name}.woff2", stix / "files" / f"stix-two-text-{name}.woff2"))
        files.append(copy(config, "assets/stix/LICENSE.txt", stix / "LICENSE"))  # which goes wherever they go
        # a lab's page links to its notebooks
        for path, framework, solved in product(lab.sources(self.root), FRAMEWORKS, (False, True)):
            files.append(Later.generated(config, lab.notebook_address(path, framework, solved), content=""))
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
        if self.loop:
            env.bytecode_cache = self.loop.templates
        self.frames.begin(env, files, config)

    def on_nav(self, nav, config, files):
        self.nav, self.files = nav, files
        search = config.plugins.get("material/search")
        self.searched = Searched(search.search_index) if search else None
        for page in (file.page for file in files.documentation_pages() if is_page(file)):
            config.plugins["mkdocs-jupyter"].on_pre_page(
                page, config=config, files=files
            )  # as MkDocs will, page by page
            self._finish_notebook(page)
        self.pages.ahead(files, config, partial(self._takeaways, config=config), self.searched)

    @event_priority(100)
    def _before_search(self, context, *, page, config, nav):
        if self.searched:
            self.searched.before(page)

    @event_priority(-100)
    def _after_search(self, context, *, page, config, nav):
        if self.searched:
            self.searched.after(page, self.pages.kept(page))

    def _offer(self, context, *, page, config, nav):
        kept, offered = self.pages.kept(page), []
        if self.pages.takeaways(page):
            made = self.pages.takeaways(page)
            offered = (
                downloads.of_notebook(page)
                if is_page(page.file)
                else downloads.of(page, made, self._known.book, config)
            )
        context["downloads"] = list(offered)
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

    def _takeaways(self, expanded, page, files, config) -> Iterable[tuple[str, str]]:
        """Address and text of the files that a page can be taken away as."""
        if is_page(page.file):
            yield from downloads.notebook_as_itself(self.notebooks.read[page.file.src_uri], page, files, config)
            return
        book = self._known.book
        yield downloads.markdown_uri(page.file), downloads.as_markdown(book, expanded, page, files, config)
        yield from downloads.as_notebooks(book, expanded, page, files, config)
        yield from downloads.lab_notebooks(book, expanded, page, files, config)

    def on_post_build(self, config):
        _write(Path(config.site_dir, "llms.txt"), downloads.llms(config, self.nav).encode())
        for address, content in self._bundles(config):
            _write(Path(config.site_dir, address), content)
        self.pages.done()

    def _bundles(self, config) -> Iterable[tuple[str, bytes]]:
        """Address and content of the archive of each chapter; of none while a page is broken."""
        book = self._known.book
        if book.problems:
            return
        pages = [page for page in self.nav.pages if not is_page(page.file)]
        yield from bundle.bundles(book, [(p, self.pages.takeaways(p)) for p in pages], config, self.pages.once)

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
