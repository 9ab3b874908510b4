"""A lab's source: what is wrong in it is one message with its line, and what it printed belongs to its code."""

from __future__ import annotations

from functools import partial

import pytest

from wonderland.book.book import Book
from wonderland.book.site import Site
from wonderland.page.blocks import BLOCKS
from wonderland.page.results import NotAsked
from wonderland.problems import PageError
from wonderland.programs import records
from wonderland.programs.files import digest
from wonderland.serving import live
from wonderland.serving.served import Served
from wonderland.takeaway import page as taken

from ...support.project import CHAPTER, PAGE

pytest_plugins = ["pytester"]

LAB = """\
# %% [markdown]
# Text with $x^2$ and @def:pair.

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
assert two() == 2, "not two"
print("two: passed")
"""
SHOW = "/// lab\n    source: two-lab\n///\n"
SOURCE = "labs/two-lab/two_lab.py"


@pytest.fixture
def lab_page(project):
    project.page("/// definition | Pair\n    label: pair\n\nTwo.\n///\n", name=f"{CHAPTER}/other.md")
    project.write(SOURCE, LAB)
    project.page("# Lab\n\n", SHOW)
    return project


BROKEN = {
    "no source": (None, None, f"docs/{PAGE}, line 4: there is no labs/two-lab/two_lab.py"),
    "no cell": (LAB, "x = 1\n", f"{SOURCE}, line 1: a lab begins with a cell"),
    "nothing": (LAB, "", f"{SOURCE}, line 1: there is no cell in this lab"),
    "unknown role": ("given data", "gvien data", f"{SOURCE}, line 4: a cell is '# %% [markdown]', or '# %% ', one of given"),
    "no name": ("given data", "given", f"{SOURCE}, line 4: a 'given' cell has one name"),
    "two names": ("given data", "given data Torch", f"{SOURCE}, line 4: a 'given' cell has one name"),
    "no mistake": ("wrong two one", "wrong two", f"{SOURCE}, line 15: a 'wrong' cell has the name of its task and"),
    "unexplained": ("# Wrong: one.\n", "", f"{SOURCE}, line 16: the first line of a wrong answer is '# Wrong: '"),
    "unfilled": ("def two():\n    return 2\n", "", f"{SOURCE}, line 11: this cell is empty"),
    "no solution": ("solution two", "given three", f"{SOURCE}, line 7: the task 'two' has no solution for PyTorch"),
    "one framework": ("given data", "given data torch", f"{SOURCE}, line 4: there is no 'given data' for JAX"),
    "twice": ("# %% check", "# %% given data\n1\n\n# %% check", f"{SOURCE}, line 20: line 4 is the same cell"),
    "text": ("# Text", "Text", f"{SOURCE}, line 2: each line of a text cell begins with '# '"),
    "label": ("@def:pair", "@def:pear", f"{SOURCE}, line 2: there is no label '@def:pear'"),
    "block": ("# Text", "# /// box | B\n#     label: b\n#\n# ///\n# Text", f"{SOURCE}, line 2: a lab has no 'box'"),
    "late": ("# %% stub two\n", "# %% check two\n1\n\n# %% stub two\n", f"{SOURCE}, line 23: line 7 is the same cell"),
    "not UTF-8": (LAB, b"# %% [markdown]\n# \xe9\n", f"{SOURCE}, line 2: this line is not UTF-8"),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_source_is_one_message_with_the_line_of_the_source(name, lab_page):
    old, new, message = BROKEN[name]
    if old is None:
        (lab_page.root / SOURCE).unlink()
    else:
        lab_page.write(SOURCE, new if old is LAB else LAB.replace(old, new, 1))
    with pytest.raises(PageError) as error:
        lab_page.expand(results=NotAsked)
    assert str(error.value).startswith(message)


def test_a_lab_is_recorded_and_text_may_change_and_code_may_not(lab_page, pages):
    assert "has no recorded run; run pytest --record" in lab_page.mistake()
    assert set(pages("--record").outcomes.values()) == {"passed"}
    assert "loss: 0.5" in lab_page.expand().text and "two: passed\n" not in lab_page.expand().text.replace("print", "")
    assert "return 2" not in lab_page.expand().text and "return 1" not in lab_page.expand().text
    lab_page.write(SOURCE, LAB.replace("# Text with", "# A line more\n#\n# Text with"))
    assert "A line more" in lab_page.expand().text
    lab_page.write(SOURCE, LAB.replace("loss: 0.5", "loss: 0.6"))
    assert "two_lab.py has changed since its output was recorded" in lab_page.mistake()
    outcome = pages()
    assert "two_lab.py does not print what the page shows" in outcome.messages["two-lab[torch]"]
    assert f"docs/{PAGE}, line 4: " in outcome.messages["two-lab[jax]"]


def test_while_served_a_changed_lab_says_so_and_shows_nothing_that_is_stale(lab_page, pages, monkeypatch):
    pages("--record")
    monkeypatch.setattr(live, "can_run", lambda: False)
    served = partial(Served, live.Live(lab_page.root, lambda: None))
    assert "two: passed" in lab_page.expand(results=served).text
    assert "two_lab_torch.ipynb" in lab_page.expand(results=served).text
    lab_page.write(SOURCE, LAB.replace("loss: 0.5", "loss: 0.6"))
    made = lab_page.expand(results=served)
    assert made.unrecorded and "No record fits these programs" in made.text and 'print("loss: 0.6")' in made.text
    assert "loss: 0.5" not in made.text and ".ipynb" not in made.text


def test_what_ran_tells_of_a_lab_its_tasks_and_its_refused_mistakes(lab_page, pages):
    lab_page.page("---\ntitle: What ran\n---\n/// verification\n///\n", name="what-ran.md")
    lab_page.page("---\ntitle: The labs\n---\n/// verification\n    chapter: L\n///\n", name="labs-ran.md")
    pages("--record")
    text = lab_page.expand("what-ran.md").text
    assert "| tasks in them, each with its check | 1 |" in text and "to them that are refused | 2 |" in text
    assert "| [The labs](labs-ran.md) |" in text
    text = lab_page.expand("labs-ran.md").text
    assert f"({PAGE}#lab-two-lab){{ .xref }} | 1 = |" in text
    assert "[1 number agrees](../labs-ran.md#ran-two-lab)" in lab_page.expand().text


def test_a_cell_for_both_that_prints_differently_stands_in_tabs(lab_page, pages):
    given = "# %% given data torch\nloss = 0.5\n\n# %% given data jax\nloss = 0.50001\n\n# %% given show\nprint(f'loss: {loss}')"
    lab_page.write(SOURCE, LAB.replace('# %% given data\nprint("loss: 0.5")', given))
    assert set(pages("--record").outcomes.values()) == {"passed"}
    shown = [program.script for program in lab_page.expand().programs if program.script.name == "show"]
    assert [cell.framework for cell in shown] == ["torch", "jax"]
    assert shown[0].code == shown[1].code


def test_a_lab_that_fails_is_said_with_the_line_of_its_source(lab_page, pages):
    lab_page.write(SOURCE, LAB.replace('print("loss: 0.5")', "1 / 0"))
    assert "two_lab.py, line 5, raises ZeroDivisionError" in pages("--record").messages["two-lab[torch]"]
    assert not list((lab_page.root / SOURCE).parent.glob("*.out"))


def test_a_build_that_leaves_out_the_page_of_a_lab_leaves_its_notebooks_as_they_were(lab_page, pages):
    pages("--record")
    status, said = lab_page.build()
    assert status == 0, said
    site = lab_page.root / "site"
    before = {path: path.read_text("utf-8") for path in (*site.glob("labs/*.ipynb"), site / "llms.txt")}
    assert len(before) > 2 and all(before.values())
    process = lab_page.start("-m", "mkdocs", "build", "--dirty")
    said = process.communicate(timeout=60)[0]
    assert process.returncode == 0, said
    assert {path: path.read_text("utf-8") for path in before} == before


def test_while_served_a_lab_without_a_record_has_no_notebooks_rather_than_empty_ones(lab_page, served):
    served.build()
    assert "No record fits these programs" in served.html(PAGE)
    assert not list(served.folder.rglob("*.ipynb"))


def test_a_formula_that_cannot_be_set_is_said_with_the_line_of_the_source(lab_page, pages):
    pages("--record")
    lab_page.write(SOURCE, LAB.replace("$x^2$", r"$\frac{1}$"))
    status, said = lab_page.build()
    assert status and f"{SOURCE}, line 2: KaTeX cannot read" in said and "Traceback" not in said


def test_a_solved_lab_is_made_once_and_again_when_its_source_its_record_or_its_page_changes(lab_page, monkeypatch):
    site = Site(name="Drill", macros={})
    book, expanded = Book(lab_page.root, BLOCKS), []
    expand = taken.expand
    monkeypatch.setattr(taken, "expand", lambda *page: expanded.append(page) or expand(*page))

    def record(text: str, printed: str) -> None:
        lab_page.write(SOURCE, text)
        lab = book.refresh().lab("two-lab", PAGE, 1)
        with records.change(lab, "cpu") as entry:
            entry.update(dict.fromkeys(records.CLAIM, 0))
            for script in lab.scripts:
                lab_page.write(script.output_path.relative_to(book.root).as_posix(), printed)
                run = {"framework": script.framework, "version": "1.0", "python": "3.11.0", "device": "CPU"}
                run |= {"date": "2026-01-02", "seconds": 0.1, "code": script.fingerprint, "output": digest(printed)}
                entry["scripts"][script.key] = run

    def solved() -> str:
        book.refresh()
        return "".join(text for _, _, text in taken.solved_labs(book, site))

    assert solved() == "" and len(expanded) == 1  # nobody has recorded it
    record(LAB, "")
    first = solved()
    assert "return 2" in first and solved() == first and len(expanded) == 2
    record(LAB.replace("return 2", "return 1 + 1"), "")
    assert "return 1 + 1" in solved()
    lab_page.page("# Lab\n\n", SHOW, "\nAnother word.\n")
    assert "Another word" in solved() and len(expanded) == 4
