"""What the drill of checkers finds in an exercise and need not be mended, each with its reason: the exercise's accepted.toml.

[[fault]]                             a fault that the checker lets pass
change = "x.clone()  →  x"            as the drill writes it
why = "the value may be x itself"

[[form]]                              a form of right results that it refuses
form = "nested lists"
frameworks = ["torch"]                if it is not so in both
why = "the gradient is taken of what comes"
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
                    f"{path}: [[fault]] has change and why, [[form]] has form and why, and each may have frameworks"
                )
            if framework in entry.get("frameworks", FRAMEWORKS):
                found.append(Accepted(kind, entry[SAYS[kind]], entry["why"]))
    return found


def _whole(kind: str, entry: dict) -> bool:
    texts = {SAYS[kind], "why"}
    frameworks = entry.get("frameworks", [*FRAMEWORKS])
    return (
        texts <= entry.keys() <= texts | {"frameworks"}
        and all(isinstance(entry[name], str) and entry[name].strip() for name in texts)
        and isinstance(frameworks, list)
        and set(frameworks) <= set(FRAMEWORKS)
    )
