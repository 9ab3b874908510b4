"""While the site is served: a page's whole HTML is put together again only where the page or what stands around it changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from pathlib import Path

import jinja2

from ..book.facts import of_file, summary
from ..web.rendered import Rendered


class Frames:
    """What stood around each page, over all builds of one server. ``kept`` gives a page as it was last rendered."""

    def __init__(self, kept: Callable[..., Rendered | None]):
        self._kept = kept
        self._made: dict[str, tuple[Hashable, Rendered, str]] = {}
        self._around: Hashable = None

    def begin(self, env: jinja2.Environment, files, config) -> None:
        """All pages are known: let the templates of this build be rendered through here."""
        theme = [path for folder in config.theme.dirs for path in sorted(Path(folder).rglob("*.html"))]
        self._around = summary(
            [(file.page.title, file.page.url) for file in files.documentation_pages() if file.page],
            [of_file(path) for path in [Path(config.config_file_path), *theme]],
            config.site_url,
        )
        env.template_class = type("Framed", (_Framed,), {"frames": self})

    def render(self, template: str, page, render: Callable[[], str]) -> str:
        """The HTML of a page by this template."""
        kept = self._kept(page)
        if kept is None or page.content is not kept.result["content"]:  # it shows a mistake
            return render()
        around, made_of, html = self._made.get(page.url, (None, None, ""))
        if made_of is not kept or around != (template, self._around):
            html = render()
            self._made[page.url] = (template, self._around), kept, html
        return html


class _Framed(jinja2.Template):
    frames: Frames

    def render(self, *args, **kwargs) -> str:
        page = dict(*args, **kwargs).get("page")
        if page is None:
            return super().render(*args, **kwargs)
        return self.frames.render(self.name, page, lambda: super(_Framed, self).render(*args, **kwargs))
