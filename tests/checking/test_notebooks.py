"""An author's notebook: --record runs it and puts in what its cells show; later runs are held against that."""

from __future__ import annotations

import json

import pytest

from wonderland.programs import notebook_rules

from ..support.jupyter import code, drawings, ipynb, printed, shown, text

pytest_plugins = ["pytester"]

NAME, ITEM = "docs/02-drill/steps.ipynb", "steps[notebook]"
DRAW = "#| fig-alt: A line.\nimport matplotlib.pyplot as plt\nplt.plot([1, 2, 4])"


@pytest.fixture
def notebook(project):
    """Writes the notebook, and reads its cells of code."""

    class Brought:
        path = project.root / NAME

        def write(self, *cells: dict, **rest) -> None:
            project.write(NAME, ipynb(*cells, **rest))

        @property
        def content(self) -> dict:
            return json.loads(self.path.read_text("utf-8"))

        @property
        def cells(self) -> list[dict]:
            return [cell for cell in self.content["cells"] if cell["cell_type"] == "code"]

        @property
        def stale(self):
            return notebook_rules.load(project.root / "docs", "02-drill/steps.ipynb").stale()

        def change(self, old: str, new: str) -> None:
            said = self.path.read_text("utf-8")
            assert old in said
            project.write(NAME, said.replace(old, new))

    return Brought()


def test_an_author_needs_nothing_but_record(notebook, pages):
    notebook.write(code("x = 0.5\nprint(f'loss: {x}')\nx + 1"), text("Words."), code(DRAW), code("2 * x;"))
    assert "have no output; run pytest docs --record" in str(notebook.stale)
    assert set(pages("--record").outcomes.values()) == {"passed"}
    assert notebook.stale is None
    first, second, last = notebook.cells
    assert shown(first) == "loss: 0.5\n" and first["outputs"][1]["data"]["text/plain"] == ["1.5"]
    assert [cell["execution_count"] for cell in notebook.cells] == [1, 2, 3]
    figure = second["outputs"][-1]
    assert drawings(second)[0].startswith("<svg ") and figure["metadata"] == {"image/svg+xml": {"alt": "A line."}}
    assert "Line2D" in "".join(second["outputs"][0]["data"]["text/plain"]) and last["outputs"] == []
    assert "".join(notebook.content["cells"][2]["source"]) == "Words."
    said = notebook.content["metadata"]["wonderland"]["cpu"]
    assert len(said["code"]) == len(said["output"]) == 3 and said["device"] == "CPU" and said["date"] > "2026"
    was = notebook.path.read_bytes()
    assert set(pages().outcomes.values()) == {"passed"}
    assert set(pages("--record").outcomes.values()) == {"passed"}
    assert pages("--changed").outcomes[ITEM] == "skipped"
    assert notebook.path.read_bytes() == was


def test_a_result_that_is_no_longer_that_is_told_with_its_cell_and_last_digits_are_let_be(notebook, pages, project):
    (project.root / "value").write_text("0.5")
    notebook.write(
        code("from pathlib import Path"),
        code(f"print('loss:', float(Path({str(project.root)!r}, 'value').read_text()))"),
    )
    pages("--record")
    was = notebook.path.read_bytes()
    (project.root / "value").write_text("0.5001")
    assert set(pages().outcomes.values()) == {"passed"}
    assert set(pages("--record").outcomes.values()) == {"passed"} and notebook.path.read_bytes() == was
    (project.root / "value").write_text("0.6")
    said = pages().messages[ITEM]
    assert "cell 3: does not show what this notebook holds: line 1 of the output: 0.5 and 0.6 differ by 0.1" in said
    assert set(pages("--record").outcomes.values()) == {"passed"}
    assert shown(notebook.cells[1]) == "loss: 0.6\n" and notebook.stale is None


FAILING = {
    "an error": (code("def f():\n    return {}['a']\n\nf()"), "cell 3, line 2: raises KeyError: 'a'"),
    "a warning": (code("import warnings\nwarnings.warn('old', DeprecationWarning)"), "cell 3, line 2: raises a warning (Depre"),
    "an end": (code("import os\nos._exit(3)"), "cell 3: ended the interpreter before the program's end"),
    "too long": (code("while True: pass"), "cell 3: has used 4 seconds of processor time"),
    "no error": (code("1", tags=("raises-exception",)), "cell 3: ends well, and has the tag 'raises-exception'"),
    "the network": (code("import socket\nsocket.gethostbyname('x.org')"), "cell 3, line 2: raises PermissionError: "),
    "the repository": (code("import wonderland"), "cell 3, line 1: raises ModuleNotFoundError"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAILING)
def test_a_cell_that_does_not_end_well_is_told_with_its_line_and_nothing_is_written(
    name, notebook, pages, runner, monkeypatch
):
    monkeypatch.setattr(runner, "time_limit", 4.0 if name == "too long" else 60.0)
    cell, message = FAILING[name]
    notebook.write(code("print(1)"), cell, code("print(3)"))
    was = notebook.path.read_bytes()
    assert message in pages("--record").messages[ITEM]
    assert notebook.path.read_bytes() == was


def test_an_error_that_is_meant_is_kept_and_compared(notebook, pages):
    notebook.write(code("{}['a']", tags=("raises-exception",)), code("print('on')"))
    assert set(pages("--record").outcomes.values()) == {"passed"}
    assert shown(notebook.cells[0]) == "KeyError: 'a'\n" and shown(notebook.cells[1]) == "on\n"
    notebook.change("KeyError", "ValueError")
    assert "cell 2: does not show what this notebook holds" in pages().messages[ITEM]


def test_cells_share_one_interpreter_in_order_and_two_notebooks_share_nothing(notebook, pages, project):
    notebook.write(code("import builtins\nbuiltins.mine = 1\nx = 1"), code("x += mine\nprint(x)"))
    project.write("docs/02-drill/other.ipynb", ipynb(code("print('mine' in dir(__builtins__), 'x' in globals())")))
    assert set(pages("--record").outcomes.values()) == {"passed"}
    assert shown(notebook.cells[1]) == "2\n"
    other = json.loads((project.root / "docs/02-drill/other.ipynb").read_text("utf-8"))
    assert shown(other["cells"][1]) == "False False\n"


def test_what_a_notebook_holds_from_elsewhere_is_compared_and_asks_for_a_record(notebook, pages):
    notebook.write(code("print('loss: 0.5')", printed("loss: 0.5001\n")))
    assert "hold what nobody has compared; run pytest docs --record" in pages().messages[ITEM]
    notebook.write(code("print('loss: 0.5')", printed("loss: 0.7\n")))
    assert "cell 2: does not show what this notebook holds: line 1" in pages().messages[ITEM]


def test_a_figure_that_changes_is_told_and_its_words_are_asked_for(notebook, pages):
    notebook.write(code(DRAW))
    pages("--record")
    notebook.change("M ", "M 9")
    assert "cell 2: does not show what this notebook holds: a coordinate is off" in pages().messages[ITEM]
    notebook.write(code(DRAW.partition("\n")[2]))
    assert set(pages("--record").outcomes.values()) == {"passed"}
    with pytest.raises(Exception, match="cell 2, line 1: draws a figure: say what it shows"):
        notebook.stale  # noqa: B018


def test_on_another_device_a_notebook_keeps_its_outputs(notebook, pages, monkeypatch):
    notebook.write(code("print('loss: 0.5')"))
    pages("--record")
    was = shown(notebook.cells[0])
    monkeypatch.setattr("wonderland.checking.session.Session.device", "cuda")
    assert set(pages("--record").outcomes.values()) == {"passed"}
    assert set(notebook.content["metadata"]["wonderland"]) == {"cpu", "cuda"} and shown(notebook.cells[0]) == was
    notebook.change('"loss: 0.5', '"loss: 0.9')
    was = notebook.path.read_bytes()
    assert "cell 2: does not show what this notebook holds" in pages("--record").messages[ITEM]
    assert notebook.path.read_bytes() == was


def test_a_notebook_that_is_saved_while_it_runs_is_not_overwritten(notebook, pages):
    notebook.write(code(f"from pathlib import Path\np = Path({str(notebook.path)!r})\np.write_text(p.read_text().replace('print(1)', 'print(2)'))"),
                   code("print(1)"))  # fmt: skip
    assert "the notebook has been changed while it ran; run it again" in pages("--record").messages[ITEM]
    assert notebook.cells[1]["outputs"] == [] and "print(2)" in "".join(notebook.cells[1]["source"])


def test_a_notebook_that_cannot_be_read_is_one_message(notebook, pages, project):
    project.write(NAME, "{")
    outcome = pages()
    assert f"{NAME}, line 1: this is not a notebook" in "".join(outcome.messages.values())
