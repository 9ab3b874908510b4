"""A dial in the browser: the reader turns it, and code, output and figure are those of a run; served and from disk."""

from __future__ import annotations

import functools
import http.server
import json
import os
import shutil
import subprocess
import sys
import threading
from urllib.parse import urljoin

import pytest

from wonderland.programs import records, snippets
from wonderland.programs.dial import dialled, parse
from wonderland.programs.files import digest, read

from ..support.built import ROOT
from ..support.project import CHAPTER, PAGE, Project, listing
from ..support.waiting import AT_A_PAGE

CODE = """\
import {framework}

names = "é", {framework}.__name__
eta = 0.5
print(f"loss: {{2 * eta:.2f}}")
print(f"is {framework}: {{names[1] == '{framework}'}}")
"""
SAID = "eta = -1.0, 0.5, 4.0"
DRAWN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 460.8 259.2"><text id="a">{}</text></svg>\n'
OUTPUT = "loss: {:.2f}\nis {}: True\n"


@pytest.fixture(scope="module")
def book(tmp_path_factory) -> Project:
    """A small book in the site's own clothes, with one dial, built to be served and to be read from disk."""
    project = Project(tmp_path_factory.mktemp("dials"))
    project.like_the_site([{"Home": "index.md"}, {"2 Drill": PAGE}])
    shutil.copytree(ROOT / "docs" / "assets", project.root / "docs" / "assets", dirs_exist_ok=True)
    folder = project.snippet("turned", *(CODE.format(framework=f) for f in ("torch", "jax")))
    turned = dialled(snippets.load(project.root, f"{CHAPTER}/turned"), parse(SAID, PAGE, 1))
    with records.change(turned, "cpu") as entry:
        for value in turned.dial.values:
            for script in turned.of(value):
                for path, text in (
                    (script.output_path, OUTPUT.format(2 * float(value), script.framework)),
                    (script.figure_path, DRAWN.format(f"drawn with {value}")),
                ):
                    project.write(str(path.relative_to(project.root)), text)
                entry["scripts"][script.key] = {
                    "framework": script.framework, "version": "1.0", "python": "3.11.0", "device": "CPU",
                    "date": "2026-01-02", "seconds": 0.1, "code": script.fingerprint,
                    "output": digest(read(script.output_path)), "figure": digest(read(script.figure_path)),
                }  # fmt: skip
                records.claim(entry, script, {"numbers": 1, "same": 1, "difference": 0.0})
    assert folder.is_dir()
    project.page(
        "---\ntitle: Dials\n---\n\n# Dials\n\n",
        listing("turned", f"dial: {SAID}", "figure: A word.", "alt: The word 0.5."),
        "The loss is {{ turned: loss }}; with 4.0 it is {{ turned[4.0]: loss }}.\n",
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"}
    settings = (project.root / "mkdocs.yml").read_text("utf-8")
    for name, plugins in (("served", "- search\n"), ("disk", "- search\n- offline\n")):
        project.write("mkdocs.yml", settings.replace("- search\n", plugins))
        command = [sys.executable, "-m", "mkdocs", "build", "-q", "--site-dir", name]
        done = subprocess.run(command, cwd=project.root, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
    return project


@pytest.fixture(scope="module")
def address(book):
    """Where the book is served."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=str(book.root / "served"))
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/{PAGE.removesuffix('.md')}/"
    server.shutdown()
    server.server_close()


@pytest.fixture
def open_page(browsers):
    """Opens a page at an address; the test fails if anything is said in the console that it does not take away."""
    contexts = []

    def open_page(address: str, **options):
        context = browsers("wide").new_context(viewport={"width": 1280, "height": 800}, **options)
        context.set_default_timeout(AT_A_PAGE)
        contexts.append(context)
        page = context.new_page()
        page.asked, page.said = [], []
        page.on("request", lambda request: page.asked.append(request.url))
        page.on("console", lambda said: page.said.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: page.said.append(str(error)))
        page.goto(address, wait_until="load")
        if options.get("java_script_enabled", True):
            page.wait_for_selector(".dial fieldset:enabled")
        return page

    yield open_page
    for context in contexts:
        context.close()


def shown(page) -> dict[str, tuple[str, str, str]]:
    """By framework: the code, the output and the picked value, as they stand on the page; and the figure's words."""
    found = page.evaluate("""
        Object.fromEntries([...document.querySelectorAll(".dial")].map(dial => {
          const block = dial.closest(".tabbed-block"), text = selector => block.querySelector(selector).textContent;
          return [dial.dataset.framework,
            [text(".language-python code"), text(".output code"), dial.querySelector("input:checked").value]];
        }))""")
    drawn = page.locator(".drawing svg text").text_content()
    return {framework: (*rest, drawn) for framework, rest in found.items()}


def ran(value: str) -> dict[str, tuple[str, str, str, str]]:
    """What is to stand there once the dial is at this value."""
    return {
        framework: (
            CODE.format(framework=framework).replace("eta = 0.5", f"eta = {value}"),
            OUTPUT.format(2 * float(value), framework),
            value,
            f"drawn with {value}",
        )
        for framework in ("torch", "jax")
    }


def until(page, value: str) -> None:
    page.wait_for_function("v => document.querySelector('.turned').textContent === v", arg=value)


def test_arrow_keys_turn_both_frameworks_and_what_is_shown_is_what_ran(address, open_page):
    page = open_page(address)
    assert shown(page) == ran("0.5") and not [url for url in page.asked if url.endswith(".dial.js")]
    page.locator(".dial input:checked").first.focus()
    page.keyboard.press("ArrowRight")
    until(page, "4.0")
    assert shown(page) == ran("4.0")
    assert page.locator(".dial .said").first.inner_text() == "Shown: what ran with eta = 4.0."
    assert page.get_by_role("group", name="eta =").first.get_by_role("radio", name="4.0").is_checked()
    assert "With eta = 4.0. With 0.5 it shows: The word 0.5." in page.locator(".drawing title").text_content()
    page.locator(".switch button[data-framework=jax]").click()
    page.locator(".dial:visible label", has_text="-1.0").click()
    until(page, "-1.0")
    assert shown(page) == ran("-1.0")
    page.locator(".dial:visible label", has_text="0.5").click()
    until(page, "0.5")
    assert shown(page) == ran("0.5")
    assert len([url for url in page.asked if url.endswith(".dial.js")]) == 1 and not page.said


def test_what_is_copied_is_the_program_that_ran(address, open_page):
    page = open_page(address, permissions=["clipboard-read", "clipboard-write"])
    page.locator(".dial:visible label", has_text="4.0").click()
    until(page, "4.0")
    page.locator(".language-python .md-code__button[data-md-type=copy]").first.click()
    page.wait_for_function(
        "text => navigator.clipboard.readText().then(said => said === text)", arg=ran("4.0")["torch"][0]
    )


def test_nothing_below_moves_and_a_finger_finds_each_value(address, open_page):
    page = open_page(address, has_touch=True, is_mobile=True)
    sizes = page.evaluate(
        "[...document.querySelectorAll('.dial label')].filter(l => l.checkVisibility()).map(l => l.getBoundingClientRect()).map(b => [b.width, b.height])"
    )
    assert len(sizes) == 3 and min(map(min, sizes)) >= 44
    below = "document.querySelector('.stamp').getBoundingClientRect().top + scrollY"
    before = page.evaluate(below)
    page.locator(".dial:visible label", has_text="4.0").tap()
    until(page, "4.0")
    assert page.evaluate(below) == before


def test_where_nothing_comes_the_dial_says_so_and_springs_back(address, open_page):
    page = open_page(address)
    page.route("**/*.dial.js", lambda route: route.abort())
    page.locator(".dial:visible label", has_text="4.0").click()
    said = page.locator(".dial:visible .said.failed")
    said.wait_for()
    assert said.inner_text() == "What ran with eta = 4.0 could not be fetched."
    assert shown(page) == ran("0.5")
    page.unroute("**/*.dial.js")
    page.locator(".dial:visible label", has_text="4.0").click()
    until(page, "4.0")
    assert shown(page) == ran("4.0") and not page.locator(".dial .said.failed").count()


def test_it_turns_from_disk_and_where_nothing_may_be_stored(book, open_page):
    page = open_page((book.root / "disk" / PAGE).with_suffix(".html").as_uri(), offline=True)
    page.evaluate(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })"
    )
    page.locator(".dial:visible label", has_text="4.0").click()
    until(page, "4.0")
    assert shown(page) == ran("4.0") and not page.said


def test_without_scripts_and_on_paper_a_line_says_what_ran(address, open_page):
    page = open_page(address, java_script_enabled=False)
    line = page.locator(".listing .values")
    assert line.inner_text() == "Run with eta = -1.0, 0.5 and 4.0, in PyTorch and JAX." and line.is_visible()
    assert not page.locator(".dial:visible").count()
    for link in line.locator("a").all():
        answer = page.request.get(urljoin(address, link.get_attribute("href")))
        assert answer.ok and answer.text().startswith("loss: ")
    page = open_page(address)
    assert not page.locator(".listing .values").is_visible()
    page.emulate_media(media="print")
    assert page.locator(".listing .values").is_visible() and not page.locator(".dial:visible").count()


def test_what_is_taken_away_says_what_ran(book):
    folder = (book.root / "served" / PAGE).with_suffix("")
    taken = (folder / "index.md").read_text("utf-8")
    assert (
        "Run with `eta` = [`-1.0`](" in taken
        and "<" not in taken.replace("<https", "")
        and "with 4.0 it is 8.00" in taken
    )
    cells = json.loads((folder / "page-torch.ipynb").read_text("utf-8"))["cells"]
    assert any("Run with `eta` =" in "".join(cell["source"]) for cell in cells)
