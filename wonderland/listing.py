"""What a listing's directive asks for, and the Markdown that a listing or an exercise's programs become."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from . import snippets
from .compare import ATOL, RTOL, Comparison, compare
from .directives import Directive
from .live import Run
from .problems import PageError
from .snippets import FRAMEWORKS, Records, Script, Snippet


@dataclass(frozen=True)
class Terms:
    """On which terms a listing's outputs are compared; ``reason`` is what the page says when they are loosened."""

    rtol: float = RTOL
    atol: float = ATOL
    parity: bool = True
    varying: frozenset[str] = frozenset()
    skip: str = ""
    reason: str = ""

    def compare(self, left: str, right: str, names: tuple[str, str]) -> Comparison:
        """Compare two outputs on these terms; see ``wonderland.compare.compare``."""
        return compare(left, right, names, rtol=self.rtol, atol=self.atol, varying=self.varying)


def terms(node: Directive, page: str) -> Terms:
    """Read them from a directive. Raises PageError where a loosening gives no reason to the reader."""
    options = node.options

    def number(key: str, default: float) -> float:
        try:
            value = float(options.get(key, default))
        except ValueError:
            value = -1.0
        if not 0 <= value < float("inf"):  # nan would let everything pass
            raise PageError(page, node.number, f"'{key}: {options[key]}' is not a tolerance")
        return value

    if options.get("parity", "off") != "off":
        raise PageError(page, node.number, "'parity' can only be switched off: 'parity: off', with a 'reason:'")
    rtol, atol = number("rtol", RTOL), number("atol", ATOL)
    reason = options.get("reason", "")
    if ("parity" in options or rtol > RTOL or atol > ATOL) and not reason:
        raise PageError(page, node.number, "a looser comparison, or none, needs a 'reason:' that the page can show")
    if ("figure" in options) != ("alt" in options):
        raise PageError(page, node.number, "a figure needs both 'figure:' (what to see) and 'alt:' (what it shows)")
    varying = frozenset(key.strip() for key in options.get("varying", "").split(",") if key.strip())
    return Terms(rtol, atol, "parity" not in options, varying, options.get("skip", ""), reason)


def fence(text: str, info: str) -> Iterator[str]:
    """A fenced block, its fence longer than any run of backticks inside."""
    longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
    marks = "`" * max(3, longest + 1)
    yield f"{marks}{info}"
    yield from text.rstrip("\n").split("\n")
    yield marks


def tabs(
    scripts: list[Script], shown: Terms, runs: dict[Script, Run], *, output: bool, mark: str = ""
) -> Iterator[str | Script]:
    """Tabs PyTorch and JAX, each with code and, if asked for, what it printed. Yields the Script before its fence.

    ``runs`` are those that nobody has recorded, of the programs that have changed.
    """
    if shown.skip:
        mark = f"pytest.mark.skip(reason={shown.skip!r})"
    for script in scripts:
        yield f'=== "{FRAMEWORKS[script.framework]}"'
        yield ""
        if mark:
            yield f"    <!--{mark}-->"
            yield ""
        yield script
        yield from (f"    {line}" for line in fence(script.code, "python"))
        yield ""
        if script in runs:
            yield from (f"    {line}" for line in unrecorded(runs[script], output))
        elif output and script.output_path.exists() and (said := snippets.read(script.output_path)):
            yield from (f"    {line}" for line in fence(said, " { .text .output }"))
            yield ""


MARKS = {
    "idle": "Not run since this change.",
    "running": "Changed, and running …",
    "ended": "Not recorded. This is what the program does as it stands.",
}


def unrecorded(run: Run, output: bool) -> Iterator[str]:
    """What a changed program does, marked; its output if that is asked for, its error in any case."""
    if run.printed and output:
        yield from fence(run.printed, " { .text .output }")
        yield ""
    if run.error:
        yield from fence(run.error, " { .text .output .failed }")
        yield ""
    yield f'<p class="unrecorded">{MARKS[run.state]}</p>'
    yield ""


def fresh(records: list[Records], snippet: Snippet, shown: Terms, page: str, line: int) -> list[Records]:
    """The records that speak of the files as they are; one is enough, for not everybody has every device.

    Raises PageError if there is none, saying why the first does not.
    """
    if shown.skip:
        return []
    found = [r for r in records if snippet.name in r.listings]
    why = f"'{snippet.short}' has no recorded run"
    for record in reversed(found):
        why = snippets.staleness(snippet, record.listings[snippet.name]) or ""
        if not why and shown.parity and not snippet.is_exercise and "numbers" not in record.listings[snippet.name]:
            why = f"the two outputs of '{snippet.short}' have not been compared"
        if why:
            found.remove(record)
    if not found:
        raise PageError(page, line, f"{why}; run pytest --record")
    return found


def stamp(snippet: Snippet, shown: Terms, records: list[Records], files: dict[str, str], account: str) -> Iterator[str]:
    """The imprint under a listing: what it ran on, how closely the frameworks agree, the files to take away.

    ``account`` is the address of the full account of its runs, or empty.
    """
    if not records and not shown.skip:
        yield '<p class="unrecorded">No record fits these programs; <code>make record</code> makes one.</p>'
        yield ""
        return
    ran = [_ran(r, snippet) for r in records]
    verb = f"Not run here: {shown.skip}" if shown.skip else "on " + "; and on ".join(ran)
    if not shown.skip:
        verb = f"[Ran]({account}) {verb}" if account else f"Ran {verb}"
    yield f'<div class="stamp{" skipped" if shown.skip else ""}" markdown="1">'
    yield ""
    yield f'<span class="ran">{_sentence(verb)}</span>'
    if sentence := _agreement(snippet, shown, records):
        yield f'<span class="agree">{sentence}</span>'
    if files:
        links = " ".join(f"[{name}]({target}){{ download }}" for name, target in files.items())
        yield f'<span class="files">{links}</span>'
    yield ""
    yield "</div>"
    yield ""


def _ran(records: Records, snippet: Snippet) -> str:
    scripts = records.listings[snippet.name]["scripts"].values()
    by_framework = {s["framework"]: s for s in scripts}
    names = " and ".join(f"{FRAMEWORKS[f]} {by_framework[f]['version']}" for f in FRAMEWORKS if f in by_framework)
    pythons = " and ".join(sorted({s["python"] for s in scripts}))
    devices = " and ".join(sorted({s["device"] for s in scripts}))
    day = datetime.date.fromisoformat(min(s["date"] for s in scripts))
    return f"{names}, Python {pythons}, {devices}, {day.day} {day:%B %Y}"


def _agreement(snippet: Snippet, shown: Terms, records: list[Records]) -> str:
    if snippet.is_exercise or shown.skip:
        return ""
    if not shown.parity:
        return f"The two outputs are not compared: {_sentence(shown.reason)}"
    entries = [r.listings[snippet.name] for r in records]
    # of several devices, the one on which the two agree least
    entry = max(entries, key=lambda e: (e["difference"], e["numbers"] - e["same"]))
    numbers = entry["numbers"]
    if numbers == 0:
        said = "Both print the same text, to the letter."
    else:
        how = difference(entry)
        said = f"{numbers} numbers compared: {how}." if numbers > 1 else f"One number compared: {how}."
    if shown.varying:
        said += f" Varies from run to run: {', '.join(sorted(shown.varying))}."
    return said + (f" Compared more loosely: {_sentence(shown.reason)}" if shown.reason else "")


def difference(entry: dict) -> str:
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
