"""A notebook's cells, what they have shown, and the file around them, as Jupyter's own library would write them.

Written as the JSON that they are, which takes less than the library for it; the tests validate each notebook with that.
"""

from __future__ import annotations

import json
from pathlib import Path

from ..programs import svg
from ..programs.files import read

METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"file_extension": ".py", "mimetype": "text/x-python", "name": "python"},
}


def ipynb(cells: list[dict]) -> str:
    """The text of an .ipynb file with these cells."""
    return written({"cells": cells, "metadata": METADATA, "nbformat": 4, "nbformat_minor": 5})


def written(content: dict) -> str:
    """The text of an .ipynb file with this content."""
    return json.dumps(content, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def text(name: str, source: str) -> dict:
    """A cell of Markdown."""
    return {"cell_type": "markdown", "id": name, "metadata": {}, "source": lines(source)}


def code(name: str, source: str) -> dict:
    """A cell of code that has shown nothing yet; ``show`` is for what it has."""
    cell = text(name, source.rstrip("\n")) | {"cell_type": "code"}
    return cell | {"execution_count": None, "outputs": []}


def printed(said: str) -> dict:
    """What a cell has printed."""
    return {"name": "stdout", "output_type": "stream", "text": lines(said)}


def failed(message: str) -> dict:
    """That an assertion has ended a cell."""
    said = f"AssertionError: {message}"
    return {"ename": "AssertionError", "evalue": message, "output_type": "error", "traceback": [said]}


def drawn(figure: Path, alt: str) -> dict:
    """The figure that a cell has drawn; Jupyter shows the words until the reader has run or trusted the notebook."""
    data = {
        "image/svg+xml": lines(svg.standalone(read(figure))),
        "text/plain": lines(f"(The figure, drawn when this cell runs: {alt})"),
    }
    return {"data": data, "metadata": {}, "output_type": "display_data"}


def lines(text: str) -> list[str]:
    """A text as the format has it."""
    return text.splitlines(keepends=True)
