"""The book on paper that cannot be made: one message, and the last PDF stays as it was."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from wonderland import pdf
from wonderland.paper import join
from wonderland.paper.bound import Bound
from wonderland.problems import Unprintable

from ..support.built import ROOT
from ..support.paper import BARE, printed
from ..support.waiting import PATIENCE


def test_numbers_that_never_settle_are_one_message(chromium, tmp_path):
    more = "document.body.prepend(Object.assign(document.createElement('p'), { style: 'break-after: page', textContent: 'More' }))"
    contents = (
        '<p>There: <span data-page="there"></span></p>'
        f"<script>if (document.querySelector('p').textContent == 'There: 2') {more}</script>"
    )
    with pytest.raises(Unprintable, match="do not settle"):
        printed(Bound("", [contents, '<h1 id="there" style="break-before: page">There</h1>']), tmp_path, BARE)


def test_a_link_to_what_is_nowhere_in_the_book_is_one_message(chromium, tmp_path):
    with pytest.raises(Unprintable, match="^a link leads to #there, which stands nowhere in the book$"):
        printed(Bound("", ['<h1>Here</h1><a href="#there">There</a>']), tmp_path, BARE)


def failed(tmp_path, *python: str, **environment: str) -> str:
    """The one line with which ``make pdf`` fails; it has left the last PDF as it was, and nothing else of its own."""
    target = tmp_path / "out" / "book.pdf"
    target.parent.mkdir()
    target.write_bytes(b"the last one")
    done = subprocess.run(
        [sys.executable, *(python or ("-m", "wonderland.pdf")), str(target)],
        cwd=ROOT,
        env=os.environ | {"TMPDIR": str(tmp_path)} | environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert (done.returncode, done.stdout) == (1, ""), done.stderr
    assert target.read_bytes() == b"the last one"
    left = [path.name for folder in (tmp_path, target.parent) for path in folder.iterdir()]
    assert sorted(name for name in left if not name.startswith("playwright")) == ["book.pdf", "out"]
    said = re.fullmatch(r"(.*) was not made: (.*)\n", done.stderr)
    assert said and said[1] == str(target), done.stderr
    return said[2]


def test_without_a_chromium_there_is_one_message_and_the_last_pdf_stays(tmp_path):
    why = "the environment variable CHROMIUM names /nowhere/chromium, which is no program here"
    assert failed(tmp_path, CHROMIUM="/nowhere/chromium") == why


# ``make pdf`` of next to nothing, with a fault.
BARE_RUN = """
import errno, os, psutil
from playwright.sync_api import Page
from wonderland import pdf
from wonderland.paper.bound import Bound

def full(*_):
    raise OSError(errno.ENOSPC, "No space left on device")

def die(page, pdf=Page.pdf, **options):
    for process in psutil.Process().children(recursive=True):
        if "chrom" in process.name():
            process.kill()
    return pdf(page, **options)

pdf._build = lambda root, site: None
pdf.bind = lambda site, root: Bound("", ['<h1 id="a">A</h1><a href="#a">a</a>'])
"""


def test_a_full_disk_is_one_message_and_the_last_pdf_stays(tmp_path):
    assert failed(tmp_path, "-c", f"{BARE_RUN}\nos.fsync = full\npdf.main()") == "[Errno 28] No space left on device"


def test_a_chromium_that_dies_is_one_message_and_the_last_pdf_stays(tmp_path):
    said = failed(tmp_path, "-c", f"{BARE_RUN}\nPage.pdf = die\npdf.main()")
    assert re.fullmatch(r"Chromium \(.*\) failed: .*closed.*", said)


def test_what_is_no_pdf_or_lacks_bookmarks_or_structure_is_one_message(chromium):
    with pytest.raises(Unprintable, match="no PDF"):
        join.opened(b"half of it")
    page = chromium.new_page()
    page.set_content("<h1>Here</h1>")
    with pytest.raises(Unprintable, match="no bookmarks"):
        join.joined([join.opened(page.pdf(tagged=True))], {}, BARE)
    with pytest.raises(Unprintable, match="no structure"):
        join.joined([join.opened(page.pdf())], {}, BARE)
    page.close()


@pytest.mark.parametrize("config", [None, "site_name: Another\nplugins: [search]\n", "site_name: [\n"])
def test_in_another_folder_than_that_of_a_book_nothing_is_done_but_to_say_so(tmp_path, config):
    elsewhere = tmp_path / "elsewhere"
    kept = {"package-lock.json": "{}", "node_modules/kept/index.js": "0"} | ({"mkdocs.yml": config} if config else {})
    for name, content in kept.items():
        (elsewhere / name).parent.mkdir(parents=True, exist_ok=True)
        (elsewhere / name).write_text(content)
    done = subprocess.run([sys.executable, "-m", "wonderland.pdf"], cwd=elsewhere, capture_output=True, text=True)
    why = "mkdocs.yml is no mkdocs.yml of this book: call it from the folder that has one"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", f"wonderland.pdf was not made: {why}\n")
    there = {p.relative_to(elsewhere).as_posix(): p.read_text() for p in elsewhere.rglob("*") if p.is_file()}
    assert there == kept


def test_a_site_that_does_not_build_says_why_in_one_line(project):
    project.page("# Drill\n\n@def:nothing\n")
    with pytest.raises(Unprintable, match=r"^the site does not build: docs/02-drill/page.md, line 3: [^\n]*$"):
        pdf._build(project.root, project.root / "site")
