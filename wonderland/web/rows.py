"""Room between the rows of a displayed formula: KaTeX sets fractions and sums of neighbouring rows so that they touch."""

from __future__ import annotations

import re

ROOM = "[1.1em]"  # below a line without fractions: a fraction reaches 0.6em further down, so that half an em is left
ROWS = ("aligned", "alignedat", "gathered", "split", "align", "align*", "gather", "gather*")
_PART = re.compile(
    r"(?P<begin>\\begin\{(?P<opened>[a-z*]+)\})|(?P<end>\\end\{[a-z*]+\})"
    r"|(?P<row>\\\\)(?P<own>\s*\[)?|(?P<tall>\\[dc]?frac(?![a-z])|\\(?:sum|int|prod)(?![a-z]))|\\."
)


def with_room(tex: str) -> str:
    """The formula with room wherever two neighbouring rows are tall and the author has said nothing of the space between."""
    places = []  # where room is put in
    open_: list[
        tuple[str, list[bool], list[int | None]]
    ] = []  # of each environment: its rows, whether tall, and their ends
    for part in _PART.finditer(tex):
        if part["begin"]:
            open_.append((part["opened"], [False], []))
        elif part["end"] and open_:
            name, tall, ends = open_.pop()
            if name in ROWS:
                places += [at for at, above, below in zip(ends, tall, tall[1:], strict=False) if at and above and below]
        elif part["row"] and open_:
            open_[-1][1].append(False)
            open_[-1][2].append(None if part["own"] else part.end("row"))
        elif part["tall"]:
            for _, tall, _ in open_:
                tall[-1] = True
    for at in sorted(places, reverse=True):
        tex = tex[:at] + ROOM + tex[at:]
    return tex
