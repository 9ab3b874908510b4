"""What stands around the pages: a page's whole HTML is put together again only where the page or its surroundings changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import jinja2

from ..book.facts import of_file, summary
from .rendered import Rendered


class Frames:
    """The frames of one command's builds, each kept with its page. ``kept`` gives a page as it was last rendered."""

    def __init__(self, kept: Callable[..., Rendered | None]):
        self._kept = kept
        self._around = ""

    def begin(self, env: jinja2.Environment, files, config) -> None:
        """All pages are known: let the templates of this build be rendered through here."""
        theme = [path for folder in config.theme.dirs for path in sorted(Path(folder).rglob("*.html"))]
        self._around = summary(
            [(file.page.title, file.page.url) for file in files.documentation_pages() if file.page],
            [of_file(path) for path in [Path(config.config_file_path), *theme]],
            config.site_url,
            config.extra,  # the environment sets some of it
        )
        env.template_class = type("Framed", (_Framed,), {"frames": self})

    def render(self, template: str, page, render: Callable[[], str]) -> str:
        """The HTML of a page by this template."""
        kept = self._kept(page)
        if kept is None or page.content is not kept.result["content"]:  # it shows a mistake
            return render()
        around, own = summary(template, self._around), _own(page.content)
        if kept.frame and kept.frame[0] == around:
            return own.join(kept.frame[1:])
        html = render()
        parts = html.split(own) if own else []
        if len(parts) == 2:
            kept.frame, kept.new = (around, *parts), True
        return html


def _own(content: str) -> str:
    """What a template leaves as it is: all that stands behind the title, under which it puts a line."""
    title, end, rest = content.partition("</h1>")
    return rest if end else title


class _Framed(jinja2.Template):
    frames: Frames

    def render(self, *args, **kwargs) -> str:
        page = dict(*args, **kwargs).get("page")
        if page is None:
            return super().render(*args, **kwargs)
        return self.frames.render(self.name, page, lambda: super(_Framed, self).render(*args, **kwargs))
