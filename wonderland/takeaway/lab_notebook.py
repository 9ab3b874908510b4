"""A lab as a Jupyter notebook: the one to work in, or the solved one with what its cells printed and drew."""

from __future__ import annotations

from ..programs.files import read
from ..programs.lab import SOLVED, STUDENT, Cell, Lab
from ..programs.svg import standalone
from .cells import printed, titled_as_solved, written
from .segments import Figure, Program, Prose, Segment


def notebook(lab: Lab, parts: list[Segment], framework: str, *, solved: bool) -> str:
    """The text of an .ipynb file. ``parts`` are the segments of the lab's page, whose text it takes."""
    parts = titled_as_solved(parts, framework) if solved else parts
    cells = _cells(lab, parts, framework, solved)
    for number, cell in enumerate(cells, 1):
        cell["id"] = f"cell-{number}"
    return written(cells)


def _cells(lab: Lab, parts: list[Segment], framework: str, solved: bool) -> list[dict]:
    code = {c.title: c for c in lab.select(framework, SOLVED if solved else STUDENT)}
    recorded = lab.outputs(framework) if solved else {}
    cells: list[dict] = []
    for part in parts:
        if isinstance(part, Prose):
            cells.append({"cell_type": "markdown", "metadata": {}, "source": part.text})
        elif isinstance(part, Program) and part.block.script.framework in ("", framework):
            shown: Cell = part.block.script
            role = "solution" if solved and shown.role == "stub" else shown.role
            cell = code[f"{role} {shown.name}"]
            said = recorded.get(cell.title, "")
            outputs = [printed(said)] if said else []
            made = {"cell_type": "code", "metadata": {}, "source": cell.code.rstrip("\n")}
            cells.append(made | {"execution_count": None, "outputs": outputs})
        elif isinstance(part, Figure) and solved:  # what the last cell drew
            cells[-1]["outputs"].append(_drawn(lab, part.alt))
    return cells


def _drawn(lab: Lab, alt: str) -> dict:
    """The figure, as Jupyter keeps one; it shows the words until the reader has run or trusted the notebook."""
    drawn = standalone(read(lab.scripts[0].figure_path))
    return {
        "data": {"image/svg+xml": drawn, "text/plain": f"(The figure, drawn when this cell runs: {alt})"},
        "metadata": {"image/svg+xml": {"alt": alt}},
        "output_type": "display_data",
    }
