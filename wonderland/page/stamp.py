"""Which records speak for a listing, and its imprint, which says in a line what they say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..problems import PageError
from ..programs.compare import ATOL
from ..programs.dial import Dialled
from ..programs.records import Entry, agreement, claimed, staleness
from ..programs.snippets import FRAMEWORKS, Script, Snippet
from .pieces import Close, OnSite, Open, Piece
from .tolerance import Tolerance

RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def fitting(entries: list[Entry], snippet: Snippet, tolerance: Tolerance, page: str, line: int) -> list[Entry]:
    """The entries of its record that speak of the files as they are; one is enough, for not everybody has every device.

    Raises PageError if there is none, saying why the first does not.
    """
    if tolerance.skip:
        return []
    found = list(entries)
    why = f"'{snippet.short}' has no recorded run"
    for entry in reversed(entries):
        why = staleness(snippet, entry) or ""
        if not why and tolerance.parity and not snippet.is_exercise:
            apart = [script for script in snippet.scripts if not claimed(entry, script)]
            why = apart and f"the two outputs of '{snippet.short}' have not been compared"
        if why:
            found.remove(entry)
    if not found:
        raise PageError(page, line, f"{why}; run pytest --record")
    return found


def stamp(
    snippet: Snippet,
    tolerance: Tolerance,
    entries: list[Entry],
    tried: dict[str, list[str]],
    files: dict[Script, str],
    account: str,
) -> Iterator[Piece]:
    """The imprint of a listing, in a line: how closely the frameworks agree, with which versions, the files to take away.

    ``tried`` are the versions by framework with which it was tried beside those of its record; ``account`` is the address
    of the full account of its runs, or empty.
    """
    if not entries and not tolerance.skip:
        yield '<p class="unrecorded">No record fits these programs; <code>make record</code> makes one.</p>'
        yield ""
        return
    yield from (Open("stamp", classes="skipped" if tolerance.skip else ""), "")
    if tolerance.skip:
        yield f'<span class="ran">Not run here: {_sentence(tolerance.skip)}</span>'
    else:
        found = _found(snippet, entries)
        said = [f'<span class="agree">{f"[{found}]({account})" if account else found}</span>']
        said += [f'<span class="ran">{name}</span>' for name in (*_turned(snippet), *_with(entries, tried))]
        yield " · ".join(said)
    if files:
        links = " ".join(
            f"[<i>{FRAMEWORKS[s.framework]} </i>.py]({at}){{ .{s.framework} download }}" for s, at in files.items()
        )
        yield OnSite(f'<span class="files">{links}</span>')
    if said := " ".join(_of_tolerance(snippet, tolerance)):
        yield f'<span class="terms">{said}</span>'
    yield from ("", Close(), "")


def anchor(name: str) -> str:
    """Where on its chapter's page the row of a snippet stands."""
    return "ran-" + name.rsplit("/", 1)[-1]


def versions(entries: Iterable[Entry], tried: dict[str, list[str]]) -> dict[str, list[str]]:
    """By framework, all versions with which the entries and what was tried beside them say that a listing ran."""
    found: dict[str, set[str]] = {framework: set(tried.get(framework, ())) for framework in FRAMEWORKS}
    for entry in entries:
        for script in entry["scripts"].values():
            found[script["framework"]].add(script["version"])
    return {framework: sorted(named, key=order) for framework, named in found.items() if named}


def order(version: str) -> list[int]:
    """Where a version stands among others."""
    return [int(number) for number in re.findall(r"\d+", version)]


def difference(entry: Entry) -> str:
    """How far the numbers of the two frameworks are apart at most, as '2·10⁻⁴'; nothing where they have the same digits."""
    if entry["same"] == entry["numbers"]:
        return ""
    return power(entry["difference"]) if entry["difference"] else power(ATOL)


def power(number: float) -> str:
    """One digit of a small number, and its power of ten."""
    digit, exponent = f"{number:.0e}".split("e")
    return ("" if digit == "1" else f"{digit}·") + "10" + str(int(exponent)).translate(RAISED)


def _found(snippet: Snippet, entries: list[Entry]) -> str:
    if snippet.is_exercise:
        wrong = len({s.variant for s in snippet.select("wrong")})
        return f"solution passes, {wrong} wrong answer{'s' if wrong > 1 else ''} refused"
    compared = list(filter(None, map(agreement, entries)))
    if not compared:
        return "ran"
    # of several devices, the one on which the two agree least
    entry = max(compared, key=lambda e: (e["difference"], e["numbers"] - e["same"]))
    numbers, apart = entry["numbers"], difference(entry)
    if not numbers:
        return "same text"
    said = f"{numbers} numbers agree" if numbers > 1 else "1 number agrees"
    return f"{said} to {apart}" if apart else said


def _turned(snippet: Snippet) -> Iterator[str]:
    if isinstance(snippet, Dialled):
        yield f'{len(snippet.dial.values)} values of <code translate="no">{snippet.dial.name}</code>'


def _with(entries: list[Entry], tried: dict[str, list[str]]) -> Iterator[str]:
    for framework, named in versions(entries, tried).items():
        short = dict.fromkeys(".".join(version.split(".")[:2]) for version in named)
        yield f"{FRAMEWORKS[framework]} {', '.join(short)}"
    devices = {script["device"] for entry in entries for script in entry["scripts"].values()} - {"CPU"}
    yield from (f"also on {device}" for device in sorted(devices))


def _of_tolerance(snippet: Snippet, tolerance: Tolerance) -> Iterator[str]:
    if snippet.is_exercise or tolerance.skip:
        return
    if not tolerance.parity:
        yield f"The two outputs are not compared: {_sentence(tolerance.reason)}"
        return
    if tolerance.varying:
        yield f"Varies from run to run: {', '.join(sorted(tolerance.varying))}."
    if tolerance.reason:
        yield f"Compared more loosely: {_sentence(tolerance.reason)}"


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
