"""What a notebook keeps to, so that it can be a page: its text, its code, and what it shows."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from ..problems import PageError
from .files import read
from .notebooks import RAISES, Notebook, NotebookCell, parse, shown_by

FOREIGN = re.compile(
    r"<(script|iframe|object|embed|link)\b|\b(?:src|srcset)\s*=\s*[\"']?(?:https?:)?(//[^\s\"'>]+)|!\[[^\]]*\]\((https?://[^)\s]+)",
    re.I,
)


def load(docs: Path, page: str, *, outputs: bool = True) -> Notebook:
    """The notebook at this path below ``docs``. Raises PageError, with cell and line, where it cannot be a page.

    Its ``outputs`` are not looked at where they are about to be made anew.
    """
    made = parse(read(docs / page), page)
    _check_text(made)
    for cell in made.code:
        _check_code(made, cell)
        if outputs:
            _check_outputs(made, cell)
    return made


def _check_text(made: Notebook) -> None:
    """It begins with its title, its headings go down a step at a time, and it asks no other host for anything."""
    if not made.cells or made.cells[0].kind != "markdown" or not re.match(r"\s*# \S", made.cells[0].source):
        raise PageError(made.page, made.cells[0].line if made.cells else 1,
                        "a notebook begins with a Markdown cell, whose first line is the title: '# …'")  # fmt: skip
    depth = 0
    for cell in made.cells:
        if cell.kind != "markdown":
            continue
        fenced = ""
        for number, line in enumerate(cell.source.split("\n"), 1):
            fence = re.match(r" {0,3}(```+|~~~+)", line)
            if fence and (not fenced or line.strip().startswith(fenced)):
                if not fenced and line.strip(" `~").split()[:1] in (["python"], ["py"]):
                    raise made.mistake(cell, "Python in a text cell does not run; make it a cell of code", number)
                fenced = "" if fenced else fence[1]
            heading = not fenced and re.match(r" {0,3}(#{1,6})[ \t]+\S", line)
            if heading:
                level = len(heading[1])
                if level == 1 and depth:
                    raise made.mistake(cell, "the title stands once; sections begin with '##'", number)
                if level > depth + 1:
                    raise made.mistake(cell, f"a heading '{heading[1]}' comes after one '{'#' * depth}'", number)
                depth = level
            if not fenced and (foreign := FOREIGN.search(line)):
                raise made.mistake(cell, _foreign(foreign), number)


def _foreign(found: re.Match) -> str:
    if found[1]:
        return f"a page has no <{found[1].lower()}>: it reads without scripts, and asks no other host"
    return f"{found[2] or found[3]} lies on another host, which a page does not ask; put a copy beside the notebook"


def _check_code(made: Notebook, cell: NotebookCell) -> None:
    """It is Python."""
    try:
        ast.parse(cell.program)
    except SyntaxError as error:
        said = cell.program.split("\n")[(error.lineno or 1) - 1].strip()
        hint = "; what begins with % or ! is for Jupyter alone" if said[:1] in ("%", "!", "?") else ""
        raise made.mistake(cell, f"'{said}' is not Python: {error.msg}{hint}", error.lineno or 1) from None


def _check_outputs(made: Notebook, cell: NotebookCell) -> None:
    """What it shows can stand on a page."""
    for output in cell.outputs:
        if output["output_type"] == "error" and not cell.raises:
            said = f"{output['ename']}: {output['evalue']}"
            raise made.mistake(
                cell, f"ends with an error, {said}; one that is meant to has the tag '{RAISES}'", _line_of(output)
            )
        shown = shown_by(output)
        if any(kind.startswith("application/") for kind in shown) and "text/html" not in shown:
            raise made.mistake(
                cell, "what it shows needs a script, and a page reads without; show text, a table or a figure"
            )
        if foreign := FOREIGN.search(shown.get("text/html", "")):
            raise made.mistake(cell, _foreign(foreign))
        if any(kind.startswith("image/") for kind in shown) and not cell.alt:
            raise made.mistake(cell, "draws a figure: say what it shows in the first line, '#| fig-alt: …'", 1)


def _line_of(output: dict) -> int:
    """The line of the cell that Jupyter's traceback names, or 0."""
    found = re.findall(r"line (\d+)", re.sub(r"\x1b\[[\d;]*m", "", "\n".join(output.get("traceback", ()))))
    return int(found[0]) if found else 0
