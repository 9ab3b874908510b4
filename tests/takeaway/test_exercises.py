"""Pages of exercises, taken away: no line of an answer stands in a notebook to work in, nor before the appendix of the Markdown."""

from __future__ import annotations

import json
import re

import pytest

from wonderland.book.blocks import Directive, walk
from wonderland.book.site import Site, address_of
from wonderland.programs.snippets import FRAMEWORKS
from wonderland.takeaway import addresses, exercises, segments

from ..support.project import listing
from ..support.sources import whole_book

BOOK = whole_book()
PAGES = sorted({x.page for x in BOOK.labels.values() if x.name.startswith("ex:")})
EACH = pytest.mark.parametrize("page", PAGES)
PLAIN = re.compile(r"[^`$@*{}\[\]()\\<>&\"']{30,}")  # a run of words on which no markup works


def answers(page: str) -> tuple[set[str], str]:
    """From the sources of a page, not from what is made of them: lines of its answers, and all that is no answer."""
    secret, given = set(), [BOOK.source(page).body]
    for node in walk(BOOK.source(page).nodes):
        if not isinstance(node, Directive):
            continue
        if node.name == "solution":
            text = "\n".join(x.text for x in walk(node.children) if not isinstance(x, Directive))
            given[0] = given[0].replace(text, "")
            secret |= {run.strip() for run in PLAIN.findall(text.replace("\n", "`"))}
            for inner in walk(node.children):
                if isinstance(inner, Directive) and inner.name == "listing":
                    found = BOOK.snippet(page, inner.options["snippet"], inner.number)
                    secret |= {line.strip() for script in found.scripts for line in script.code.split("\n")}
        if "snippet" in node.options and node.name == "exercise":
            for script in BOOK.snippet(page, node.options["snippet"], node.number).scripts:
                if script.role == "stub":
                    given.append(script.code)
                else:
                    lines = (re.sub(r"^(?:return |[\w, ]+ [-+]?= )", "", x.strip()) for x in script.code.split("\n"))
                    secret |= set(lines)
    open_text = "\n".join(given)
    return {line for line in secret if len(line) > 24 and line not in open_text}, open_text


def beside(site, page: str, framework: str, *, solved: bool):
    return site.folder / addresses.notebook(Site(), page, framework, solved=solved)


def text_of(path) -> str:
    content = json.loads(path.read_text("utf-8"))
    shown = [o.get("text", []) + o.get("traceback", []) for c in content["cells"] for o in c.get("outputs", ())]
    return "\n".join("".join(lines) for lines in [*(c["source"] for c in content["cells"]), *shown])


@EACH
def test_no_line_of_an_answer_stands_in_a_notebook_to_work_in_or_before_the_appendix_of_the_markdown(page, site):
    secret, _ = answers(page)
    assert len(secret) > 10
    texts = {f: text_of(beside(site, page, f, solved=False)) for f in FRAMEWORKS}
    whole = (site.folder / address_of(page) / "index.md").read_text("utf-8")
    texts["Markdown"], heading, behind = whole.partition(f"\n## {exercises.APPENDIX}\n")
    assert heading
    assert not [(name, line) for name, text in texts.items() for line in secret if line in text]
    assert sum(line in behind for line in secret) > 0.8 * len(secret), "these are no lines of answers"
    solved = "\n".join(text_of(beside(site, page, f, solved=True)) for f in FRAMEWORKS)
    assert sum(line in solved for line in secret) > 0.8 * len(secret)


@EACH
def test_the_appendix_names_each_exercise_once_and_in_order(page, site):
    behind = (
        (site.folder / address_of(page) / "index.md").read_text("utf-8").partition(f"\n## {exercises.APPENDIX}\n")[2]
    )
    named = re.findall(r"^### Exercise (X\.\S+)\. ", behind, re.M)
    assert named == [x.number for x in BOOK.labels.values() if x.page == page and x.name.startswith("ex:")]


def test_nobody_meets_a_solved_notebook_who_did_not_ask_for_it(site):
    found = [p.name for p in site.folder.rglob("*-solved.ipynb")]
    assert len(found) == len(PAGES) * len(FRAMEWORKS)
    for name in ("search/search_index.json", "llms.txt", "sitemap.xml"):
        assert not [x for x in found if x in (site.folder / name).read_text("utf-8")]
    for page, tree in site.trees.items():
        links = [x for x in tree.xpath("//a/@href") if x.endswith("-solved.ipynb")]
        asked = tree.xpath("//p[@class='downloads']/a[@type='application/x-ipynb+json']/@href")
        assert len(set(links)) == (2 if page in map(address_of, PAGES) else 0) and set(links) <= set(asked)


def test_the_three_orders_of_a_page(project):
    stub = "def f():\n    return None  # your code here\n\n\n# --- check: nothing to change below ---\nassert f() == 1, 'no'\nprint('f: passed')\n"
    folder = project.snippet("ex-one", stub)
    for framework in FRAMEWORKS:
        for role, code in (
            ("solution", "def f():\n    return 1\n"),
            ("wrong_two", "# Wrong: it is two\ndef f():\n    return 2\n"),
        ):
            name = f"ex_one_{framework}_{role}.py"
            project.write(f"{folder.relative_to(project.root)}/{name}", code)
    project.recorded("ex-one", "said\n")
    shown = project.good()
    project.page(
        "# Two\n\n///// exercise | On paper\n    label: paper\n    time: 5 min\n    difficulty: easy\n\nWhy?\n\n/// hint\nThink.\n///\n\n//// solution\nSo.\n",
        shown,
        "////\n/////\n\n/// exercise | In code\n    label: one\n    time: 5 min\n    difficulty: easy\n    snippet: ex-one\n\nWrite it.\n///\n",
    )  # fmt: skip
    parts = segments.segments(project.expand(), numbers={}, macros={}, link=str)
    assert exercises.asks(parts)
    last = segments.markdown(exercises.answers_last(parts))
    order = [
        "Why?",
        "Write it.",
        "your code here",
        "## Hints",
        "### Exercise X.2.1. On paper",
        "Think.",
        "So.",
        "loss: 0.5",
    ]
    order += ["### Exercise X.2.2. In code", "return 1", "it is two"]
    assert [last.index(said) for said in order] == sorted(last.index(said) for said in order)
    work = segments.markdown(exercises.to_work_in(parts))
    assert "Think." in work and "your code here" in work
    assert not [said for said in ("So.", "loss: 0.5", "return 1", "return 2", "it is two") if said in work]
    solved = exercises.solved(parts)
    ran = [p.whole for p in solved if isinstance(p, segments.Program)]
    assert ran[2].startswith("def f():\n    return 1\n\n\n# --- check") and ran[0] == "print('loss: 0.5')\n"
    assert "**Solution**\n\nSo." in segments.markdown(solved) and "your code" not in segments.markdown(solved)


def test_a_page_without_exercises_is_as_it_was(project):
    project.page("# One\n", listing("good") if project.good() else "")
    parts = segments.segments(project.expand(), numbers={}, macros={}, link=str)
    assert not exercises.asks(parts) and exercises.answers_last(parts) is parts
