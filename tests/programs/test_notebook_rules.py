"""A notebook below docs/: what it may hold, and which cell and line is said when it holds something else or is stale."""

from __future__ import annotations

import json

import pytest

from wonderland.problems import PageError
from wonderland.programs import notebook_rules, notebooks

from ..support.jupyter import code, ipynb, printed, recorded, shows, text

NAME = "steps.ipynb"
RAISED = {"output_type": "error", "ename": "KeyError", "evalue": "'a'", "traceback": ["Cell In[3], line 2", "KeyError"]}

KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}


def drawn(kind: str = "image/png") -> dict:
    return shows("display_data", {kind: "iVBORw0KGgo="})


def html(words: str) -> dict:
    return shows("execute_result", {"text/html": words, "text/plain": "T"})


@pytest.fixture
def mistake(tmp_path):
    """What is said of a notebook of this text."""

    def said(whole: str) -> str:
        (tmp_path / NAME).write_text(whole, "utf-8")
        with pytest.raises(PageError) as error:
            if stale := notebook_rules.load(tmp_path, NAME).stale():
                raise stale
        return str(error.value)

    return said


BROKEN = {
    "nothing": ("", "line 1: this is not a notebook"),
    "half of it": (ipynb(code("1"))[:150], "this is not a notebook: "),
    "not one": ("[]", "line 1: this is not a notebook of format 4"),
    "old": ('{"nbformat": 3, "worksheets": []}', "line 1: this is not a notebook of format 4"),
    "another language": (ipynb(kernelspec=KERNEL | {"language": "R"}), "line 1: this notebook is in R; the tests run Python"),
    "not by the format": (ipynb(code("1", {"output_type": "stream"})), "line 12: cell 2: "),
    "no place for cells": ('{"nbformat": 4, "cells": 1}', "line 1: this is not a notebook of format 4"),
    "no cell": (ipynb(title=""), "line 1: a notebook begins with a Markdown cell, whose first line is the title"),
    "no title": (ipynb(text("Words."), title=""), "line 3: a notebook begins with a Markdown cell"),
    "begins with code": (ipynb(code("1"), title=""), "line 3: a notebook begins with a Markdown cell"),
    "two titles": (ipynb(text("More.\n\n# Again")), "line 12: cell 2, line 3: the title stands once"),
    "a step too deep": (ipynb(text("#### Deep")), "line 12: cell 2, line 1: a heading '####' comes after one '#'"),
    "a script": (ipynb(text("So:\n<script>alert()</script>")), "line 12: cell 2, line 2: a page has no <script>"),
    "another host's picture": (
        ipynb(text("![a](https://x.org/a.png)")), "line 12: cell 2, line 1: https://x.org/a.png lies on another host"),
    "another host's source": (ipynb(text('<img src="//x.org/a.png">')), "line 12: cell 2, line 1: //x.org/a.png lies on"),
    "Python to read": (ipynb(text("So:\n\n```python\n1\n```")), "line 12: cell 2, line 3: Python in a text cell does not run"),
    "no Python": (ipynb(code("1\nx = = 2")), "line 12: cell 2, line 2: 'x = = 2' is not Python: invalid syntax"),
    "Jupyter's own": (ipynb(code("!pip install x")), "line 12: cell 2, line 1: '!pip install x' is not Python: invalid "
                      "syntax; what begins with % or ! is for Jupyter alone"),
    "an error": (ipynb(code("{}['a']", RAISED)), "line 12: cell 2, line 2: ends with an error, KeyError: 'a'; one that is"),
    "a picture without words": (ipynb(code("draw()", drawn())), "line 12: cell 2, line 1: draws a figure: say what it"),
    "a widget": (ipynb(code("w", drawn("application/vnd.jupyter.widget-view+json"))), "line 12: cell 2: what it shows needs a"),
    "a table with a script": (ipynb(code("t", html("<b>1</b><script>1</script>"))), "line 12: cell 2: a page has no <script>"),
    "a frame of another host": (ipynb(code("t", html('<iframe src="https://x.org">'))), "line 12: cell 2: a page has no <iframe>"),
    "no output": (ipynb(code("print(1)")), "line 12: cell 2: the tests have not run the cells of this notebook, which have no "
                  "output; run pytest docs --record"),
    "whose output": (ipynb(code("print(1)", printed("2\n"))), "line 12: cell 2: the tests have not run the cells of this "
                     "notebook, which hold what nobody has compared; run pytest docs --record"),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_what_cannot_be_a_page_is_one_message_with_cell_and_line(name, mistake):
    whole, message = BROKEN[name]
    said = mistake(whole)
    assert said.startswith(f"docs/{NAME}, line ") and message in said
    assert "\n" not in said


def test_what_a_notebook_may_hold(tmp_path):
    whole = ipynb(
        text("## Part\n\n```text\n# no heading, and <script>\n```\n\n### Small, with [a link](https://x.org)"),
        code("%matplotlib inline\n#| fig-alt: words\nx = 1"),
        code("#| fig-alt: A line.\ndraw()", drawn()),
        code("{}['a']", RAISED, tags=("raises-exception",)),
        code("t", html("<table><tr><td>1</td></tr></table>")),
        kernelspec=KERNEL,
    )
    (tmp_path / NAME).write_text(whole, "utf-8")
    made = notebook_rules.load(tmp_path, NAME)
    assert (made.title, made.code[1].alt, [cell.number for cell in made.code]) == ("Steps", "A line.", [3, 4, 5, 6])
    assert made.code[0].program == "\n#| fig-alt: words\nx = 1"


CELLS = code("import torch\nx = 1"), code("print(x)", printed("1\n")), text("Words."), code("x", printed("1\n"))
STALE = {
    "changed": (lambda c: c[2].update(source="print(x + 1)"), "cell 3: this cell has changed since its output was recorded"),
    "only its spaces": (lambda c: c[2].update(source="print( x )"), "cell 3: this cell has changed since its output"),
    "added": (lambda c: c.append(code("2")), "cell 6: this cell is newer than the recorded run"),
    "put in": (lambda c: c.insert(1, code("2")), "cell 2: this cell has changed since its output was recorded"),
    "gone": (lambda c: c.pop(), "cell 3: a cell that was recorded has gone"),
    "cleared": (lambda c: c[2].update(outputs=[]), "cell 3: what this cell shows is not what the recorded run printed"),
    "another output": (lambda c: c[4].update(outputs=[printed("2\n")]), "cell 5: what this cell shows is not what the"),
}  # fmt: skip


@pytest.mark.parametrize("name", STALE)
def test_a_cell_that_is_not_as_recorded_is_named(name, mistake):
    change, message = STALE[name]
    content = recorded(ipynb(*CELLS))
    change(content["cells"])
    said = mistake(json.dumps(content, indent=1))
    assert message in said and said.endswith("; run pytest docs --record")


def test_text_counts_and_the_way_in_which_jupyter_saves_do_not_make_a_notebook_stale(tmp_path):
    content = recorded(ipynb(*CELLS))
    content["cells"].insert(2, text("More words."))
    content["cells"][1]["source"] = "".join(content["cells"][1]["source"])
    for cell in content["cells"]:
        if cell["cell_type"] == "code":
            cell["execution_count"] = 7
    content["cells"][3]["outputs"] = [printed("1"), printed("\n"), printed("old: /tmp/x\n") | {"name": "stderr"}]
    (tmp_path / NAME).write_text(json.dumps(content), "utf-8")
    made = notebook_rules.load(tmp_path, NAME)
    assert made.stale() is None and made.frameworks == ["torch"]


def test_one_device_whose_record_fits_is_enough_and_without_code_there_is_nothing_to_record(tmp_path):
    content = recorded(ipynb(*CELLS), "cuda")
    content["metadata"]["wonderland"]["cpu"] = {"code": ["0"], "output": ["0"]}
    (tmp_path / NAME).write_text(json.dumps(content), "utf-8")
    made = notebook_rules.load(tmp_path, NAME)
    assert made.stale() is None and [r["date"] for r in made.fitting] == ["2026-01-02"]
    (tmp_path / NAME).write_text(ipynb(text("Only words.")), "utf-8")
    assert notebook_rules.load(tmp_path, NAME).stale() is None


def test_what_jupyter_keeps_in_hidden_folders_is_no_page(tmp_path):
    for name in ("a.ipynb", "b/c.ipynb", "b/.ipynb_checkpoints/c-checkpoint.ipynb", "._a.ipynb"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert notebooks.pages(tmp_path) == ["a.ipynb", "b/c.ipynb"]
