"""What the drills find and need not be mended, each with its reason: the accepted.toml of an exercise, or of a listing.

[[fault]]                             a fault that the checker lets pass
change = "x.clone()  →  x"            as the drill writes it
why = "the value may be x itself"

[[form]]                              a form of right results that it refuses
form = "nested lists"
frameworks = ["torch"]                if it is not so in both
why = "the gradient is taken of what comes"

Beside a listing, where most faults are another constant:

[[fault]]                             faults that nothing notices
line = "z = linspace("                part of the line on which they are, and of no other with the same change
change = ["8  →  9", "4000  →  4001"]
why = "where the grid ends"
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from wonderland.programs.snippets import FRAMEWORKS

NAME = "accepted.toml"
SAYS = {"fault": "change", "form": "form"}


class AcceptedError(Exception):
    """A file that cannot be read as one of these."""


@dataclass(frozen=True)
class Accepted:
    kind: str  # 'fault' or 'form'
    what: str
    why: str
    line: str = ""  # part of the fault's line

    def takes(self, kind: str, what: str, source: str = "") -> bool:
        """Whether it is about this; ``source`` is the line of a fault."""
        return (self.kind, self.what) == (kind, what) and self.line in source


def accepted(folder: Path, framework: str) -> list[Accepted]:
    """What is accepted in this folder's exercise, in this framework."""
    path = folder / NAME
    try:
        said = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
    except tomllib.TOMLDecodeError as error:
        raise AcceptedError(f"{path}: {error}") from None
    found = []
    for kind, entries in said.items():
        for entry in entries if isinstance(entries, list) else [entries]:
            if kind not in SAYS or not isinstance(entry, dict) or not _whole(kind, entry):
                raise AcceptedError(
                    f"{path}: [[fault]] has change and why, [[form]] has form and why; each may have frameworks, a fault its line"
                )
            if framework in entry.get("frameworks", FRAMEWORKS):
                what = entry[SAYS[kind]]
                said_of = what if isinstance(what, list) else [what]
                found += [Accepted(kind, one, entry["why"], entry.get("line", "")) for one in said_of]
    return found


def _whole(kind: str, entry: dict) -> bool:
    needed, may = {SAYS[kind], "why"}, {"frameworks"} | ({"line"} if kind == "fault" else set())
    frameworks = entry.get("frameworks", [*FRAMEWORKS])
    texts = [entry.get("why"), entry.get("line", "any")]
    what = entry.get(SAYS[kind])
    texts += what if isinstance(what, list) and what else [what]
    return (
        needed <= entry.keys() <= needed | may
        and all(isinstance(text, str) and text.strip() for text in texts)
        and isinstance(frameworks, list)
        and set(frameworks) <= set(FRAMEWORKS)
    )
