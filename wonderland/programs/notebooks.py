"""A notebook that an author brings: its cells, what they show, and whether that is what the tests saw them do.

The record of its runs stands in its own metadata, which Jupyter keeps when it saves: for each kind of device the
digests of every cell's code and of what it shows, the versions and the day. So a cell that is changed is found, in
whatever editor, and a notebook takes its record along when it moves.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest
from pathlib import Path

from ..problems import PageError
from .files import digest, visible
from .records import DEVICES
from .snippets import FRAMEWORKS, Script

SUFFIX = ".ipynb"
RECORD = "wonderland"  # in the metadata of a notebook
RAISES = "raises-exception"  # Jupyter's own tag of a cell that is meant to end with an error
ALT = re.compile(r"#\| *fig-alt: *(.*)")  # the first line of a cell that draws, as Quarto has it
IDLE = re.compile(r"^%matplotlib\b.*$", re.M)  # asks for what is so in any case
ADVICE = "run pytest docs --record"


@dataclass(frozen=True)
class NotebookCell:
    """A cell: its ``number`` as one counts in Jupyter, and the ``line`` of the file at which it begins."""

    number: int
    line: int
    kind: str
    source: str
    outputs: tuple[dict, ...] = ()
    raises: bool = False

    @property
    def program(self) -> str:
        """What runs, line for line."""
        return IDLE.sub("", self.source)

    @property
    def alt(self) -> str:
        """What the figure shows that the cell draws, for those who do not see it."""
        match = ALT.match(self.source)
        return match[1].strip().strip("\"'") if match else ""

    @property
    def digests(self) -> tuple[str, str]:
        """Of its code, and of what it shows."""
        shown = [shown_by(output) for output in joined(self.outputs)]
        return digest(self.source), digest(json.dumps(shown, sort_keys=True))


@dataclass(frozen=True)
class Notebook:
    """A notebook below docs/: ``page`` is its path there."""

    page: str
    cells: tuple[NotebookCell, ...]
    metadata: dict

    @property
    def code(self) -> list[NotebookCell]:
        return [cell for cell in self.cells if cell.kind == "code"]

    @property
    def title(self) -> str:
        """Its first line, which is a heading."""
        return self.cells[0].source.lstrip().split("\n", 1)[0].removeprefix("#").strip()

    @cached_property
    def frameworks(self) -> list[str]:
        """The frameworks that its cells import."""
        names = {name for cell in self.code for name in _imports(cell.program)}
        return [framework for framework in FRAMEWORKS if framework in names]

    @property
    def records(self) -> dict[str, dict]:
        """What is recorded of its runs, by the kind of device."""
        found = self.metadata.get(RECORD)
        return {d: r for d, r in found.items() if isinstance(r, dict)} if isinstance(found, dict) else {}

    @property
    def fitting(self) -> list[dict]:
        """The records that speak of its cells as they are."""
        return [self.records[d] for d in DEVICES if d in self.records and not self._unlike(self.records[d])]

    def stale(self) -> PageError | None:
        """Why no record speaks of its cells as they are; None if one does, or if it has no code."""
        if not self.code or self.fitting:
            return None
        if not self.records:
            what = "hold what nobody has compared" if any(cell.outputs for cell in self.code) else "have no output"
            said = f"the tests have not run the cells of this notebook, which {what}; {ADVICE}"
            return self.mistake(self.code[0], said)
        cell, why = next(filter(None, (self._unlike(self.records[d]) for d in DEVICES if d in self.records)))
        return self.mistake(cell, f"{why}; {ADVICE}")

    def _unlike(self, record: dict) -> tuple[NotebookCell, str] | None:
        """The first cell that is not as recorded, and how it differs."""
        known = zip_longest(record.get("code", ()), record.get("output", ()))
        for cell, said in zip_longest(self.code, known):
            if cell is None:
                return self.code[-1], "a cell that was recorded has gone"
            if said is None:
                return cell, "this cell is newer than the recorded run"
            code, shown = cell.digests
            if code != said[0]:
                return cell, "this cell has changed since its output was recorded"
            if shown != said[1]:
                return cell, "what this cell shows is not what the recorded run printed and drew"
        return None

    def mistake(self, cell: NotebookCell, message: str, line: int = 0) -> PageError:
        """The message of what is wrong in a cell, at that line of it if it is told."""
        at = f"cell {cell.number}, line {line}" if line else f"cell {cell.number}"
        return PageError(self.page, cell.line, f"{at}: {message}")


@dataclass(frozen=True)
class AllCells(Script):
    """The cells of a notebook as one program; ``program`` is made of them by who runs it."""

    text: str = ""

    @property
    def program(self) -> str:
        return self.text


def entry(code: list[NotebookCell], versions: dict[str, str], device: str) -> dict:
    """What is recorded of a run of these cells; ``versions`` of Python and of the frameworks that they import."""
    digests = [cell.digests for cell in code]
    return {"code": [c for c, _ in digests], "output": [o for _, o in digests], "device": device} | versions


def joined(outputs: Iterable[dict]) -> list[dict]:
    """Outputs with what was printed in pieces in one, since where a pipe breaks a text is chance; and without what went
    to the standard error, which names paths and days.
    """
    found: list[dict] = []
    for output in outputs:
        if output["output_type"] != "stream":
            found.append(output)
        elif output["name"] == "stdout":
            if found and found[-1]["output_type"] == "stream":
                found[-1]["text"] += text(output["text"])
            else:
                found.append({"output_type": "stream", "name": "stdout", "text": text(output["text"])})
    return found


def text(value: str | list[str]) -> str:
    """A text of the format, which may be a list of lines."""
    return value if isinstance(value, str) else "".join(value)


def shown_by(output: dict) -> dict[str, str]:
    """What an output shows, by its kind: 'text', 'error', or what its types are called."""
    if output["output_type"] == "stream":
        return {"text": text(output["text"])}
    if output["output_type"] == "error":
        return {"error": f"{output['ename']}: {output['evalue']}"}
    return {kind: text(value) for kind, value in output["data"].items() if isinstance(value, str | list)}


def pages(docs: Path) -> list[str]:
    """The notebooks below docs/, but for what editors keep in hidden folders."""
    return [path.relative_to(docs).as_posix() for path in visible(docs, f"**/*{SUFFIX}")]


def title_of(source: str, page: str) -> str:
    """The title alone, of a notebook that may be wrong in all the rest. Raises PageError where there is none."""
    try:
        return text(json.loads(source)["cells"][0]["source"]).lstrip().split("\n", 1)[0].removeprefix("#").strip()
    except (ValueError, LookupError, TypeError, AttributeError):
        raise PageError(page, 1, "this is not a notebook") from None


def parse(source: str, page: str) -> Notebook:
    """A notebook from its text. Raises PageError where that is none."""
    try:
        content = json.loads(source)
    except ValueError as error:
        raise PageError(page, getattr(error, "lineno", 1), f"this is not a notebook: {error}") from None
    if not isinstance(content, dict) or content.get("nbformat") != 4 or not isinstance(content.get("cells"), list):
        raise PageError(page, 1, "this is not a notebook of format 4; open it in Jupyter and save it")
    lines = _lines(source, content["cells"])
    _check_format(content, lines, page)
    metadata = content["metadata"]
    language = metadata.get("language_info", {}).get("name") or metadata.get("kernelspec", {}).get("language")
    if language not in (None, "python"):
        raise PageError(page, 1, f"this notebook is in {language}; the tests run Python")
    cells = tuple(
        NotebookCell(
            number,
            line,
            cell["cell_type"],
            text(cell["source"]),
            tuple(cell.get("outputs", ())),
            RAISES in cell.get("metadata", {}).get("tags", ()),
        )
        for number, (line, cell) in enumerate(zip(lines, content["cells"], strict=True), 1)
    )
    return Notebook(page, cells, metadata)


def _check_format(content: dict, lines: list[int], page: str) -> None:
    from nbformat.validator import iter_validate  # here, as it takes its time, and most books have no notebook

    minor = content.get("nbformat_minor")
    if not (
        error := next(iter_validate(content, version=4, version_minor=minor if isinstance(minor, int) else 0), None)
    ):
        return
    place = list(error.relative_path)
    line, cell = (lines[place[1]], f"cell {place[1] + 1}: ") if place[:1] == ["cells"] and place[1:] else (1, "")
    raise PageError(page, line, f"{cell}{error.message}, by the format of notebooks; open it in Jupyter and save it")


def _lines(source: str, cells: list) -> list[int]:
    """The line of the file at which each cell begins."""
    decoder, found = json.JSONDecoder(), []
    start = re.search(r'"cells"\s*:\s*\[', source)
    at = start.end()
    for _ in cells:
        at = re.compile(r"[\s,]*").match(source, at).end()
        found.append(source.count("\n", 0, at) + 1)
        at = decoder.raw_decode(source, at)[1]
    return found


def _imports(code: str) -> Iterator[str]:
    try:
        tree = ast.parse(code)
    except SyntaxError:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")[0]
