"""The writing loop: a save costs one page, shows what a changed program does, and no mistake ends the server."""

from __future__ import annotations

import logging
import shutil
import signal
import socket
import time
import urllib.request
from pathlib import Path

import psutil
import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from mkdocs.structure.pages import Page

from wonderland import live, loop

from .project import CHAPTER, PAGE, ended, listing, warm_runner

TERM = "/// term | Trap\n    label: trap\n\n{}\n///\n"
CODE = f"snippets/{CHAPTER}/good"


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
        return (self.folder / page).with_suffix("").joinpath("index.html").read_text("utf-8")

    def until(self, words: str, page: str = PAGE) -> str:
        """Build until the page says this."""
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            self.build()
            if words in (html := self.html(page)):
                return html
            time.sleep(0.05)
        raise AssertionError(f"the page never says {words!r}:\n{html}")

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
    """The same, where programs can run, for a second each."""
    monkeypatch.setattr(live, "can_run", lambda: True)
    monkeypatch.setattr(runner, "time_limit", 1.0)
    monkeypatch.setattr("wonderland.runner.Runner", warm_runner(runner))
    return served


@pytest.fixture
def site(served):
    """A page that takes something from everywhere, and one that does not."""
    project = served.project
    project.good()
    project.recorded("good", "loss: 0.5\n", figure='<svg viewBox="0 0 9 9"><path d="M0 0"/></svg>')
    show = listing("good", "figure: A line.", "alt: A line.")
    project.write("docs/glossary.md", TERM.format("It snaps."))
    project.page("$$\na \\label{eq:a}\n$$\n", name=f"{CHAPTER}/first.md")
    project.page("# Page\n[a](@term:trap) [@drill] {{ good: loss }} @eq:a\n\n$$\nb \\label{eq:b}\n$$\n\n", show)
    project.page("# Alone\n\n[elsewhere](02-drill/page.md#eq-b)\n", name="other.md")
    served.build()
    return served


# What is saved, with what in it, and which pages come out otherwise.
CHANGES = {
    "nothing": ("docs/other.md", None, set()),
    "a page": ("docs/other.md", "# Alone\n\nagain\n", {"other.md"}),
    "a term": ("docs/glossary.md", TERM.format("It bites."), {"glossary.md", PAGE}),
    "a reference": (
        "references.bib",
        "@misc{drill, author={Ada Drill}, title={More drills}, year={2020}}\n",
        {"references.md", PAGE},
    ),
    "a number": (f"docs/{CHAPTER}/first.md", "gone\n\n$$\nx \\label{eq:a}\n$$\n\n$$\ny \\label{eq:z}\n$$\n",
                 {f"{CHAPTER}/first.md", PAGE}),
    "front matter": ("docs/other.md", "---\ntitle: By itself\n---\n# Alone\n\n[elsewhere](02-drill/page.md#eq-b)\n", set()),
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_a_save_renders_what_it_changes_and_gives_the_site_that_a_new_server_would(name, site):
    file, text, pages = CHANGES[name]
    if text is not None:
        site.project.write(file, text)
    site.build()
    assert set(site.rendered) == pages
    assert _pages(site.folder) == _pages(_anew(site))


def test_a_figure_or_a_file_that_changes_changes_the_pages(site):
    site.project.recorded("good", "loss: 0.5\n", figure='<svg viewBox="0 0 9 9"><path d="M1 1"/></svg>')
    site.build()
    assert site.rendered == [PAGE] and "M1 1" in site.html()
    site.project.write("docs/extra.md", "# Extra\n")
    site.build()
    assert len(site.rendered) == 7 and _pages(site.folder) == _pages(_anew(site))


def _anew(site: Served) -> Path:
    """The folder of the same site, built by a server that has just started."""
    plugin = site.config.plugins["wonderland"]  # the same in all that MkDocs serves in one process
    kept, new = plugin.loop, Served(site.project)
    new.folder = site.project.root / "anew"
    new.build()
    new.close()
    plugin.loop = kept
    return new.folder


def _pages(folder: Path) -> dict[str, str]:
    return {p.relative_to(folder).as_posix(): p.read_text("utf-8") for p in folder.rglob("*.html")}


def test_a_page_that_is_found_again_is_in_the_index_once_and_in_its_place():
    class Some:
        content, title, meta, url = "one", "One", {}, "one/"
        file = type("File", (), {"src_uri": "one.md"})

    class Index:
        def __init__(self):
            self.entries, self.read = [{"location": "zero/"}], 0

        def add(self, page):
            self.read += bool(page.content)
            self.entries.append({"location": page.url, "text": page.content})

    found = loop.Found()
    for content, read in (("one", 1), ("one", 0), ("two", 1), ("two", 0)):
        page, index = Some(), Index()
        page.content = content
        found.before(page, index)
        index.add(page)
        found.after(page, index)
        assert index.entries == [{"location": "zero/"}, {"location": "one/", "text": content}]
        assert index.read == read


def test_a_changed_listing_is_an_error_in_a_build_and_a_mark_where_nothing_can_run_it(served, caplog):
    project = served.project
    project.page(project.good(), "It is {{ good: loss }}.")
    project.write(f"{CODE}/good_jax.py", "print('loss: 0.25')\n")
    strict = Served(project, "build")
    with pytest.raises(Abort, match="docs/02-drill/page.md, line 1: good_jax.py has changed since its output was rec"):
        strict.build()
    strict.close()
    served.build()
    html = served.html()
    assert html.count("Not run since this change.") == 1 and "No record fits these programs" in html
    assert "<p>It is 0.5.</p>" in html  # PyTorch's program prints what is recorded of it
    assert 'class="stamp' not in html


def test_what_a_changed_program_prints_is_shown_and_not_recorded(running):
    project = running.project
    project.page(project.good(), "It is {{ good: loss }}.")
    project.write(f"{CODE}/good_torch.py", "print('loss: 0.25')\n")
    before = _files(project.root)
    running.build()
    assert "Changed, and running" in running.html()
    assert 'It is <span class="unrecorded">…</span>' in running.html()
    html = running.until("Not recorded. This is what the program does")
    assert '<span class="unrecorded">0.25</span>' in html and "loss: 0.25\n" in html
    assert html.count("loss: 0.5\n") == 1  # JAX's, of which a record speaks
    assert _files(project.root) == before
    project.write(f"{CODE}/good_torch.py", "print('loss: 0.5')\n")
    running.build()
    assert "unrecorded" not in running.html() and 'class="stamp' in running.html()


def _files(root: Path) -> dict[Path, bytes]:
    kept = [p for folder in ("snippets", "verified", "docs") for p in (root / folder).rglob("*") if p.is_file()]
    return {p: p.read_bytes() for p in kept}


# What a program is, and what its page says of it.
FAILURES = {
    "error": ("print('so far')\n\nraise ValueError('no')\n", "good_torch.py, line 3, raises ValueError: no"),
    "syntax": ("x = 1\nprint(\n", "good_torch.py, line 2, raises SyntaxError: '(' was never closed"),
    "hanging": ("while True: pass\n", "good_torch.py still running after 1 seconds, the limit for a listing"),
    "crash": ("import os\nos.abort()\n", "good_torch.py crashed the interpreter (SIGABRT)"),
}


@pytest.mark.parametrize("name", FAILURES)
def test_a_program_that_fails_shows_where(name, running):
    project = running.project
    project.page(project.good(), "{{ good: loss }}")
    program, said = FAILURES[name]
    project.write(f"{CODE}/good_torch.py", program)
    html = running.until("failed").replace("&#39;", "'")
    assert said in html and '<span class="unrecorded">…</span>' in html
    assert ("so far" in html) == (name == "error")
    project.write(f"{CODE}/good_torch.py", "print('loss: 0.75')\n")
    assert "failed" not in running.until("loss: 0.75\n")


def test_a_figure_is_shown_as_a_changed_program_draws_it(running):
    project = running.project
    draw = "import matplotlib.pyplot as plt\nplt.plot([0, {}])\nplt.show()\n"
    project.page(project.good(), listing("drawn", "figure: A line.", "alt: A line."))
    project.snippet("drawn", draw.format(1))
    assert "<svg" in running.until("Not recorded. This is what the program does")
    assert not (project.root / f"snippets/{CHAPTER}/drawn/figure.svg").exists()


@pytest.fixture
def long(running, runner, monkeypatch) -> int:
    """The process id of a changed program that runs for a minute."""
    monkeypatch.setattr(runner, "time_limit", 60.0)
    project, started = running.project, running.project.root / "started"
    project.page(project.good())
    say = f"import os, pathlib, time\npathlib.Path({str(started)!r}).write_text(str(os.getpid()))\n"
    project.write(f"{CODE}/good_torch.py", f"{say}time.sleep(60)\n")
    running.build()
    while not (started.exists() and started.read_text()):
        time.sleep(0.02)
    return int(started.read_text())


def test_a_save_ends_what_ran_before_it(long, running):
    running.project.write(f"{CODE}/good_torch.py", "print('loss: 0.125')\n")
    running.until("loss: 0.125\n")
    assert ended(long)


def test_the_server_ends_what_runs_when_it_ends(long, running):
    running.close()
    assert ended(long)
    running.config.plugins.on_startup(command="serve", dirty=False)


def test_an_exercise_shows_what_its_changed_programs_do(running):
    project = running.project
    check = "# --- check: nothing to change below ---\nassert answer() == 1, 'it should be 1'\nprint('passed')\n"
    folder = f"snippets/{CHAPTER}/ex-one"
    for framework in ("torch", "jax"):
        stem = f"{folder}/ex_one_{framework}"
        project.write(f"{stem}.py", f"def answer():\n    return None\n\n\n{check}")
        project.write(f"{stem}_solution.py", "def answer():\n    return 2\n")
        project.write(f"{stem}_wrong_one.py", "# Wrong: it is one\ndef answer():\n    return 1\n")
    project.page(
        "/// exercise | One\n    label: one\n    time: 1 min\n    difficulty: easy\n    snippet: ex-one\n\nDo.\n///\n"
    )
    html = running.until("ex_one_jax_wrong_one.py passes the check, and should not")
    assert "ex_one_jax_solution.py, line 6, raises AssertionError: it should be 1" in html
    assert "ex_one_jax.py, line" not in html  # a stub is to be refused


def test_a_broken_page_says_so_once_and_all_live_on(site, caplog):
    project, good = site.project, site.html().removeprefix("<title>Page</title>")
    project.page("# Page\n\n/// box | B\n    label: b\n\n/// boks\n")
    project.write("docs/other.md", f"# Alone\n\n[elsewhere]({PAGE}#eq-b) and @eq:b\n")  # of the broken page
    for _ in range(2):
        site.build()
    said = [r.getMessage() for r in caplog.records if r.levelno >= logging.ERROR]
    assert len(said) == 1 and said[0].startswith(f"docs/{PAGE}, line 6: unknown directive 'boks'")
    for page in (PAGE, "other.md"):
        assert f"docs/{PAGE}, line 6: unknown directive" in site.html(page)
    assert good in site.html()  # the page as it was
    project.page("# Page\nmended\n\n$$\nb \\label{eq:b}\n$$\n")
    site.build()
    assert "mended" in site.html() and "mistake" not in site.html() + site.html("other.md")


def test_a_program_that_is_away_while_it_is_saved_is_back_in_the_next_build(site):
    folder = site.project.root / CODE
    shutil.move(folder / "good_torch.py", site.project.root / "away.py")
    site.project.write(f"docs/{PAGE}", (site.project.root / "docs" / PAGE).read_text())  # read again, without it
    site.build()
    assert "snippets/02-drill/good has no good_torch.py" in site.html()
    shutil.move(site.project.root / "away.py", folder / "good_torch.py")
    site.build()
    assert "mistake" not in site.html() and _pages(site.folder) == _pages(_anew(site))


@pytest.mark.parametrize("half", [b"", b"# Pa\xc3", b"---\ntitle: [\n---\n# Page\n", b"# Page\n\n```text\nso"])
def test_a_page_saved_by_halves_is_whole_in_the_next_build(half, site):
    whole = (site.project.root / "docs" / PAGE).read_bytes()
    good = site.html()
    site.project.write(f"docs/{PAGE}", half)
    site.build()
    site.project.write(f"docs/{PAGE}", whole)
    site.build()
    assert site.html() == good


def test_the_server_shows_a_save_outlives_a_mistake_and_ends_at_once(project):
    project.page("# Page\n@box:none\n")
    project.good()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    # a shell that runs the tests in the background has them ignore Ctrl-C, and so all that they start
    process = project.start("-m", "mkdocs", "serve", "--livereload", "-w", "snippets", "-a", f"127.0.0.1:{port}",
                            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))  # fmt: skip
    try:
        _shows(port, "there is no label '@box:none'")
        project.page("# Page\nmended\n", listing("good"))
        _shows(port, "mended")
        project.write(f"{CODE}/good_torch.py", "import time\ntime.sleep(60)\n")
        _shows(port, "Changed, and running")
        while not (family := psutil.Process(process.pid).children(recursive=True)):
            time.sleep(0.05)  # until that begins which runs programs
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=4)[0]  # not when torch and jax are loaded
    finally:
        process.kill()
    assert process.returncode == 0 and "Traceback" not in said, said
    assert said.count("there is no label '@box:none'") == 1 and f"docs/{PAGE}, line 2" in said
    assert family and all(ended(p.pid) for p in family)


def _shows(port: int, words: str) -> None:
    deadline = time.monotonic() + 15
    html = ""
    while words not in html:
        assert time.monotonic() < deadline, html
        time.sleep(0.05)
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/{PAGE.removesuffix('.md')}/", timeout=10) as answer:
                html = answer.read().decode().replace("&#x27;", "'")
        except OSError:
            continue
