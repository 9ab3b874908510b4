"""Runs a notebook as Jupyter's "run all" would, without Jupyter: all its cells one after the other, in one interpreter.

The programs on a page use nothing that only Jupyter has. A kernel would add nothing but its start, which for all
notebooks together takes longer than the programs do.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from wonderland.programs import notebooks
from wonderland.running.runner import Result, Runner

MARK = "\x1e"  # begins what a cell prints; no program prints it
RUN_ALL = """
def run_all(cells):
    import ast
    import linecache

    for number, (code, may_raise) in enumerate(cells):
        print({mark!r}, end="")
        linecache.cache[f"cell {{number}}"] = len(code), None, code.splitlines(True), ""  # a traceback shows its lines
        tree, last = ast.parse(code), None
        if isinstance(tree.body[-1], ast.Expr):
            last = ast.Expression(tree.body.pop().value)
        try:
            exec(compile(tree, f"cell {{number}}", "exec", dont_inherit=True), globals())
            if last and (value := eval(compile(last, f"cell {{number}}", "eval"), globals())) is not None:
                print(f"Out: {{value!r}}")  # what Jupyter would show
        except Exception as error:
            if not may_raise:
                raise RuntimeError(f"cell {{number}}: {{type(error).__name__}}: {{error}}") from error
            print(f"{{type(error).__name__}}: {{error}}")


run_all({cells!r})
"""


def text(source: str, **rest) -> dict:
    """A cell of text, as a notebook has it."""
    return {"cell_type": "markdown", "metadata": {}, "source": source.splitlines(keepends=True)} | rest


def code(source: str, *outputs: dict, tags: tuple[str, ...] = ()) -> dict:
    """A cell of code, which has shown this."""
    cell = text(source) | {"cell_type": "code", "execution_count": None, "outputs": list(outputs)}
    return cell | {"metadata": {"tags": list(tags)} if tags else {}}


def printed(words: str) -> dict:
    """What a cell has printed, as Jupyter keeps it."""
    return {"output_type": "stream", "name": "stdout", "text": words.splitlines(keepends=True)}


def shows(kind: str, data: dict, **metadata) -> dict:
    """What a cell has shown, as Jupyter keeps it."""
    number = {"execution_count": 1} if kind == "execute_result" else {}
    return {"output_type": kind, "data": data, "metadata": metadata} | number


def ipynb(*cells: dict, title: str = "# Steps\n\nOne after the other.", **metadata) -> str:
    """The text of a notebook whose first cell is its title."""
    whole = {"cells": [text(title), *cells] if title else list(cells), "metadata": metadata}
    return json.dumps(whole | {"nbformat": 4, "nbformat_minor": 4}, indent=1)


def recorded(whole: str, device: str = "cpu") -> dict:
    """The content of a notebook, with a record as if its cells had run and shown what it holds."""
    content = json.loads(whole)
    told = {"python": "3.11.0", "torch": "2.13.0", "date": "2026-01-02", "seconds": 0.1}
    entry = notebooks.entry(notebooks.parse(whole, "").code, {}, "CPU") | told
    content["metadata"]["wonderland"] = {device: entry}
    return content


@dataclass(frozen=True)
class Notebook:
    """One notebook of the built site, for one framework."""

    path: Path
    framework: str

    @property
    def content(self) -> dict:
        return json.loads(self.path.read_text("utf-8"))

    @property
    def cells(self) -> list[dict]:
        """Those of code."""
        return [cell for cell in self.content["cells"] if cell["cell_type"] == "code"]

    @property
    def text(self) -> str:
        """All that is not code."""
        return "\n".join("".join(cell["source"]) for cell in self.content["cells"] if cell["cell_type"] == "markdown")

    def run(self, runner: Runner) -> tuple[list[str], Result]:
        """What each cell has printed, of one that raised with the error; and the run as a whole."""
        cells = [("".join(cell["source"]), "raises-exception" in tags(cell)) for cell in self.cells]
        result = runner.run(self.path, RUN_ALL.format(mark=MARK, cells=cells), self.framework)
        return result.output.split(MARK)[1:], result


def tags(cell: dict) -> list[str]:
    """The tags of a cell."""
    return cell["metadata"].get("tags", [])


def shown(cell: dict) -> str:
    """The text that a cell has in place: what it printed, and the error that it ended with."""
    text = ""
    for output in cell["outputs"]:
        if output["output_type"] == "stream":
            text += "".join(output["text"])
        elif output["output_type"] == "error":
            text += f"{output['ename']}: {output['evalue']}\n"
    return text


def drawings(cell: dict) -> list[str]:
    """The figures that a cell has in place."""
    return ["".join(o["data"]["image/svg+xml"]) for o in cell["outputs"] if o["output_type"] == "display_data"]
