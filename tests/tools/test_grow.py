"""A copy of the project that has been grown builds strictly, and all that is in it is there once."""

from __future__ import annotations

import pytest

from tools.grow import counted, grow
from wonderland.book.book import Book
from wonderland.book.nav import read_config
from wonderland.page.blocks import BLOCKS

from ..support.project import CHAPTER, PAGE, Project, listing

NAV = (
    f"nav: [index.md, {{Part: [{{2 Drill: [{PAGE}, {{Exercises for 2: {CHAPTER}/practice.md}}, {CHAPTER}/beyond.md]}}, "
    "03-stub/index.md]}, glossary.md, map.md, references.md, {Chapter 2: ran.md}]"
)
EXERCISE = "/// exercise | Halve it\n    label: halve\n    difficulty: easy\n    time: 1 min\n\nOf @eq:a.\n///\n"
TERM = "/// term | Trap\n    label: trap\n\nAs in @def:trap.\n///\n"


@pytest.fixture
def grown(project, tmp_path_factory) -> Project:
    """Two chapters, the second of which says nothing yet: pages that refer to each other in all ways, two of them of one
    section, and a map that promises a third. They are repeated once as a whole and once up to the first page.
    """
    with (project.root / "mkdocs.yml").open("a") as settings:
        settings.write(NAV)
    project.write("docs/glossary.md", f"# Terms\n\n{TERM}")
    project.write("docs/map.md", "# Map\n\n/// map\n2 Drill\n3 A stub\n4 To come\n4.1 1D and 3D\n///\n")
    project.page("---\ntitle: 2 Drill\n---\n# 2 Drill\n\n2. Two $a$, [practice](practice.md#ex-halve), @ex:halve.\n\n",
                 "$$\na \\label{eq:a}\n$$\n\n", project.good())  # fmt: skip
    project.page("# Exercises for 2\n\n{{ good: loss }} [trap](@term:trap) [@drill] [home](../index.md)\n\n",
                 "/// definition | Trap\n    label: trap\n\nAs in @code:good.\n///\n\n", EXERCISE,
                 name=f"{CHAPTER}/practice.md")  # fmt: skip
    project.snippet("turned", "eta = 1\nprint('loss: 0.5')\n")
    project.recorded("turned", "loss: 0.5\n", dial="eta = 1, 2")
    project.page("---\ntitle: 2 Beyond the drill\n---\n# 2 Beyond the drill\n\n", listing("turned", "dial: eta = 1, 2"),
                 "{{ turned[2]: loss }}, [there](@line:turned: eta = 1), [so](@printed:turned: loss)\n",
                 name=f"{CHAPTER}/beyond.md")  # fmt: skip
    project.page("---\ntitle: 3 A stub\n---\n# 3 A stub\n", name="03-stub/index.md")
    project.write("docs/ran.md", "# Ran in 2\n\n/// verification\n    chapter: 2\n///\n")
    target = tmp_path_factory.mktemp("grown") / "copy"
    grow(project.root, target, 13)
    project.root, project.book = target, Book(target, BLOCKS)
    return project


def test_a_copy_that_has_been_grown_builds_strictly_and_its_references_stay_in_their_repetition(grown):
    status, said = grown.build()
    assert status == 0, said
    first, practice, last = (
        (grown.root / "site" / page / "index.html").read_text("utf-8")
        for page in ("05-drill/page", "05-drill/practice", "07-drill/page")
    )
    assert "<title>5 Drill</title>" in first and first.count('href="../practice/#ex-halve-again2"') == 2
    assert 'href="../page/#code-good-again2"' in practice and 'href="#def-trap-again2"' in practice
    assert "ran-good-again2" in (grown.root / "site" / "ran-again2" / "index.html").read_text("utf-8")
    assert last.count('href="../../02-drill/practice/#ex-halve"') == 2  # which is not repeated with it


def test_each_label_term_program_and_formula_of_a_grown_copy_is_there_once(grown):
    book = grown.book.refresh()
    assert not book.problems and len(counted(book)) == 13
    assert sorted(book.labels) == sorted(
        name + again
        for again, names in (("", ALL), ("-again2", ALL), ("-again3", ("eq:a", "code:good")))
        for name in names
    )
    assert list(book.terms) == ["trap", "trap-again2", "trap-again3"]
    programs = [p.read_text("utf-8") for p in (grown.root / "snippets").rglob("*_torch.py")]
    assert len(set(programs)) == len(programs) == 5
    assert [book.source(page).body.count("$a{}$") for page in (PAGE, "05-drill/page.md")] == [0, 1]
    drill = ["05-drill/page.md", {"Exercises for 5": "05-drill/practice.md"}, "05-drill/beyond.md"]
    assert read_config(grown.root / "mkdocs.yml")["nav"][-4:] == [
        {"Part": [{"5 Drill": drill}, "06-stub/index.md"]},
        {"Chapter 5": "ran-again2.md"},
        {"Part": [{"7 Drill": ["07-drill/page.md"]}]},
        {"Chapter 7": "ran-again3.md"},
    ]


ALL = ("eq:a", "code:good", "code:turned", "def:trap", "ex:halve")


def test_a_project_without_chapters_cannot_be_grown(project, tmp_path_factory):
    with pytest.raises(ValueError, match="no chapter"):
        grow(project.root, tmp_path_factory.mktemp("grown") / "copy", 9)
