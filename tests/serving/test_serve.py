"""The writing loop: a save costs one page, gives the site that a new server would, and no mistake ends the server."""

from __future__ import annotations

import contextlib
import logging
import shutil
import signal
import socket
import urllib.request
from pathlib import Path

import jinja2
import psutil
import pytest

from wonderland.page.expanded import Expanded
from wonderland.web import shared
from wonderland.web.rendered import Rendered
from wonderland.web.search import Searched

from ..support.project import CHAPTER, PAGE, listing
from ..support.served import Served
from ..support.waiting import PATIENCE, ended, until

TERM = "/// term | Trap\n    label: trap\n\n{}\n///\n"
CODE = f"snippets/{CHAPTER}/good"


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
    "a term used": ("docs/other.md", "# Alone\n\n[a](@term:trap)\n", {"other.md", "glossary.md"}),
    "a work cited": ("docs/other.md", "# Alone\n\n[@drill]\n", {"other.md", "references.md"}),
    "a reference": (
        "references.bib",
        "@misc{drill, author={Ada Drill}, title={More drills}, year={2020}}\n",
        {"references.md", PAGE},
    ),
    "a number": (f"docs/{CHAPTER}/first.md", "gone\n\n$$\nx \\label{eq:a}\n$$\n\n$$\ny \\label{eq:z}\n$$\n",
                 {f"{CHAPTER}/first.md", PAGE}),
    "front matter": ("docs/other.md", "---\ntitle: By itself\n---\n# Alone\n\n[elsewhere](02-drill/page.md#eq-b)\n", {"other.md"}),
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_a_save_renders_what_it_changes_and_gives_the_site_that_a_new_server_would(name, site):
    file, text, pages = CHANGES[name]
    if text is not None:
        site.project.write(file, text)
    site.build()
    assert set(site.rendered) == pages
    assert _pages(site.folder) == _pages(_anew(site, kept=True)) == _pages(_anew(site))


@pytest.mark.parametrize("name", CHANGES)
def test_a_build_of_what_another_has_kept_is_one_of_nothing_byte_for_byte(name, site):
    file, text, pages = CHANGES[name]
    if text is not None:
        site.project.write(file, text)
    site.rendered.clear()
    kept = _pages(_anew(site, kept=True))
    assert set(site.rendered) == pages
    assert kept == _pages(_anew(site))


def test_what_stands_around_a_page_is_kept_until_a_setting_changes(site, monkeypatch):
    around, whole = [], jinja2.Template.render

    def render(template, *args, **kwargs):
        if page := dict(*args, **kwargs).get("page"):
            around.append(page.file.src_uri)
        return whole(template, *args, **kwargs)

    monkeypatch.setattr(jinja2.Template, "render", render)
    _anew(site)
    every = {*around}
    around.clear()
    _anew(site, kept=True)
    assert PAGE in every and {*around} <= {"index.md"}  # which says nothing
    with (site.project.root / "mkdocs.yml").open("a") as settings:
        settings.write("\nextra: {word: other}\n")
    kept = _pages(_anew(site, kept=True))
    assert {*around} >= every
    assert kept == _pages(_anew(site))


def test_a_template_is_compiled_once_and_anew_when_it_changes(site, monkeypatch):
    compiled, compile_ = [], jinja2.Environment.compile
    monkeypatch.setattr(jinja2.Environment, "compile", lambda env, source, name, *rest: (
        compiled.append(name), compile_(env, source, name, *rest))[1])  # fmt: skip
    site.project.like_the_site([PAGE, "other.md"])
    overrides = site.project.root / "overrides"
    own = overrides.resolve()
    overrides.unlink()
    shutil.copytree(own, overrides)
    _anew(site)
    assert {"main.html", "404.html", "base.html"} <= {*compiled}
    compiled.clear()
    site.project.write(f"docs/{PAGE}", "# Other words\n")
    _anew(site, kept=True)
    assert not compiled
    main = overrides / "main.html"
    main.write_text(main.read_text("utf-8") + "{# other #}\n<!-- other -->\n", "utf-8")
    kept = _pages(_anew(site, kept=True))
    assert compiled == ["main.html"] and kept == _pages(_anew(site))


def test_a_figure_or_a_file_that_changes_changes_the_pages(site):
    site.project.recorded("good", "loss: 0.5\n", figure='<svg viewBox="0 0 9 9"><path d="M1 1"/></svg>')
    site.build()
    assert site.rendered == [PAGE] and "M1 1" in site.html()
    site.project.write("docs/other.md", "# Alone\n\n[elsewhere](extra.md)\n")
    site.build()
    assert site.rendered == ["other.md"]
    site.project.write("docs/extra.md", "# Extra\n")
    site.build()
    assert set(site.rendered) == {"extra.md", "other.md"} and _pages(site.folder) == _pages(_anew(site))


def test_a_chapter_is_packed_with_what_was_saved_and_its_dials_load_it(site):
    project = site.project
    project.page("# Drill\n\nIt begins.\n", name=f"{CHAPTER}/index.md")
    project.snippet("turned", "eta = 0.5\nprint('loss:', 2 * eta)\n")
    project.recorded("turned", "loss: 1.0\n", dial="eta = 0.5, 1.0")
    project.page("# Turned\n", listing("turned", "dial: eta = 0.5, 1.0"), name=f"{CHAPTER}/turned.md")

    def made() -> dict[str, bytes]:
        site.build()
        found = _pages(site.folder)
        assert found == _pages(_anew(site))
        return {name: found[name] for name in found if name.endswith((".zip", ".dial.js"))}

    first = made()
    archives = {name for name in first if name.endswith(".zip")}
    assert len(first) == 3 and len(archives) == 2 and made() == first
    other = site.project.root / f"{CODE.replace('good', 'turned')}/turned_torch.eta-1.0.out"
    assert other.read_text("utf-8") == "loss: 1.0\n"
    project.recorded("turned", "loss: 2.0\n", dial="eta = 0.5, 1.0")
    second = made()
    assert {name for name in first if second[name] != first[name]} == {*first}
    project.snippet("good", "print('loss: 0.5')  # so\n")
    project.recorded("good", "loss: 0.5\n", figure='<svg viewBox="0 0 9 9"><path d="M0 0"/></svg>')
    third = made()
    assert {name for name in first if third[name] != second[name]} == archives
    project.page("# Drill\n\nIt goes on.\n", name=f"{CHAPTER}/index.md")
    fourth = made()
    assert {name for name in first if fourth[name] != third[name]} == archives


def _anew(site: Served, *, kept: bool = False) -> Path:
    """The folder of the same site, built by a server that has just started: of nothing, or of what is ``kept`` on disk."""
    if not kept:
        for name in ("pages", "templates"):
            shutil.rmtree(site.project.root / ".cache" / name)
    plugin = site.config.plugins["wonderland"]  # the same in all that MkDocs serves in one process
    loop, pages, frames, new = plugin.loop, plugin.pages, plugin.frames, Served(site.project)
    known = dict(shared._cache)
    shared._cache.clear()
    new.folder = site.project.root / f"anew-{kept}"
    new.build()
    new.close()
    plugin.loop, plugin.pages, plugin.frames = loop, pages, frames
    shared._cache.clear()
    shared._cache.update(known)
    return new.folder


def _pages(folder: Path) -> dict[str, bytes]:
    """Every file of a site; but not the packed map of it, which holds the time."""
    return {
        p.relative_to(folder).as_posix(): p.read_bytes()
        for p in folder.rglob("*.*")
        if p.is_file() and p.suffix != ".gz"
    }


def test_a_page_that_is_found_again_is_in_the_index_once_and_in_its_place():
    class Some:
        url, title, meta = "one/", "One", {}

        def __init__(self, content: str):
            self.content = content

    class Index:
        entries = ()

        def add(self, page):  # as Material does with what it is shown
            self.entries += [{"location": page.url}] * bool(page.content)

    made = Rendered("one.md", "", {}, Expanded(), {}, {}, new=False)
    for kept, content, found in (
        (None, "one", "one"),
        (made, "one", "one"),
        (made, "two", "one"),
        (made, "three", "one"),
    ):
        page, index = Some(f"<p>{content}</p>"), Index()
        index.entries = [{"location": "zero/"}]
        searched = Searched(index)
        searched.before(page)
        index.add(page)
        searched.after(page, kept)
        assert [entry["location"] for entry in index.entries] == ["zero/", "one/"]
        assert index.entries[1]["text"] == f"<p>{found}</p>" and page.content == f"<p>{content}</p>"
    assert made.new


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
    # a framework that is never loaded: who waits for that does not end
    project.write("packages/torch.py", "import time\ntime.sleep(3600)\n")
    # a shell that runs the tests in the background has them ignore Ctrl-C, and so all that they start
    process = project.start("-m", "mkdocs", "serve", "--livereload", "-w", "snippets", "-a", f"127.0.0.1:{port}",
                            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))  # fmt: skip
    try:
        _shows(port, "there is no label '@box:none'")
        project.page("# Page\nmended\n", listing("good"))
        _shows(port, "mended")
        project.write(f"{CODE}/good_torch.py", "import time\ntime.sleep(60)\n")
        _shows(port, "Changed, and running")
        family = until(lambda: psutil.Process(process.pid).children(recursive=True), "it begins what runs programs")
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=PATIENCE)[0]
    finally:
        process.kill()
    assert process.returncode == 0 and "Traceback" not in said, said
    assert said.count("there is no label '@box:none'") == 1 and f"docs/{PAGE}, line 2" in said
    assert family and all(ended(p.pid) for p in family)


def _shows(port: int, words: str) -> None:
    address = f"http://127.0.0.1:{port}/{PAGE.removesuffix('.md')}/"

    def shows() -> bool:
        with contextlib.suppress(OSError), urllib.request.urlopen(address, timeout=PATIENCE) as answer:
            return words in answer.read().decode().replace("&#x27;", "'")
        return False

    until(shows, f"the server shows {words!r}")
