"""Notebooks of the pages: valid, whole, with the recorded outputs in place, and each runs from top to bottom.

A page of exercises has two for each framework, to work in and solved; what must not stand in the first is looked for in
test_exercises.py.
"""

from __future__ import annotations

import errno
import functools
import json
import os
import re
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import nbformat
import pytest
from mkdocs.exceptions import Abort

from wonderland import plugin
from wonderland.book.site import Site
from wonderland.checking.session import AT_ONCE
from wonderland.checks import KEY
from wonderland.programs.files import read, visible
from wonderland.programs.snippets import FRAMEWORKS
from wonderland.programs.svg import ON_PAPER, differing, standalone
from wonderland.takeaway import addresses, exercises, offered, segments
from wonderland.takeaway.notebook import of_page

from ..support import sample
from ..support.built import ROOT, notebook_pages
from ..support.jupyter import Notebook, drawings, shown, tags
from ..support.project import CHAPTER, PAGE, listing, warm_runner
from ..support.sources import parts, whole_book

A_DAY = 6  # notebooks that run as a whole
SHOWS = re.compile(r"^ {4}snippet: ", re.M)  # a listing or an exercise with a program
PAGES = [p.relative_to(ROOT / "docs").as_posix() for p in visible(ROOT / "docs", "**/*.md")
         if SHOWS.search(p.read_text("utf-8"))]  # fmt: skip
EXERCISES = re.compile(r"^/+ exercise ", re.M)
# of a page with exercises the notebook to work in, and the solved one; of any other the one that it has
KINDS = {p: ("work", "solved") if EXERCISES.search((ROOT / "docs" / p).read_text("utf-8")) else ("",) for p in PAGES}
NAMES = [(page, framework, kind) for page in PAGES for framework in FRAMEWORKS for kind in KINDS[page]]


def called(page: str, framework: str, kind: str) -> str:
    return "-".join(filter(None, (page.removesuffix(".md"), framework, kind)))


EACH = pytest.mark.parametrize(("page", "framework", "kind"), NAMES, ids=[called(*name) for name in NAMES])


def whole(config) -> dict[str, tuple[str, str, str]]:
    """The notebooks that are run as a whole, by their names. A program that ran alone does in a notebook what it did there if
    those before it have left the interpreter as it was. That they do is asked of every program when it runs (``left``, in
    checks.py); these are run to see it.
    """
    named = {called(*name): name for name in NAMES}
    return {name: named[name] for name in sample.turn(named, config.option.day, A_DAY)}


def pytest_generate_tests(metafunc):
    if "in_turn" in metafunc.fixturenames:
        metafunc.parametrize("in_turn", whole(metafunc.config))


@pytest.fixture(scope="module")
def notebooks(site) -> dict[tuple[str, str, str], Notebook]:
    """All notebooks of the built site."""
    found = {}
    for page, framework, kind in NAMES:
        there = addresses.notebook(Site(), page, framework, solved=kind == "solved")
        found[page, framework, kind] = Notebook(site.folder / there, framework)
    return found


@pytest.fixture(scope="module")
def runs(request, notebooks) -> dict[str, Future]:
    """What came of each that is run: all are from now on, as many at once as there are cores."""
    with warm_runner(request.config.stash[KEY].runner)() as runner, ThreadPoolExecutor(AT_ONCE) as threads:
        runner.time_limit, runner.wait_limit = 300.0, 3000.0  # a notebook is many programs
        yield {n: threads.submit(notebooks[made].run, runner) for n, made in whole(request.config).items()}
        threads.shutdown(cancel_futures=True)


@functools.cache
def programs(page: str, framework: str, kind: str) -> dict[str, segments.Program]:
    """Of a page, by their code as it stands in a cell of the notebook of this kind, or in what is folded there."""
    ordered = {"": list, "work": exercises.to_work_in, "solved": exercises.solved}[kind](parts(page))
    return {p.whole.rstrip("\n"): p for p in segments.programs(ordered) if p.framework == framework}


def test_a_notebook_runs_from_top_to_bottom_and_each_cell_prints_and_draws_what_it_shows(
    in_turn, request, notebooks, runs
):
    sample.told(request.config, "these notebooks ran as a whole", in_turn)
    name = page, framework, kind = whole(request.config)[in_turn]
    printed, result = runs[in_turn].result()
    assert result.error is None, result.traceback
    known, drawn = programs(*name), []
    for cell, said in zip(notebooks[name].cells, printed, strict=True):
        if "".join(cell["source"]) not in known:
            assert cell["id"].startswith("after-") or cell["id"] == "colours"
            assert (shown(cell), said) == ("", "")
            continue
        program = known["".join(cell["source"])].shown
        found = program.tolerance.compare(shown(cell), said, ("notebook", "run     "))
        assert not found.problem, f"{cell['id']}: {found.problem}"
        assert shown(cell) == read(program.script.output_path)
        drawn += drawings(cell)
        if drawings(cell):
            assert drawn[-1] == standalone(read(program.script.figure_path))
    assert len(drawn) == len(result.figures)
    for there, new in zip(drawn, result.figures, strict=True):
        assert not differing(there, standalone(new))


@EACH
def test_a_notebook_is_valid_and_as_the_library_would_write_it(page, framework, kind, notebooks):
    text = notebooks[page, framework, kind].path.read_text("utf-8")
    read = nbformat.reads(text, 4)
    nbformat.validate(read)
    assert (read.nbformat, read.nbformat_minor, read.metadata.kernelspec.name) == (4, 5, "python3")
    assert len({cell.id for cell in read.cells}) == len(read.cells)
    assert text == nbformat.writes(read) + "\n"


@EACH
def test_a_notebook_holds_every_program_of_its_page_and_only_stubs_may_fail(page, framework, kind, notebooks):
    made = notebooks[page, framework, kind]
    cells = {"".join(cell["source"]): cell for cell in made.cells}
    folds = re.findall(r"<details>\n<summary>.*?</details>", made.text, re.S)
    known = programs(page, framework, kind)
    assert known.keys() == {code for code in known if code in cells or any(f"\n{code}\n" in fold for fold in folds)}
    for code, cell in cells.items():
        role = known[code].shown.script.role if code in known else "after"
        assert role in (("listing", "solution", "after") if kind == "solved" else ("listing", "stub", "after"))
        assert tags(cell) == (["raises-exception"] if role == "stub" else [])
        if role in ("stub", "solution"):
            assert re.search(r" returned None|^AssertionError: " if role == "stub" else r": passed\n\Z", shown(cell))
    stubs = {p.shown.snippet.name for p in programs(page, framework, "work").values() if p.shown.script.role == "stub"}
    filled = {
        known[code].shown.snippet.name for code in cells if code in known and known[code].shown.script.role != "listing"
    }
    assert filled == stubs, "each stub is a cell, and so is its solution in the solved notebook"
    other = next(name for name in FRAMEWORKS if name != framework)
    assert not [code for code in programs(page, other, kind) if code not in known and code in made.text]


@EACH
def test_the_text_of_a_notebook_leads_to_the_site_and_has_formulas_on_one_line_in_quotations(
    page, framework, kind, notebooks, site
):
    text = notebooks[page, framework, kind].text
    prose = re.sub(r"^(`{3,}).*?^\1$|`[^`\n]*`", "", text, flags=re.M | re.S)
    targets = re.findall(r"\]\(([^()\s]+(?:\([^()\s]*\))?[^()\s]*)\)", prose)
    assert targets and not [t for t in targets if not re.match(r"https?://", t)]
    for target in (t.removeprefix(site.address) for t in targets if t.startswith(site.address)):
        name, _, anchor = target.partition("#")
        assert name in site.trees or (site.folder / name).is_file(), target
        assert not anchor or site.trees[name].xpath("//*[@id=$id]", id=anchor), target
    assert not re.search(
        r"^(?:> )+\$\$$|\$\$>|\\(?:vect|mat|shape|T)(?![a-z])|[\x02\x03]|</?(?:div|figure|span)", prose, re.M
    )
    assert prose.count("<details>") == prose.count("</details>") == prose.count("<summary>")


def test_every_page_with_programs_offers_its_notebooks_and_no_other_does(site, notebooks):
    files = set(site.folder.rglob("*.ipynb")) - set(site.folder.glob("labs/*.ipynb"))  # which are a lab's
    brought = {site.folder / page / f"{Path(page).name}.ipynb" for page in site.trees if page in notebook_pages()}
    assert brought <= files
    files -= brought
    assert files == {made.path for made in notebooks.values()} and len(files) > 20
    offered = set()
    for page, tree in site.trees.items():
        for link in tree.xpath("//p[@class='downloads']/a[@type='application/x-ipynb+json'][@download]/@href"):
            offered.add(site.folder / page / link)
        assert not tree.xpath("//a[contains(@href, 'colab')]")  # this repository is not configured for it
    assert offered == files | brought


def offer(*names: str, folder: str = "02-drill", **said: str) -> list[offered.Download]:
    """What the first page of a chapter offers beside which these notebooks lie, on a site of which this is said."""
    made = [(f"02-drill/{name}", "") for name in names or ("02-drill-torch.ipynb", "02-drill-jax.ipynb")]
    return list(offered.of(whole_book(), Site(**{"url": "https://x.org/"} | said), f"{folder}/index.md", made))


def test_a_page_with_exercises_offers_both_notebooks_and_colab_that_to_work_in():
    names = [f"02-drill-{framework}{end}.ipynb" for framework in FRAMEWORKS for end in ("", "-solved")]
    found = offer(*names, colab="pages", repository="https://github.com/ada/drill")
    assert [(d.title, d.address.rpartition("/")[2], d.saved) for d in found] == [
        ("This page as Markdown", "index.md", False),
        ("PyTorch notebook to work in", "02-drill-torch.ipynb", True),
        ("Open PyTorch notebook in Colab", "02-drill-torch.ipynb", False),
        ("JAX notebook to work in", "02-drill-jax.ipynb", True),
        ("Open JAX notebook in Colab", "02-drill-jax.ipynb", False),
        ("Solved PyTorch notebook", "02-drill-torch-solved.ipynb", True),
        ("Solved JAX notebook", "02-drill-jax-solved.ipynb", True),
        ("All of chapter 2 for PyTorch (zip)", "02-drill-torch.zip", True),
        ("All of chapter 2 for JAX (zip)", "02-drill-jax.zip", True),
    ]


def test_an_appendix_is_offered_as_one_and_not_as_a_chapter():
    titles = [d.title for d in offer(folder="appendix-b-drill")]
    assert titles[-2:] == ["All of appendix B for PyTorch (zip)", "All of appendix B for JAX (zip)"]


@pytest.mark.parametrize("repository", ["https://github.com/ada/drill", "https://github.com/ada/drill.git"])
def test_colab_is_offered_where_a_public_repository_and_its_branch_are_configured(repository):
    found = [d.address for d in offer(colab="pages", repository=repository) if "Colab" in d.title]
    start = "https://colab.research.google.com/github/ada/drill/blob/pages/02-drill/02-drill-"
    assert found == [f"{start}torch.ipynb", f"{start}jax.ipynb"]


@pytest.mark.parametrize(
    "said",
    [
        {"repository": "https://github.com/ada/drill"},
        {"colab": "pages"},
        {"colab": "pages", "repository": "https://git.example.org/ada/drill"},
        {"colab": "pages", "repository": "https://github.com/ada/drill", "url": ""},
    ],
    ids=["no branch", "no repository", "not GitHub", "from disk"],
)
def test_colab_is_not_offered_elsewhere(said):
    assert [(d.title, d.saved) for d in offer(**said) if d.kind != offered.ARCHIVE] == [
        ("This page as Markdown", False),
        ("PyTorch notebook", True),
        ("JAX notebook", True),
    ]


def test_a_drawing_without_a_page_has_the_colours_that_the_page_has_on_a_light_ground():
    css = (ROOT / "docs/assets/css/book.css").read_text("utf-8")
    names = {
        n: (re.search(rf"--w-{n}: (?:var\(--w-(\w+)\)|light-dark\((#\w+))", css)) for n in ("c0", "c1", "c2", "c3")
    }
    names |= {n: re.search(rf"--w-{n}: ()light-dark\((#\w+)", css) for n in ("torch", "jax")}
    assert tuple(names[names[f"c{i}"][1] or f"c{i}"][2] for i in range(4)) == ON_PAPER
    svg = '<svg width="1pt"><g stroke="currentColor" fill="var(--w-c1, #c0702f)" /></svg>'
    expected = f'<svg style="background:#ffffff" width="1pt"><g stroke="#222222" fill="{ON_PAPER[1]}" /></svg>'
    assert standalone(svg) == expected


def test_a_program_that_is_not_run_is_text_and_one_shown_twice_has_two_names(project):
    project.snippet("big", "import torch\nprint(1)\n")
    project.page(project.good(), listing("big", "skip: it needs a day"))
    again = listing(f"{CHAPTER}/good")
    page = project.page(again, listing(f"{CHAPTER}/big", "skip: it needs a day"), again, name="03-other/page.md")
    parts = segments.segments(project.expand(page), numbers={}, macros={}, link=lambda target: None)
    cells = json.loads(of_page(parts, "torch", source="“Drill”", origin="Free."))["cells"]
    assert [cell["id"] for cell in cells] == ["text-1", "good", "text-2", "good-2", "text-3"]
    assert "```python\nimport torch\nprint(1)\n```" in "".join(cells[2]["source"])
    assert "Not run here: it needs a day" in "".join(cells[2]["source"])
    assert cells[1]["outputs"] == [{"name": "stdout", "output_type": "stream", "text": ["loss: 0.5\n"]}]


def test_without_an_address_of_the_site_a_notebook_says_in_words_what_it_would_link(project):
    project.write("docs/index.md", "# Drill\n\nHome.\n")
    project.page("# Here\n\nSee [the top](#here), [home](../index.md), [afar](https://x.org).\n", project.good())
    status, said = project.build()
    assert status == 0, said
    text = Notebook(project.root / f"site/{CHAPTER}/page/page-jax.ipynb", "jax").text
    assert text.startswith("# Here\n\n*The JAX programs of “Here”, with what they printed.")
    assert "See the top, home, [afar](https://x.org)." in text
    assert text.endswith("---\n\nFrom Drill.")
    assert not (project.root / "site/index-torch.ipynb").exists()


def test_a_listing_without_a_record_stops_the_build_with_one_message_and_no_notebook(project):
    project.page(project.good())
    next(project.root.rglob("good_jax.out")).unlink()
    status, said = project.build()
    assert status == 1
    errors = [line for line in said.splitlines() if line.strip()]
    assert errors[-1] == f"docs/{PAGE}, line 1: good_jax.py has no recorded run; run pytest --record"
    assert not list(project.root.rglob("*.ipynb"))


def test_a_full_disk_is_one_message_and_leaves_the_notebook_that_was_there(tmp_path, monkeypatch):
    path = tmp_path / "x.ipynb"
    path.write_text("old")

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(Abort) as stopped:
        plugin._write(path, b"new")
    assert stopped.value.message == f"{path} cannot be written: No space left on device"
    assert [(p.name, p.read_text()) for p in tmp_path.iterdir()] == [("x.ipynb", "old")]
