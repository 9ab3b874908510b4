"""A notebook below docs/ is a page like every other: its formulas, code, figures, links and headings, and what is wrong."""

from __future__ import annotations

import json
import re

import lxml.html
import pytest

from wonderland.problems import PageError
from wonderland.programs import notebooks, svg
from wonderland.web import notebook_page
from wonderland.web.katex import Katex

from ..support.built import ROOT, has_class
from ..support.jupyter import code, ipynb, printed, recorded, shows, text

NAME = "docs/02-drill/steps-torch.ipynb"
FIGURE = '<svg width="9pt" viewBox="0 0 9 9"><g stroke="currentColor" fill="var(--w-c1, #c0702f)" id="a" /></svg>'
RAISED = {"output_type": "error", "ename": "KeyError", "evalue": "'<a>'", "traceback": ["KeyError: '<a>'"]}
PANDAS = (
    "<div>\n<style scoped>td { color: red }</style>\n<table border='1' class='dataframe'><thead><tr style='text-align: right;'>"
    "<th></th><th>a</th></tr></thead><tbody><tr><th>0</th><td>1.5</td></tr></tbody></table>\n</div>"
)


WHOLE = ipynb(
    text("A formula $\\R^n$, one of \\$5, `$x$`, [the definition](other.md#def-pair), [home](../index.md).\n\n"
         "$$\n\\norm{x} < 1\n$$\n\n\\begin{align}a &= b\\\\c &= d\\end{align}\n\n![A dot](dot.svg)\n\n| a |\n|---|\n| 1 |"),
    code("import torch\nprint('loss: <0.5>')\nx", printed("loss: <0.5>\n"), shows("execute_result", {"text/plain": "tensor([1.])"})),
    text("## Part *one*\n\n## Part one\n\n```console\n$ pip install x\n```\n\n```\nbare <b>\n```"),
    code("#| fig-alt: A \"line\".\ndraw()",
         shows("display_data", {"image/svg+xml": svg.standalone(FIGURE), "text/plain": "(A line)"}, **{"image/svg+xml": {"alt": 'A "line".'}})),
    code("#| fig-alt: A dot.\ndot()", shows("display_data", {"image/png": "iVBORw0KGgo="}, **{"image/png": {"alt": "A dot."}})),
    code("table", shows("execute_result", {"text/html": PANDAS, "text/plain": "a\n0 1.5"})),
    code("sympy", shows("execute_result", {"text/latex": "$\\displaystyle x^{2}$", "text/plain": "x**2"})),
    code("{}['<a>']", RAISED, tags=("raises-exception",)),
    title="# First steps\n\nOne *after* the other, with $\\R$. And more.",
)  # fmt: skip


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A small book with this notebook, built as the site is; its folder."""
    from ..support.project import Project

    project = Project(tmp_path_factory.mktemp("book"))
    project.jupyter()
    project.page("/// definition | Pair\n    label: pair\n\nTwo.\n///\n", name="02-drill/other.md")
    project.write("docs/02-drill/dot.svg", FIGURE)
    project.write("docs/02-drill/.ipynb_checkpoints/steps-checkpoint.ipynb", "{")
    project.write(NAME, json.dumps(recorded(WHOLE)))
    project.write(NAME.replace("torch", "jax"), json.dumps(recorded(ipynb(code("import jax")))))
    status, said = project.build()
    assert status == 0, said
    return project.root / "site"


@pytest.fixture(scope="module")
def page(built):
    return lxml.html.fromstring((built / "02-drill/steps-torch/index.html").read_text("utf-8"))


def test_nothing_of_what_mkdocs_jupyter_brings_along_is_left(built, page):
    text = (built / "02-drill/steps-torch/index.html").read_text("utf-8")
    assert not page.xpath(
        "//script | //style | //clipboard-copy | //@style[not(ancestor::svg or ancestor::*[contains(@class, 'katex')])]"
    )
    assert not re.search(r"jp-|jupyter|ipynb-|cell-\d|http", text.replace("http://www.w3.org", ""))
    assert text.count("loss: ") == 2  # in the code, and printed


def test_formulas_are_set_and_dollars_that_are_none_stay(page):
    assert len(page.xpath(f"//*[{has_class('katex-html')}]")) == 5
    assert len(page.xpath(f"//div[{has_class('math')} and {has_class('display')}]")) == 2
    words = page.xpath("//p[contains(., 'A formula')]")[0]
    assert "one of $5" in words.text_content() and words.xpath("./code")[0].text == "$x$"
    assert not page.xpath(f"//*[{has_class('arithmatex')}]") and page.xpath(f"//*[{has_class('held')}]")


def test_code_and_what_it_shows_are_in_the_marks_of_every_page(page):
    cells = page.xpath(f"//div[{has_class('listing')}]")
    assert [c.xpath(f".//*[{has_class('language-python')}]/pre/code")[0].text_content() for c in cells] == [
        f"{cell.source}\n" for cell in notebooks.parse(WHOLE, "").code
    ]
    first = [o.text_content() for o in cells[0].xpath(f".//*[{has_class('output')}]/pre/code")]
    assert first == ["loss: <0.5>\n", "tensor([1.])\n"]
    assert cells[-1].xpath(f".//*[{has_class('failed')}]/pre/code")[0].text_content() == "KeyError: '<a>'\n"
    assert page.xpath(f"//*[{has_class('k')} or {has_class('kn')}]") and not page.xpath(f"//*[{has_class('n')}]")
    fences = page.xpath(f"//*[{has_class('highlight')}][not(ancestor::*[{has_class('listing')}])]")
    assert [(f.get("class"), f.text_content()) for f in fences] == [
        ("language-console highlight", "$ pip install x\n"),
        ("language-text highlight", "bare <b>\n"),
    ]


def test_figures_and_tables_are_those_of_the_site(page):
    drawn = page.xpath(f"//figure[{has_class('drawing')}]//svg")[0]
    assert drawn.xpath("./title")[0].text == 'A "line".' and drawn.xpath("./g/@stroke") == ["currentColor"]
    assert drawn.xpath("./g/@fill") == [f"var(--w-c1, {svg.ON_PAPER[1]})"]
    assert page.xpath(f"//figure[{has_class('drawing')}]//img/@alt") == ["A dot."]
    table = page.xpath(f"//*[{has_class('shown')}]//table")[0]
    assert (
        not table.attrib
        and table.xpath("./thead//td")
        and table.xpath("./thead//th/@scope | ./tbody//th/@scope") == ["col", "row"]
    )
    assert not table.xpath(".//@style | .//th[not(text())]")


def test_headings_have_addresses_and_links_lead_on(page):
    assert page.xpath("//h1 | //h2") and [h.get("id") for h in page.xpath("//h1 | //h2")] == [
        "first-steps",
        "part-one",
        "part-one_1",
    ]
    assert page.xpath("//h2/a[@class='headerlink']/@href") == ["#part-one", "#part-one_1"]
    links = dict(zip(page.xpath("//a/text()"), page.xpath("//a/@href"), strict=True))
    assert links["the definition"] == "../other/#def-pair" and links["home"] == "../../"
    assert page.xpath("//a[text()='the definition']/@class") == ["xref"]
    assert page.xpath("//img[@alt='A dot']/@src") == ["../dot.svg"]


def test_a_notebook_says_its_framework_and_where_the_other_is_and_on_what_it_ran(page):
    about = page.xpath(f"//p[{has_class('notebooks')}]")[0]
    assert about.getprevious().tag == "h1" and about.text_content() == "In PyTorch. The same in JAX"
    assert about.xpath(".//a/@href") == ["../steps-jax/"]
    stamp = page.xpath(f"//*[{has_class('stamp')}]")[0].text_content()
    assert stamp == "Ran on PyTorch 2.13.0, Python 3.11.0, CPU, 2 January 2026."
    assert page.xpath("//title/text()")[0] == "First steps"


def test_beside_a_notebook_lie_its_markdown_and_itself(built):
    said = (built / "02-drill/steps-torch/index.md").read_text("utf-8")
    assert said.startswith("# First steps\n\nOne *after* the other, with $\\R$.")
    assert "```python\nimport torch\nprint('loss: <0.5>')\nx\n```\n\nIt prints:\n\n```text\nloss: <0.5>\n```" in said
    assert (
        '*Figure: A "line".*' in said
        and "[the definition](../other/#def-pair)" in said
        and "[home](../../index.md)" in said
    )
    taken = json.loads((built / "02-drill/steps-torch/steps-torch.ipynb").read_text("utf-8"))
    assert [c.get("outputs") for c in taken["cells"]] == [c.get("outputs") for c in json.loads(WHOLE)["cells"]]
    assert "the definition" in "".join(taken["cells"][1]["source"]) and "other.md" not in json.dumps(taken)
    assert not list(built.rglob("*checkpoint*"))
    llms = (built / "llms.txt").read_text("utf-8")
    assert "[First steps](02-drill/steps-torch/index.md): One after the other, with R. And more." in llms


@pytest.fixture
def finish(tmp_path):
    """What is made of the cells of a notebook, by mkdocs-jupyter and then by us; links lead nowhere."""
    from mkdocs_jupyter import convert

    notebook_page.take_over()

    def made(*cells: dict) -> notebook_page.Made:
        path = tmp_path / "steps.ipynb"
        path.write_text(ipynb(*cells), "utf-8")
        notebook = notebooks.parse(ipynb(*cells), "steps.ipynb")
        return notebook_page.finish(convert.nb2html(str(path)), notebook, Katex(ROOT, {}), lambda target: target)

    return made


MISTAKEN = {
    "a formula": (text("So\n\nis $\\frac{1}$."), "line 12: cell 2, line 3: KaTeX cannot read $\\frac{1}$: "),
    "an unknown macro": (text("$$\n\\nonsense\n$$"), "line 12: cell 2, line 2: KaTeX cannot read $\\nonsense$: "),
    "two of one id": (
        text('<b id="a">1</b> <b id="a">2</b>'),
        "line 12: cell 2: two things on this page have the id 'a'",
    ),
}


@pytest.mark.parametrize("name", MISTAKEN)
def test_what_only_shows_when_a_page_is_made_is_told_with_its_cell(name, finish):
    cell, message = MISTAKEN[name]
    with pytest.raises(PageError) as error:
        finish(cell)
    assert str(error.value).startswith(f"docs/steps.ipynb, {message}")


def test_headings_are_nested_as_they_stand(finish):
    made = finish(text("## One & `two`\n\n### Small\n\n## One & two"))
    top = made.headings[0]
    assert [(h["name"], h["id"]) for h in top["children"]] == [
        ("One &amp; two", "one-two"),
        ("One &amp; two", "one-two_1"),
    ]
    assert [h["name"] for h in top["children"][0]["children"]] == ["Small"]
    assert made.ids == {"steps", "one-two", "small", "one-two_1"}


def test_another_template_than_ours_is_noticed(finish, tmp_path):
    with pytest.raises(RuntimeError, match="has not used this site's templates"):
        notebook_page.finish("<p>Something</p>", notebooks.parse(ipynb(), "a.ipynb"), Katex(ROOT, {}), str)


STOPS = {
    "an error": (code("1/0", RAISED), "cell 2: ends with an error, KeyError: '<a>'; one that is meant to has the tag"),
    "no output": (code("print(1)"), "cell 2: the tests have not run the cells of this notebook, which have no output"),
    "a link": (text("See\n[it](nowhere.md)."), "cell 2, line 2: there is no docs/02-drill/nowhere.md to link to"),
}


@pytest.mark.parametrize("name", STOPS)
def test_a_notebook_that_cannot_be_a_page_stops_the_build(name, project):
    cell, message = STOPS[name]
    project.jupyter()
    project.write(NAME, ipynb(cell))
    status, said = project.build()
    assert status == 1 and f"{NAME}, line 12: {message}" in said and "Traceback" not in said


def test_while_served_a_notebook_is_shown_again_when_it_is_saved_and_says_what_is_wrong(served):
    project, page = served.project, "02-drill/steps-torch.ipynb"
    project.jupyter()
    project.write(NAME, json.dumps(recorded(ipynb(code("1")))))
    served.build()
    assert "steps" in served.html(page) and 'class="mistake"' not in served.html(page)
    stale = recorded(ipynb(code("1")))
    stale["cells"][1]["source"] = ["2 + 2"]
    project.write(NAME, json.dumps(stale))
    served.build()
    said = served.html(page)
    assert (
        '<p class="unrecorded">Not recorded: cell 2: this cell has changed since its output was recorded; run' in said
    )
    assert re.search("<code>.*2.*2.*</code>", said, re.S) and 'class="mistake"' not in said
    assert not (served.folder / page).with_suffix("").joinpath("steps-torch.ipynb").exists()
    project.write(NAME, '{"nbformat": 4')
    served.build()
    assert "this is not a notebook" in served.html(page) and "Below it, the page as it was" in served.html(page)
    project.write(NAME, json.dumps(recorded(ipynb(code("3")))))
    served.build()
    assert not re.search("mistake|unrecorded", served.html(page)) and ">3<" in served.html(page)


def test_while_served_only_a_notebook_that_was_saved_is_made_again(served, monkeypatch):
    from mkdocs_jupyter import convert

    made, nb2html = [], convert.nb2html
    monkeypatch.setattr(convert, "nb2html", lambda path, **rest: made.append(path) or nb2html(path, **rest))
    served.project.jupyter()
    served.project.write(NAME, json.dumps(recorded(ipynb(code("1")))))
    served.build()
    served.build()
    assert len(made) == 1
    served.project.write(NAME, json.dumps(recorded(ipynb(code("2")))))
    served.build()
    assert len(made) == 2
