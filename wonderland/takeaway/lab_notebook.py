"""A lab as a Jupyter notebook: the one to work in, or the solved one with what its cells printed and drew."""

from __future__ import annotations

from ..programs.lab import SOLVED, STUDENT, Lab, LabCell
from . import cells
from .notebook import titled_as_solved
from .segments import Figure, Program, Prose, Segment


def of_lab(lab: Lab, parts: list[Segment], framework: str, *, solved: bool) -> str:
    """The text of an .ipynb file. ``parts`` are the segments of the lab's page, whose text it takes."""
    return cells.ipynb(_cells(lab, titled_as_solved(parts, framework) if solved else parts, framework, solved))


def _cells(lab: Lab, parts: list[Segment], framework: str, solved: bool) -> list[dict]:
    code = {c.title: c for c in lab.select(framework, SOLVED if solved else STUDENT)}
    recorded = lab.outputs(framework) if solved else {}
    made: list[dict] = []
    for part in parts:
        name = f"cell-{len(made) + 1}"
        if isinstance(part, Prose):
            made.append(cells.text(name, part.text))
        elif isinstance(part, Program) and part.shown.script.framework in ("", framework):
            cell: LabCell = part.shown.script
            role = "solution" if solved and cell.role == "stub" else cell.role
            cell = code[f"{role} {cell.name}"]
            made.append(cells.code(name, cell.code))
            if said := recorded.get(cell.title):
                made[-1]["outputs"].append(cells.printed(said))
        elif isinstance(part, Figure) and solved:  # what the last cell drew
            drawn = cells.drawn(lab.scripts[0].figure_path, part.alt)
            # where the page that is made of this notebook looks for the words
            made[-1]["outputs"].append(drawn | {"metadata": {"image/svg+xml": {"alt": part.alt}}})
    return made
