"""What all notebooks that we write have in common: the file around the cells, and the title of a solved one."""

from __future__ import annotations

import json
from dataclasses import replace

from ..programs.snippets import FRAMEWORKS
from .segments import Segment

METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"file_extension": ".py", "mimetype": "text/x-python", "name": "python"},
}


def written(cells: list[dict]) -> str:
    """The text of an .ipynb file with these cells, as Jupyter's own library would write it."""
    made = {"cells": cells, "metadata": METADATA, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(made, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def printed(text: str | list[str]) -> dict:
    """What a cell has printed, as Jupyter keeps it."""
    return {"name": "stdout", "output_type": "stream", "text": text}


def titled_as_solved(parts: list[Segment], framework: str) -> list[Segment]:
    """The page's heading says that here the tasks are solved, and in what."""
    title, mark, text = parts[0].text.partition("\n")
    title = title.replace("# Lab: ", "# ", 1)
    return [replace(parts[0], text=f"{title}, solved in {FRAMEWORKS[framework]}{mark}{text}"), *parts[1:]]
