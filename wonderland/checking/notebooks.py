"""A notebook below docs/ does what it shows: its cells run in order, in one interpreter, and are compared with its outputs.

With --record, what they show goes into the notebook, and with it the record of the run.
"""

from __future__ import annotations

import datetime
import json
import re
from itertools import zip_longest
from pathlib import Path

from ..problems import PageError
from ..programs import notebooks
from ..programs.compare import compare
from ..programs.files import read, write_whole
from ..programs.notebooks import RECORD, AllCells, Notebook, NotebookCell, joined, shown_by
from ..programs.snippets import FRAMEWORKS
from ..programs.svg import differing, standalone
from ..running import cells
from ..running.runner import Result

ADDRESS = re.compile(r"\b0x[0-9a-f]{6,}\b")  # where an object lies in memory, which nobody means
PICTURES = ("image/svg+xml", "image/png", "image/jpeg")


def run_of(made: Notebook, path: Path) -> AllCells:
    """The notebook as one program. A framework is named for its device; where none is imported, any will do."""
    text = cells.program([(cell.program, cell.raises) for cell in made.code])
    return AllCells(path, next(iter(made.frameworks), "torch"), "notebook", text=text)


def shown(made: Notebook, result: Result) -> list[list[dict]]:
    """What each cell has shown, in the notebook's format. Raises PageError for the cell that did not end well."""
    ran = cells.ran(result)
    for cell, said in zip(made.code, ran, strict=False):
        if said.error and not cell.raises:
            error = said.error
            kind = f"a warning ({error['ename']})" if error["warning"] else error["ename"]
            raise made.mistake(cell, f"raises {kind}: {error['evalue']}", error["line"])
        if cell.raises and not said.error:
            raise made.mistake(cell, f"ends well, and has the tag '{notebooks.RAISES}'")
    if len(ran) < len(made.code):
        raise made.mistake(made.code[len(ran)], result.error or "ended the notebook")
    return [list(_outputs(cell, said)) for cell, said in zip(made.code, ran, strict=True)]


def _outputs(cell: NotebookCell, said: cells.Ran):
    for output in joined(said.outputs):
        if output["output_type"] == "stream":
            yield output | {"text": _lines(output["text"])}
            continue
        data, metadata = output["data"], output["metadata"]
        if picture := next((kind for kind in PICTURES if kind in data), None):
            words = {"text/plain": f"(The figure, drawn when this cell runs: {cell.alt})"} if cell.alt else {}
            data, metadata = data | words, {picture: {"alt": cell.alt}} if cell.alt else {}
        if picture == "image/svg+xml" and output["output_type"] == "display_data":
            data = data | {picture: standalone(data[picture])}
        made = {"data": {k: _lines(v) if isinstance(v, str) else v for k, v in data.items()}, "metadata": metadata}
        number = {"execution_count": cell.number} if output["output_type"] == "execute_result" else {}
        yield {"output_type": output["output_type"], **made, **number}
    if said.error:
        text = f"{said.error['ename']}: {said.error['evalue']}"
        yield {
            "output_type": "error",
            "ename": said.error["ename"],
            "evalue": said.error["evalue"],
            "traceback": [text],
        }


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def difference(made: Notebook, new: list[list[dict]]) -> PageError | None:
    """Where what the notebook holds is not what a run has shown; None if it is, within the tolerance of listings."""
    for cell, outputs in zip(made.code, new, strict=True):
        for held, ran in zip_longest(joined(cell.outputs), joined(outputs)):
            if why := _differ(held, ran):
                return made.mistake(cell, f"does not show what this notebook holds: {why}")
    return None


def _differ(held: dict | None, ran: dict | None) -> str | None:
    if held is None or ran is None:
        shown = " and ".join(shown_by(held or ran))
        return (
            f"{shown} comes from the run, and is not in it" if held is None else f"{shown} does not come from the run"
        )
    one, other = shown_by(held), shown_by(ran)
    if {kind for kind in one if kind in PICTURES} and {kind for kind in other if kind in PICTURES}:
        both = "image/svg+xml" in one and "image/svg+xml" in other
        return differing(one["image/svg+xml"], other["image/svg+xml"]) if both else None  # pixels are not compared
    for kind in sorted({"text", "error", "text/plain", "text/html"} & (one.keys() | other.keys())):
        names = "notebook", "run     "
        found = compare(ADDRESS.sub("0x…", one.get(kind, "")), ADDRESS.sub("0x…", other.get(kind, "")), names)
        if found.problem:
            return found.problem
    return None


def record(
    made: Notebook, path: Path, new: list[list[dict]], result: Result, versions: dict[str, str], device: str
) -> None:
    """Put what the run has shown into the notebook, and the record of it; neither where both are there already.

    Where the code is as recorded and only last digits moved, the outputs stay. On a GPU they always do: a page shows
    one output, that of the CPU. Raises PageError if the notebook has been changed since it began to run, and where
    a GPU shows something else.
    """
    content = json.loads(read(path))
    now = notebooks.parse(read(path), made.page)
    if [cell.source for cell in now.code] != [cell.source for cell in made.code]:
        raise made.mistake(made.code[0], "the notebook has been changed while it ran; run it again")
    unlike = difference(now, new)
    held = device != "cpu" and any(cell.outputs for cell in now.code)
    if unlike and held:
        raise unlike
    if not held and (unlike or not now.fitting):
        code = [cell for cell in content["cells"] if cell["cell_type"] == "code"]
        for number, (cell, outputs) in enumerate(zip(code, new, strict=True), 1):
            cell["execution_count"] = number
            cell["outputs"] = [o | ({"execution_count": number} if "execution_count" in o else {}) for o in outputs]
        now = notebooks.parse(json.dumps(content), made.page)
    told = {name: versions[name] for name in ("python", *FRAMEWORKS) if name == "python" or name in made.frameworks}
    entry = notebooks.entry(now.code, told, result.device or device.upper())
    records = content["metadata"].setdefault(RECORD, {})
    said = records.get(device, {})
    if {k: v for k, v in said.items() if k not in ("date", "seconds")} != entry:
        records[device] = entry | {"date": datetime.date.today().isoformat(), "seconds": result.seconds}
    text = json.dumps(content, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    if text != read(path):
        write_whole(path, text)
