"""A chapter in one file: what is in it, for which framework, the same bytes each time, and packed only when something changed."""

from __future__ import annotations

import io
import re
import shutil
import zipfile
from pathlib import PurePath

import pytest

from wonderland.programs.snippets import FRAMEWORKS
from wonderland.takeaway import bundle

from ..support.built import ROOT
from ..support.project import CHAPTER, PAGE
from ..support.sources import whole_book

CHAPTERS = sorted(p.parent.name for p in (ROOT / "docs").glob("[0-9]*-*/index.md"))


@pytest.mark.parametrize("framework", FRAMEWORKS)
@pytest.mark.parametrize("chapter", CHAPTERS)
def test_the_archive_of_a_chapter_is_whole_and_its_first_page_leads_to_it(chapter, framework, site):
    name = f"{chapter}-{framework}"
    link = f"//p[@class='downloads']/a[@type='application/zip'][@download][@href='{name}.zip']"
    assert len(site.trees[f"{chapter}/"].xpath(link)) == 1
    book = whole_book()
    with zipfile.ZipFile(site.folder / chapter / f"{name}.zip") as archive:
        assert archive.testzip() is None
        held = {PurePath(n).relative_to(name).as_posix(): archive.read(n).decode() for n in archive.namelist()}
    assert held.keys() == {
        x for x in held if x == "README.txt" or x.split("/")[0] in ("programs", "notebooks", "solved", "markdown")
    }
    own = [p for p in book.titles if p.startswith(f"{chapter}/")]
    assert {x for x in held if x.startswith("markdown/")} == {f"markdown/{PurePath(p).stem}.md" for p in own}
    beside = {p.name for p in (site.folder / chapter).rglob(f"*-{framework}*.ipynb")}
    assert {PurePath(x).name for x in held if x.endswith(".ipynb")} == beside
    for path, text in held.items():
        assert path.startswith("solved/") or not path.endswith(("-solved.ipynb", "_solution.py"))
        if path.endswith(".py"):
            assert f"_{framework}" in path and f"_{framework}_wrong_" not in path
        elif path.startswith("markdown/"):
            prose = re.sub(r"^(`{3,}).*?^\1$|`[^`\n]*`|\$\$.*?\$\$|\$[^$\n]*\$", "", text, flags=re.M | re.S)
            assert not re.search(r"\]\((?!https?://)", prose), f"{path} has a link that leads nowhere from there"
    shown = {s for s in book.shown if s.startswith(f"{chapter}/")}
    assert {PurePath(s).name.replace("-", "_") for s in shown} <= {
        PurePath(x).stem.removesuffix(f"_{framework}") for x in held if x.endswith(".py")
    }
    assert site.address + f"{chapter}/" in held["README.txt"]


def packed(project) -> dict[str, bytes]:
    status, said = project.build()
    assert status == 0, said
    return {p.name: p.read_bytes() for p in (project.root / "site").rglob("*.zip")}


def test_it_is_the_same_bytes_again_and_changes_with_a_program(project):
    project.page("# Drill\n\nIt begins.\n", name=f"{CHAPTER}/index.md")
    project.page("# Page\n\nSee [here](index.md), `[x](y)`.\n", project.good(), name=PAGE)
    first = packed(project)
    assert first.keys() == {f"{CHAPTER}-torch.zip", f"{CHAPTER}-jax.zip"}
    shutil.rmtree(project.root / ".cache" / "pages")
    assert packed(project) == first
    with zipfile.ZipFile(io.BytesIO(first[f"{CHAPTER}-jax.zip"])) as archive:
        assert archive.namelist() == [
            f"{CHAPTER}-jax/{name}"
            for name in (
                "README.txt",
                "markdown/index.md",
                "markdown/page.md",
                "notebooks/page-jax.ipynb",
                "programs/good_jax.py",
            )
        ]
        assert "See here, `[x](y)`." in archive.read(f"{CHAPTER}-jax/markdown/page.md").decode()
    project.snippet("good", "import scipy\nprint('loss: 0.5')\n", "print('loss: 0.5')\n")
    project.recorded("good", "loss: 0.5\n")
    second = packed(project)
    assert second[f"{CHAPTER}-torch.zip"] != first[f"{CHAPTER}-torch.zip"]
    with zipfile.ZipFile(io.BytesIO(second[f"{CHAPTER}-torch.zip"])) as archive:
        assert "pip install scipy" in archive.read(f"{CHAPTER}-torch/README.txt").decode()


def test_what_gives_an_answer_away_lies_in_a_folder_of_its_own(project):
    project.page("# Drill\n", name=f"{CHAPTER}/index.md")
    ask = "///// exercise | Why\n    label: why\n    time: 5 min\n    difficulty: easy\n\nWhy?\n\n"
    shown, proof = project.good(), project.good("proof")
    project.page(f"# Ask\n\n{shown}\n{ask}//// solution\nSo.\n\n{proof}////\n/////\n", name=f"{CHAPTER}/ask.md")
    with zipfile.ZipFile(io.BytesIO(packed(project)[f"{CHAPTER}-torch.zip"])) as archive:
        names = [name.removeprefix(f"{CHAPTER}-torch/") for name in archive.namelist()]
    assert names == [
        "README.txt",
        "markdown/ask.md",
        "markdown/index.md",
        "notebooks/ask-torch.ipynb",
        "programs/good_torch.py",
        "solved/ask-torch-solved.ipynb",
        "solved/proof_torch.py",
    ]


def test_a_chapter_that_stands_as_it_did_is_not_packed_again(project, monkeypatch):
    calls = []
    monkeypatch.setattr(bundle, "_packed", lambda name, *_: calls.append(name) or b"zip")
    from wonderland.web.pages import Pages
    from wonderland.web.rendered import Shelf

    for serving in (False, False):
        pages = Pages(serving=serving)
        pages._shelf = Shelf(project.root / ".cache" / "pages", "same")
        assert pages.once("a.zip", "key", lambda: bundle._packed("a.zip")) == b"zip"
        assert pages.once("a.zip", "key", lambda: bundle._packed("a.zip")) == b"zip"
    assert calls == ["a.zip"]
    assert pages.once("a.zip", "other", lambda: b"new") == b"new"
