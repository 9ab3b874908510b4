"""What a reader takes away, put into a built site by a command: for any generator, without MkDocs, and as its plugin does."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from urllib.parse import urldefrag, urljoin

import lxml.html
import pytest
import yaml

from wonderland.book.nav import read_config
from wonderland.programs import lab, records
from wonderland.programs.files import digest

from ..support.built import ROOT
from ..support.jupyter import code, ipynb, printed, recorded
from ..support.project import CHAPTER, listing
from ..support.waiting import PATIENCE

ADDRESS = "http://127.0.0.1:8000/"
FIGURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2"/></svg>'
STUB = "def one():\n    return None  # your code here\n\n\n# --- check: nothing to change below ---\nassert one() == 1, 'no'\n"
ROLES = {"_solution": "def one():\n    return 1\n", "_wrong_two": "# Wrong: two\ndef one():\n    return 2\n"}
LAB = """\
# %% [markdown]
# # Lab: Two
#
# Text, after [the page](../02-drill/page.md#code-drawn).

# %% given data
print("loss: 0.5")

# %% stub two
def two():
    return None  # your code here

# %% solution two
def two():
    return 2

# %% wrong two one
# Wrong: one.
def two():
    return 1

# %% check two
assert two() is not None, "two returned None"
print("two: passed")
"""
DID = "%% given data\nloss: 0.5\n%% solution two\n%% check two\ntwo: passed\n"
PAGES = {
    "index.md": "---\ntitle: Home\n---\n# Drill\n\nTo [the page](02-drill/page.md).\n",
    f"{CHAPTER}/index.md": "---\ntitle: 2 Drill\n---\n# 2 Drill\n\n[The page](page.md) comes first.\n",
    f"{CHAPTER}/page.md": "---\ntitle: 2.1 Page\ndescription: All there is.\n---\n# 2.1 Page\n\n"
    "$x$ and [a drawing](dot.svg), [home](../index.md), [steps](steps-torch.ipynb), [what is asked](ask.md#ex-one).\n\n"
    + listing("drawn", "figure: A line.", "alt: A line")
    + listing("turned", "dial: rate = 0.5, 1.0"),
    f"{CHAPTER}/ask.md": "# Exercises for “2.1”\n\n/// exercise | One\n    label: one\n    time: 5 min\n    difficulty: easy\n"
    "    snippet: ex-one\n\nWrite it, see @code:drawn.\n///\n",
    "labs/two-lab.md": "---\ntitle: 'Lab: Two'\n---\n/// lab\n    source: two-lab\n///\n",
}
STEPS = ipynb(
    code("import torch\nprint(1)", printed("1\n")), title="# Steps\n\nFirst [home](../index.md), then [on](page.md)."
)
NAV = [
    {"Home": "index.md"},
    {"Part": [
        {"2 Drill": [f"{CHAPTER}/index.md", f"{CHAPTER}/page.md", {"Asked": f"{CHAPTER}/ask.md"}]},
        f"{CHAPTER}/steps-torch.ipynb",
    ]},
    "labs/two-lab.md",
    "references.md",
]  # fmt: skip
TAKEN = re.compile(
    r"\.(md|ipynb|zip|py|out|woff2)$|figure\.svg$|\.dial\.js$|llms\.txt$|katex\.min\.css$|stix/LICENSE\.txt$"
)
# With a Python that has no MkDocs.
RUN = """
import runpy, sys
sys.modules |= dict.fromkeys(("mkdocs", "material", "mkdocs_jupyter"))
sys.argv = ["wonderland.takeaway", "site"]
runpy.run_module("wonderland.takeaway", run_name="__main__")
"""


@pytest.fixture
def book(project):
    """A book with one of each thing that can be taken away."""
    for name, text in PAGES.items():
        project.page(text, name=name)
    project.write(f"docs/{CHAPTER}/dot.svg", FIGURE)
    project.write(f"docs/{CHAPTER}/steps-torch.ipynb", json.dumps(recorded(STEPS)))
    project.snippet("drawn", "print('loss: 0.5')\n")
    project.recorded("drawn", "loss: 0.5\n", FIGURE)
    project.snippet("turned", "rate = 0.5\nprint('loss:', rate)\n")
    project.recorded("turned", "loss: 0.5\n", dial="rate = 0.5, 1.0")
    folder = project.snippet("ex-one", STUB)
    for role, text in ROLES.items():
        for framework in ("torch", "jax"):
            project.write(f"{folder.relative_to(project.root)}/ex_one_{framework}{role}.py", text)
    project.recorded("ex-one", "AssertionError: no\n")
    project.write("labs/two-lab/two_lab.py", LAB)
    _record(project, lab.load(project.root, "two-lab", "labs/two-lab.md", 4))
    shutil.copytree(ROOT / "docs" / "assets", project.root / "docs" / "assets")
    project.like_the_site(NAV)
    settings = read_config(project.root / "mkdocs.yml")
    settings["plugins"] += [p for p in read_config(ROOT / "mkdocs.yml")["plugins"] if "mkdocs-jupyter" in p]
    project.write("mkdocs.yml", yaml.safe_dump(settings, sort_keys=False))
    return project


def _record(project, made) -> None:
    """As if the solved lab had run."""
    scripts = {}
    for script in made.scripts:
        project.write(str(script.output_path.relative_to(project.root)), DID)
        scripts[script.key] = {
            "framework": script.framework, "version": "1.0", "python": "3.11.0", "device": "CPU", "date": "2026-01-02",
            "seconds": 0.1, "code": script.fingerprint, "output": digest(DID),
        }  # fmt: skip
    with records.change(made, "cpu") as entry:
        entry.update(scripts=scripts)
        for script in made.scripts:
            records.claim(entry, script, {"numbers": 1, "same": 1, "difference": 0.0})


def run(book) -> tuple[int, str]:
    """Exit status and messages of the command."""
    process = book.start("-c", RUN)
    said = process.communicate(timeout=PATIENCE)[0]
    return process.returncode, said


def built(book, generator: str) -> Path:
    status, said = book.build(generator)
    assert status == 0, said
    return book.root / "site"


def files(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def links(site: Path) -> set[tuple[str, str]]:
    """From which file what is linked to, or loaded, of this site: its address there."""
    found = set()
    for name, content in files(site).items():
        here, text = ADDRESS + name.removesuffix("index.html"), content.decode("utf-8", "replace")
        if name.endswith(".html"):
            tree = lxml.html.document_fromstring(text)
            targets = tree.xpath("//@href | //@src")
            targets += [f"{dial}.dial.js" for dial in tree.xpath("//@data-dial")]
        elif name.endswith(".css"):
            targets = re.findall(r"url\([\"']?([^\"')]+)", text)
        elif name.endswith((".md", ".ipynb", "llms.txt")):
            targets = re.findall(r"\]\(([^()\s]+)\)", text)
        else:
            continue
        found |= {(name, urldefrag(urljoin(here, target)).url) for target in targets}
    return {(name, target.removeprefix(ADDRESS)) for name, target in found if target.startswith(ADDRESS)}


def dead(site: Path) -> set[tuple[str, str]]:
    """What leads nowhere; but for what the other generator has under names of its own."""
    found = {(name, target) for name, target in links(site) if not (site / target / "index.html").is_file()}
    return {(name, target) for name, target in found if not (site / target).is_file()}


def test_after_zensical_nothing_that_a_page_links_to_or_loads_leads_nowhere(book):
    site = built(book, "zensical")
    kinds = {Path(target).suffix for _, target in dead(site)}
    assert kinds >= {".py", ".ipynb", ".css", ".woff2", ".js", ".out"}, "there would be nothing to do"
    before = {name: text for name, text in files(site).items() if not TAKEN.search(name)}
    status, said = run(book)
    assert status == 0, said
    assert not dead(site)
    after = files(site)
    assert before == {name: after[name] for name in before}
    assert {
        f"{CHAPTER}/{CHAPTER}-torch.zip",
        "llms.txt",
        f"{CHAPTER}/page/index.md",
        f"{CHAPTER}/ask/ask-jax-solved.ipynb",
    } <= after.keys()
    leading = {target for name, target in links(site) if name == "labs/two-lab/index.html"}
    assert {"labs/two_lab_jax.ipynb", "labs/two-lab-solved-jax.ipynb"} <= leading
    steps = after[f"{CHAPTER}/steps-torch.ipynb"].decode()
    assert f"[home]({ADDRESS})" in steps and f"[on]({ADDRESS}{CHAPTER}/page/)" in steps


@pytest.mark.parametrize("url", [ADDRESS, ""])
@pytest.mark.parametrize("folders", [True, False])
def test_it_writes_to_the_byte_what_a_build_by_mkdocs_does(book, url, folders):
    settings = read_config(book.root / "mkdocs.yml") | {"site_url": url, "use_directory_urls": folders}
    book.write("mkdocs.yml", yaml.safe_dump(settings, sort_keys=False))
    site = built(book, "mkdocs")
    before = files(site)
    taken = {name for name in before if TAKEN.search(name) and not name.endswith("dot.svg")}
    assert {Path(name).suffix for name in taken} == {
        ".md",
        ".ipynb",
        ".zip",
        ".py",
        ".out",
        ".woff2",
        ".svg",
        ".js",
        ".txt",
        ".css",
    }
    for name in taken:
        (site / name).unlink()
    status, said = run(book)
    assert status == 0, said
    after = files(site)
    assert after.keys() == before.keys()
    assert not [name for name in before if before[name] != after[name]]


def test_a_site_without_a_page_or_a_page_with_a_mistake_is_refused_in_a_line_and_nothing_is_written(book):
    site = built(book, "mkdocs")
    (site / "llms.txt").unlink()
    before = files(site)
    book.page("See @def:none.\n", name="labs/two-lab.md")
    status, said = run(book)
    assert status == 1 and said.startswith("docs/labs/two-lab.md, line 1: there is no label '@def:none'")
    assert files(site) == before and said.count("\n") == 1
    book.page(PAGES["labs/two-lab.md"], name="labs/two-lab.md")
    asked = f"{CHAPTER}/ask/index.html"
    del before[asked]
    (site / asked).unlink()
    assert run(book) == (1, f"site/{asked} is not there: site is no site of docs/ as it is now\n")
    assert files(site) == before
