"""What a dial fetches: for each other value of a listing what the programs printed and drew, in a script beside the page.

A script, since from disk a page can load one and fetch nothing; so there is one way for both.
"""

from __future__ import annotations

import json
import posixpath
from collections.abc import Iterator

from ..page.dial import address
from ..page.expanded import Expanded, Turnable
from ..page.listing import UNRECORDED
from ..programs import svg
from ..programs.snippets import Script


def files(expanded: Expanded, page: str) -> Iterator[tuple[str, str]]:
    """Address and text of the file of each dial on a page, whose HTML lies at the address ``page``."""
    for shown in expanded.dials:
        name = json.dumps(shown.snippet.short)
        said = json.dumps(_turned(shown), ensure_ascii=False, separators=(",", ":"))
        yield (
            posixpath.join(posixpath.dirname(page), address(shown.snippet)),
            f"(self.wonderlandDials||={{}})[{name}]={said}\n",
        )


def _turned(shown: Turnable) -> dict:
    """By value: the output by framework, and the figure where there is one."""
    snippet, found = shown.snippet, {}
    for value in snippet.dial.values:
        if value == snippet.given:
            continue
        scripts = snippet.of(value)
        found[value] = {"printed": {script.framework: _printed(script, shown) for script in scripts}}
        if drawn := _drawn(scripts[0], shown):
            alt = f"With {snippet.dial.name} = {value}. With {snippet.given} it shows: {shown.alt}"
            found[value]["figure"] = svg.inline(drawn, snippet.short, alt)
    return found


def _printed(script: Script, shown: Turnable) -> str:
    came = shown.outcomes[script]
    return f"{came.printed}{came.error or ''}" or UNRECORDED.get(came.state, "")


def _drawn(script: Script, shown: Turnable) -> str | None:
    return shown.outcomes[script].figure if shown.alt else None
