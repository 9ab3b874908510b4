"""Which records speak for a listing, and the imprint under it that says what they say."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from ..problems import PageError
from ..programs.compare import ATOL
from ..programs.dial import Dialled
from ..programs.records import Entry, agreement, claimed, staleness
from ..programs.snippets import FRAMEWORKS, Snippet
from .tolerance import Tolerance


def fresh(entries: list[Entry], snippet: Snippet, shown: Tolerance, page: str, line: int) -> list[Entry]:
    """The entries of its record that speak of the files as they are; one is enough, for not everybody has every device.

    Raises PageError if there is none, saying why the first does not.
    """
    if shown.skip:
        return []
    found = list(entries)
    why = f"'{snippet.short}' has no recorded run"
    for entry in reversed(entries):
        why = staleness(snippet, entry) or ""
        if not why and shown.parity and not snippet.is_exercise:
            apart = [script for script in snippet.scripts if not claimed(entry, script)]
            why = apart and f"the two outputs of '{snippet.short}' have not been compared"
        if why:
            found.remove(entry)
    if not found:
        raise PageError(page, line, f"{why}; run pytest --record")
    return found


def stamp(
    snippet: Snippet, shown: Tolerance, entries: list[Entry], files: dict[str, str], account: str
) -> Iterator[str]:
    """The imprint under a listing: what it ran on, how closely the frameworks agree, the files to take away.

    ``account`` is the address of the full account of its runs, or empty.
    """
    if not entries and not shown.skip:
        yield '<p class="unrecorded">No record fits these programs; <code>make record</code> makes one.</p>'
        yield ""
        return
    ran = [_ran(entry) for entry in entries]
    verb = f"Not run here: {shown.skip}" if shown.skip else f"{_values(snippet)}on " + "; and on ".join(ran)
    if not shown.skip:
        verb = f"[Ran]({account}) {verb}" if account else f"Ran {verb}"
    yield f'<div class="stamp{" skipped" if shown.skip else ""}" markdown="1">'
    yield ""
    yield f'<span class="ran">{_sentence(verb)}</span>'
    if sentence := _agreement(snippet, shown, entries):
        yield f'<span class="agree">{sentence}</span>'
    if files:
        links = " ".join(f"[{name}]({target}){{ download }}" for name, target in files.items())
        yield f'<span class="files">{links}</span>'
    yield ""
    yield "</div>"
    yield ""


def _values(snippet: Snippet) -> str:
    if not isinstance(snippet, Dialled):
        return ""
    return f"with {len(snippet.dial.values)} values of <code>{snippet.dial.name}</code>, each in both frameworks, "


def _ran(entry: Entry) -> str:
    scripts = entry["scripts"].values()
    by_framework = {s["framework"]: s for s in scripts}
    names = " and ".join(f"{FRAMEWORKS[f]} {by_framework[f]['version']}" for f in FRAMEWORKS if f in by_framework)
    pythons = " and ".join(sorted({s["python"] for s in scripts}))
    devices = " and ".join(sorted({s["device"] for s in scripts}))
    day = datetime.date.fromisoformat(min(s["date"] for s in scripts))
    return f"{names}, Python {pythons}, {devices}, {day.day} {day:%B %Y}"


def _agreement(snippet: Snippet, shown: Tolerance, entries: list[Entry]) -> str:
    if snippet.is_exercise or shown.skip:
        return ""
    if not shown.parity:
        return f"The two outputs are not compared: {_sentence(shown.reason)}"
    # of several devices, the one on which the two agree least
    entry = max(map(agreement, entries), key=lambda e: (e["difference"], e["numbers"] - e["same"]))
    numbers = entry["numbers"]
    if numbers == 0:
        said = "Both print the same text, to the letter."
    else:
        how = difference(entry)
        said = f"{numbers} numbers compared: {how}." if numbers > 1 else f"One number compared: {how}."
    if shown.varying:
        said += f" Varies from run to run: {', '.join(sorted(shown.varying))}."
    return said + (f" Compared more loosely: {_sentence(shown.reason)}" if shown.reason else "")


def difference(entry: Entry) -> str:
    """How far the numbers of the two frameworks are apart, in words."""
    if entry["same"] == entry["numbers"]:
        return "the same digits"
    return (
        f"largest relative difference {entry['difference']:.1g}"
        if entry["difference"]
        else f"no difference above {ATOL:g}"
    )


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
