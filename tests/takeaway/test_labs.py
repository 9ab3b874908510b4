"""Labs: the student's notebook stops where it should, the solved one runs, wrong answers are refused, no answer leaks.

The solved lab runs on each day with its page (``pytest docs/labs``), and a notebook is shown to have the same cells. What a
lab is drilled with costs as much again twice: each day it is the turn of one lab in one framework; ``--day every`` drills all.
"""

from __future__ import annotations

import json
import re
from concurrent.futures import ThreadPoolExecutor

import pytest

from wonderland.book.site import address_of
from wonderland.checks import KEY
from wonderland.programs import lab, svg
from wonderland.programs.compare import compare
from wonderland.programs.files import read
from wonderland.programs.lab import Lab
from wonderland.programs.snippets import FRAMEWORKS

from ..support import built, sample
from ..support.built import ROOT, has_class
from ..support.jupyter import drawings

LABS = [lab.load(ROOT, path.parent.name, "", 0) for path in lab.sources(ROOT)]
A_DAY = 1  # of them, in one framework
EACH = {f"{made.short}-{f}": (made, f) for made in LABS for f in FRAMEWORKS}
PAIRS = [pytest.param(*pair, id=name) for name, pair in EACH.items()]
REFUSED, BROKEN_OFF = "%% refused: ", "%% not refused, but raised: "


def in_turn(config) -> dict[str, tuple[Lab, str]]:
    """The labs that are drilled on this day, with the framework of each."""
    return {name: EACH[name] for name in sample.turn(EACH, config.option.day, A_DAY)}


def pytest_generate_tests(metafunc):
    asked, turn = metafunc.fixturenames, in_turn(metafunc.config)
    if "wrong" in asked:
        given = {f"{n}-{w.name}-{w.mistake}": (m, f, w) for n, (m, f) in turn.items() for w in m.select(f, ("wrong",))}
        metafunc.parametrize(("made", "framework", "wrong"), list(given.values()), ids=list(given))
    elif "book" in asked:
        metafunc.parametrize(("made", "framework"), list(turn.values()), ids=list(turn))


def drill(made: Lab, framework: str) -> str:
    """The solved lab, with each check tried on each wrong answer, in a copy of all names, before the right one comes."""
    text = []
    for cell in made.select(framework, lab.SOLVED):
        for wrong in made.select(framework, ("wrong",)) if cell.role == "check" else ():
            if wrong.name == cell.name:
                said = " ".join((wrong.name, wrong.mistake))
                text.append(
                    f"_names = dict(globals())\nexec({wrong.code!r}, _names)\n"
                    f"try:\n    exec({cell.code!r}, _names)\nexcept Exception as _error:\n"
                    f"    _kind = {REFUSED!r} if type(_error) is AssertionError else {BROKEN_OFF!r} + repr(_error)\n"
                    f"    print(_kind + {f'{said}: '!r} + ' '.join(str(_error).split()))\n"
                )
        text.append(cell.code)
    return "\n".join(text)


@pytest.fixture(scope="module")
def book(request, site, tmp_path_factory):
    """Runs of what is drilled today, begun together: results by (lab, framework, 'drill', 'student' or 'solved')."""
    runner, folder = request.config.stash[KEY].runner, tmp_path_factory.mktemp("labs")
    runner.start()
    runs = {}
    with ThreadPoolExecutor(2) as threads:
        for name, (made, f) in in_turn(request.config).items():
            sample.told(request.config, "these labs were drilled", name)
            programs = {"drill": drill(made, f)}
            for kind in ("student", "solved"):
                programs[kind] = "\n".join(code(site, made, f, kind == "solved"))
            for kind, program in programs.items():
                path = folder / f"{made.short}_{kind}_{f}.py"
                path.write_text(program, "utf-8")
                runs[made.short, f, kind] = threads.submit(runner.run, path, program, f)
    return {key: run.result() for key, run in runs.items()}


def notebook(site, made: Lab, framework: str, solved: bool) -> dict:
    return json.loads((site.folder / lab.notebook_address(made.path, framework, solved)).read_text("utf-8"))


def prose(site, made: Lab, framework: str, solved: bool) -> str:
    cells = notebook(site, made, framework, solved)["cells"]
    return "\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "markdown")


def code(site, made: Lab, framework: str, solved: bool) -> list[str]:
    cells = notebook(site, made, framework, solved)["cells"]
    return ["".join(c["source"]) + "\n" for c in cells if c["cell_type"] == "code"]


@pytest.mark.parametrize(("made", "framework"), PAIRS)
def test_the_notebooks_are_valid_and_hold_the_cells_of_the_source_in_order(made, framework, site):
    import nbformat

    for solved, roles in ((False, lab.STUDENT), (True, lab.SOLVED)):
        written = (site.folder / lab.notebook_address(made.path, framework, solved)).read_text("utf-8")
        read = nbformat.reads(written, as_version=4)
        nbformat.validate(read)
        assert written == nbformat.writes(read) + "\n"
        assert code(site, made, framework, solved) == [c.code for c in made.select(framework, roles)]
        said = prose(site, made, framework, solved)
        assert not re.search(r"@(?:def|eq|code|box):|^///|\{ ?[.#]\w|\{\{|</?[a-z]+[ >]", said, re.M)
        assert not re.search(r"\]\((?!https?://)", said), "a link that leads nowhere from a reader's own machine"
        assert f"{made.short}-solved-" not in said, "nobody should meet an answer who did not ask for it"


def test_the_student_stops_at_the_first_cell_to_fill_in_with_a_message_that_says_so(made, framework, book):
    result = book[made.short, framework, "student"]
    assert result.kind == "AssertionError", result.error
    assert result.error.startswith(f"{made.tasks[0]} returned None: "), result.error
    assert ": passed" not in result.output


@pytest.mark.parametrize(("made", "framework"), PAIRS)
def test_each_stub_is_refused_with_a_message_that_names_it(made, framework):
    """Not run: each check begins by asking whether the function returned None, and says which one did."""
    for cell in made.select(framework, ("check",)):
        assert f"{cell.name} returned None" in cell.code
        assert f'print("{cell.name}: passed")' in cell.code


def test_the_solved_notebook_runs_to_its_end_and_prints_what_it_shows(made, framework, book, site):
    result = book[made.short, framework, "solved"]
    assert result.error is None, f"{result.error}\n{result.traceback}"
    cells = notebook(site, made, framework, True)["cells"]
    shown = "".join("".join(o.get("text", ())) for c in cells for o in c.get("outputs", ()))
    assert compare(shown, result.output, ("notebook", "run")).problem is None
    assert made.tasks and not [task for task in made.tasks if f"{task}: passed" not in shown]
    drawn = [figure for cell in cells if cell["cell_type"] == "code" for figure in drawings(cell)]
    assert len(drawn) == len(result.figures) == made.scripts[0].figure_path.exists()
    for there, new in zip(drawn, result.figures, strict=True):
        assert there == svg.standalone(read(made.scripts[0].figure_path)) and not svg.differing(
            there, svg.standalone(new)
        )


@pytest.mark.parametrize(("made", "framework"), PAIRS)
def test_the_solved_notebook_is_a_page_that_only_its_lab_leads_to(made, framework, site):
    address = address_of(lab.solved_page(made.path, framework))
    page, home = site.trees[address], f"labs/{made.short}/"
    leading = f"//a[contains(@href, '{made.short}-solved-{framework}')]"
    assert [name for name, tree in site.trees.items() if tree.xpath(leading) and name not in built.solved()] == [home]
    assert site.trees[home].xpath(f"//p[{has_class('notebooks')}]/a[@href='../{made.short}-solved-{framework}/']")
    other = next(f for f in FRAMEWORKS if f != framework)
    around = page.xpath(f"//p[{has_class('notebooks')}]//a/@href")
    assert around == [f"../{made.short}-solved-{other}/", f"../{made.short}/"]
    assert f"solved in {FRAMEWORKS[framework]}" in page.xpath("//h1")[0].text_content()
    blocks = [
        code.text_content() for code in page.xpath(f"//*[{has_class('cell')}]//*[{has_class('language-python')}]//code")
    ]
    assert blocks == [cell.code for cell in made.select(framework, lab.SOLVED)]
    printed = [x.text_content() for x in page.xpath(f"//*[{has_class('cell')}]//*[{has_class('output')}]//code")]
    recorded = [text for text in made.outputs(framework).values() if text]
    assert printed == [text.rstrip("\n") + "\n" for text in recorded]
    assert len(page.xpath(f"//figure[{has_class('drawing')}]//svg")) == made.scripts[0].figure_path.exists()


def test_a_wrong_answer_is_refused_with_a_message_that_helps(made, framework, wrong, book):
    result = book[made.short, framework, "drill"]
    assert result.error is None, f"{result.error}\n{result.traceback}"
    start = f"{REFUSED}{wrong.name} {wrong.mistake}: "
    said = [line.removeprefix(start) for line in result.output.splitlines() if line.startswith(start)]
    broken = [
        x for x in result.output.splitlines() if x.startswith(BROKEN_OFF) and f"{wrong.name} {wrong.mistake}: " in x
    ]
    assert said, f"the check of '{wrong.name}' does not refuse: {wrong.said} {broken}"
    assert len(said[0].split()) > 8, f"that is no help: {said[0]}"


def test_two_mistakes_in_one_task_get_two_messages(made, framework, book):
    lines = [x for x in book[made.short, framework, "drill"].output.splitlines() if x.startswith(REFUSED)]
    said: dict[str, list[str]] = {}
    for line in lines:
        task, message = re.fullmatch(rf"{REFUSED}(\S+) \S+: (.*)", line).groups()
        said.setdefault(task, []).append(message)
    assert not [(task, m) for task, messages in said.items() for m in messages if messages.count(m) > 1]


def answers(made: Lab) -> set[str]:
    """What the lines of solutions and wrong answers return or assign, as far as it is not in what a student is given."""
    given = "\n".join(c.code for c in made.cells if c.role in lab.STUDENT)
    lines = (line.strip() for c in made.cells if c.role in ("solution", "wrong") for line in c.code.split("\n"))
    said = {re.sub(r"^(?:return |[\w, ]+ [-+]?= )", "", line) for line in lines}
    return {x for x in said if len(x) > 12 and x not in given}


@pytest.mark.parametrize("made", [pytest.param(made, id=made.short) for made in LABS])
def test_no_answer_is_on_the_page_nor_in_the_notebook_nor_in_the_search_index(made, site):
    secret = answers(made)
    assert len(secret) > 30
    named = f"/labs/{made.short}/"
    pages = {name: tree.text_content() for name, tree in site.trees.items() if named in f"/{name}"}
    assert pages, f"no page shows labs/{made.short}"
    texts = pages | {f: "\n".join([prose(site, made, f, False), *code(site, made, f, False)]) for f in FRAMEWORKS}
    texts |= {p.name: p.read_text("utf-8") for p in (site.folder / "labs" / made.short).glob("*.md")}
    index = json.loads((site.folder / "search" / "search_index.json").read_text("utf-8"))["docs"]
    texts["search"] = "\n".join(d["text"] for d in index if named in f"/{d['location']}")
    assert not [(name, line) for name, text in texts.items() for line in secret if line in text]


@pytest.mark.parametrize("made", [pytest.param(made, id=made.short) for made in LABS])
def test_the_page_shows_each_cell_under_its_framework_and_of_the_given_ones_what_they_printed(made, site):
    tree = next(tree for name, tree in site.trees.items() if name.endswith(f"labs/{made.short}/"))
    cells = tree.xpath(f"//*[{has_class('cell')}]")
    shown = [
        block.text_content()
        for block in tree.xpath(f"//*[{has_class('cell')}]//*[{has_class('language-python')}]//code")
    ]
    known = [c.code for c in made.cells if c.role in lab.STUDENT]
    assert set(shown) == set(known)
    for cell in cells:
        labels = [x.text_content() for x in cell.xpath(f".//*[{has_class('tabbed-labels')}]/label")]
        assert labels in ([], list(FRAMEWORKS.values()))
    printed = "".join(x.text_content() for x in tree.xpath(f"//*[{has_class('cell')}]//*[{has_class('output')}]//code"))
    for framework in FRAMEWORKS:
        for title, text in made.outputs(framework).items():
            assert (text in printed) == (title.startswith("given") or not text), title


def test_jupytext_reads_the_same_cells():
    import jupytext

    for made in LABS:
        theirs = jupytext.reads(made.source, fmt="py:percent").cells
        ours = [(("markdown" if c.role == "text" else "code"), c.code.strip()) for c in made.cells]
        assert [(c.cell_type, c.source.strip()) for c in theirs] == ours
