"""What the drills share: one preloaded runner for all of them, and a small project for each."""

from __future__ import annotations

import contextlib
import functools
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from wonderland.checks import KEY
from wonderland.running.runner import Result, Runner

from .support.built import visitor
from .support.figure import figure, lone
from .support.project import Project, warm_runner


@pytest.fixture(scope="session")
def runner(request):
    """A runner that is ready, with the preloaded parent of the pages; its limits are set by each test with monkeypatch."""
    with warm_runner(request.config.stash[KEY].runner)() as made:
        yield made


@pytest.fixture
def project(tmp_path) -> Project:
    return Project(tmp_path)


@pytest.fixture(scope="session")
def unforked():
    """Each program in a new process, as where forking is unsafe."""
    with Runner(fork=False) as made:
        yield made


@pytest.fixture
def do(runner, tmp_path, monkeypatch):
    """Runs a program as the file drill_torch.py, within two seconds of processor time and a minute in all."""
    monkeypatch.setattr(runner, "time_limit", 2.0)
    monkeypatch.setattr(runner, "wait_limit", 60.0)

    def run(code: str, framework: str = "torch", by: Runner = runner) -> Result:
        path = tmp_path / f"drill_{framework}.py"
        path.write_text(textwrap.dedent(code), "utf-8")
        return by.run(path, path.read_text("utf-8"), framework)

    yield run
    assert run("print('next')").output == "next\n"  # whatever came before


@dataclass(eq=False)  # so that it can be a plugin
class Outcome:
    """What a run of pytest on a project came to: by the item's name its outcome and message, and all that was printed."""

    outcomes: dict[str, str] = field(default_factory=dict)
    messages: dict[str, str] = field(default_factory=dict)
    text: str = ""

    def pytest_collectreport(self, report):
        if report.failed:
            self.outcomes[report.nodeid], self.messages[report.nodeid] = "error", str(report.longrepr)

    def pytest_runtest_logreport(self, report):
        if report.when == "call" or not report.passed:
            name = report.nodeid.rpartition("::")[2]
            self.outcomes[name] = report.outcome
            self.messages[name] = report.longrepr[2] if report.skipped else str(report.longrepr or "")


@pytest.fixture
def below(request, runner, monkeypatch):
    """Runs pytest below a root, in this process and with the preloaded runner."""
    pytester = request.getfixturevalue("pytester")
    monkeypatch.setattr("wonderland.checking.session.Runner", warm_runner(runner))

    def run(root: Path, *options: str, plugins: Iterable[object] = ()) -> Outcome:
        outcome = Outcome()
        options = (f"--rootdir={root}", "-p", "no:cacheprovider", "--continue-on-collection-errors", *options)
        outcome.text = pytester.runpytest_inprocess(*options, plugins=[outcome, *plugins]).stdout.str()
        return outcome

    return run


@pytest.fixture
def pages(below, project):
    """Runs pytest on the pages of the project."""
    return lambda *options: below(project.root, *options, project.root / "docs")


@pytest.fixture
def alone(site, visit):
    return lone(site, visit)


@pytest.fixture
def alone_in(site, browsers):
    """The same for readers with letters of this family: ``alone_in("narrow", address, script)``."""
    with contextlib.ExitStack() as stack:
        yield lambda family, *figure: lone(site, stack.enter_context(visitor(site, browsers(family))))(*figure)


@pytest.fixture(scope="module")
def figures(site, chromium):
    """Opens each figure once for all the tests that use it; a preset takes back what was set before."""
    with visitor(site, chromium) as visit:

        @functools.cache
        def open_figure(address: str, script: str):
            page = lone(site, visit)(address, script)
            figure(page, script)
            assert not page.said
            return page

        def again(address: str, script: str):
            page = open_figure(address, script)
            page.emulate_media(media="screen")
            shown = figure(page, script)
            shown.locator(".presets button").first.click()
            page.said.clear()
            return page, shown

        yield again
