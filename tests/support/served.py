"""The builds of ``mkdocs serve``, called one by one, for the tests of what a save does."""

from __future__ import annotations

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.structure.pages import Page

from wonderland.book.site import html_of
from wonderland.serving import live

from .project import PAGE, warm_runner
from .waiting import until


class Served:
    """The builds of one server, called one by one; ``rendered`` are the pages that the last has rendered."""

    def __init__(self, project, command: str = "serve"):
        self.project, self.command, self.folder = project, command, project.root / f"site-{command}"
        self.config, self.rendered = None, []

    def build(self) -> None:
        config = load_config(config_file=str(self.project.root / "mkdocs.yml"), site_dir=str(self.folder))
        if self.config is None:
            config.plugins.on_startup(command=self.command, dirty=False)
        self.config, self.rendered[:] = config, []
        build(config, serve_url="http://127.0.0.1/" if self.command == "serve" else None)

    def html(self, page: str = PAGE) -> str:
        return (self.folder / html_of(page)).read_text("utf-8")

    def until(self, words: str, page: str = PAGE) -> str:
        """Build until the page says this."""

        def says() -> str | None:
            self.build()
            return html if words in (html := self.html(page)) else None

        try:
            return until(says, f"{page} says {words!r}")
        except AssertionError as error:
            error.add_note(self.html(page))
            raise

    def close(self) -> None:
        self.config.plugins.on_shutdown()


@pytest.fixture
def served(project, monkeypatch):
    """A server's builds, with nothing to run programs by."""
    monkeypatch.setattr(live, "can_run", lambda: False)
    made = Served(project)
    render = Page.render
    monkeypatch.setattr(
        Page, "render", lambda self, *rest: (made.rendered.append(self.file.src_uri), render(self, *rest))
    )
    yield made
    made.close()


@pytest.fixture
def running(served, runner, monkeypatch):
    """The same, where programs can run, for a second of processor time each."""
    monkeypatch.setattr(live, "can_run", lambda: True)
    monkeypatch.setattr(runner, "time_limit", 1.0)
    monkeypatch.setattr("wonderland.running.runner.Runner", warm_runner(runner))
    return served
