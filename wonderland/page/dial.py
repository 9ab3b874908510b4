"""What a page shows of a listing's dial: the control between code and output, and a line that says what else ran."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator
from pathlib import Path

from ..programs.dial import Dialled, place, unlike, unlike_figures
from ..programs.files import read
from ..programs.snippets import FRAMEWORKS, Script, Snippet

BEGIN = '<div class="dial"'  # begins a control


def address(snippet: Snippet) -> str:
    """Where the outputs and figures of the other values lie: beside the page that shows the listing."""
    return f"{snippet.short}.dial.js"


def control(snippet: Dialled, script: Script) -> str:
    """The control under one program: it says where in the code the value stands, and where the rest is to be had.

    It does nothing, and nobody sees it, until its script has come.
    """
    dial, name = snippet.dial, html.escape(f"{snippet.short}-{script.framework}")
    # in the units that a browser counts in
    start, end = (len(script.code[:at].encode("utf-16-le")) // 2 for at in place(script.code, dial, script.path.name))
    radios = "".join(
        f'<label><input type="radio" name="{name}" value="{html.escape(value)}"'
        f"{' checked' if value == snippet.given else ''}><span>{html.escape(value)}</span></label>"
        for value in dial.values
    )
    return (
        f'{BEGIN} data-dial="{snippet.short}" data-framework="{script.framework}" data-start="{start}" data-end="{end}">'
        f'<fieldset disabled><legend><code translate="no">{dial.name}</code> =</legend>{radios}</fieldset>'
        '<span class="said" role="status"></span></div>'
    )


def also(snippet: Dialled, file: Callable[[Path], str]) -> Iterator[str]:
    """A line for who has no control: the values that ran, each other one with what it printed. ``file`` gives addresses."""
    said = []
    for value in snippet.dial.values:
        script = snippet.of(value)[0]
        said.append(f"`{value}`" if value == snippet.given else f"[`{value}`]({file(script.output_path)})")
    yield f"Run with `{snippet.dial.name}` = {', '.join(said[:-1])} and {said[-1]}, in {' and '.join(FRAMEWORKS.values())}."
    yield "{ .values }"
    yield ""


def unfit(snippet: Dialled) -> str | None:
    """Why what is recorded of one value cannot take the place of what is recorded of the one in the file, or None."""
    for value in snippet.dial.values:
        for given, script in zip(snippet.of(snippet.given), snippet.of(value), strict=True):
            outputs = read(given.output_path), read(script.output_path)
            drawn = [read(s.figure_path) if s.figure_path.exists() else None for s in (given, script)]
            if why := unlike(snippet.dial, *outputs) or unlike_figures(*drawn):
                return f"{script.called}: {why}"
    return None
