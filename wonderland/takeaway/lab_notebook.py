"""A lab as a Jupyter notebook: the one to work in, or the solved one with what its cells printed."""

from __future__ import annotations

import json
from collections.abc import Iterator

from ..programs.lab import SOLVED, STUDENT, Cell, Lab
from .segments import Program, Prose, Segment


def notebook(lab: Lab, parts: list[Segment], framework: str, *, solved: bool) -> str:
    """The text of an .ipynb file. ``parts`` are the segments of the lab's page, whose text it takes."""
    cells = [
        {"cell_type": kind, "id": f"cell-{number}", "metadata": {}, "source": source, **rest}
        for number, (kind, source, rest) in enumerate(_cells(lab, parts, framework, solved), 1)
    ]
    whole = {
        "cells": cells,
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def _cells(lab: Lab, parts: list[Segment], framework: str, solved: bool) -> Iterator[tuple[str, str, dict]]:
    roles = SOLVED if solved else STUDENT
    code = {c.title: c for c in lab.select(framework, roles)}
    printed = lab.outputs(framework) if solved else {}
    for part in parts:
        if isinstance(part, Prose):
            yield "markdown", part.text, {}
        elif isinstance(part, Program) and part.block.script.framework in ("", framework):
            shown: Cell = part.block.script
            role = "solution" if solved and shown.role == "stub" else shown.role
            cell = code[f"{role} {shown.name}"]
            said = printed.get(cell.title, "")
            outputs = [{"name": "stdout", "output_type": "stream", "text": said}] if said else []
            yield "code", cell.code.rstrip("\n"), {"execution_count": None, "outputs": outputs}
