"""The mutation drill of ``make bench``: small faults in the listings, one at a time, and which of them nothing notices.

``python -m tools.mutate docs/04-linear-models`` tries the listings of a chapter, ``… docs/04-linear-models/classification.md``
those of a page, without a path all of them.

A fault is noticed if the program fails with it, or prints or draws something else than the page shows. Of the others,
some change no value at all, as where two arguments may change places: they mean the same. What is left survives, and
shows a line of a listing that could be wrong without anybody seeing it, or has its reason in the listing's
accepted.toml (``accepted.py``).
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from wonderland.checking.session import AT_ONCE
from wonderland.page.pieces import ShownProgram
from wonderland.programs.compare import compare
from wonderland.programs.files import read
from wonderland.programs.svg import differing
from wonderland.running.runner import Runner

from .accepted import NAME, Accepted, AcceptedError, accepted
from .faults import Fault, faults
from .shown import shown

ROOT = Path(__file__).parent.parent
TIME_LIMIT = 20.0  # seconds of processor time: a listing takes under five
EACH = 8  # faults of a program that are tried, spread over it: all of them would take hours


def some(found: list[Fault]) -> list[Fault]:
    """EACH of them at most, from the first line of the program to the last."""
    return found[:: -(-len(found) // EACH)] if found else []


# Goes below a program, and prints what it leaves: of each of its names that holds numbers or text, these.
STATE = """

def _left(value):
    import numpy as np
    if isinstance(value, dict):
        return {k: _left(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_left(v) for v in value]
    if isinstance(value, str):
        return value
    try:
        array = np.asarray(getattr(value, "detach", lambda: value)(), dtype=float).ravel()
    except Exception:
        return None
    return array.size, *(float(f"{total:.5e}") for total in (array.sum(), array @ np.cos(np.arange(array.size))))


for _name, _value in sorted(globals().items()):
    if not _name.startswith("_") and not callable(_value):
        print(f"{_name}: {_left(_value)}")
"""


def outcome(fault: Fault, program: ShownProgram, runner: Runner) -> str:
    """What becomes of the fault: 'noticed', 'the same' or 'survives'."""
    script = program.script
    result = runner.run(script.path, fault.program, script.framework)
    if result.error is not None:
        return "noticed"
    if program.tolerance.compare(read(script.output_path), result.output, ("", "")).problem:
        return "noticed"
    path = script.figure_path
    if path.exists() != bool(result.figures) or (result.figures and differing(read(path), result.figures[0])):
        return "noticed"
    left = [runner.run(script.path, program + STATE, script.framework) for program in (fault.program, script.program)]
    return "survives" if compare(*(run.output for run in left), ("", "")).problem else "the same"


@dataclass
class Tried:
    """What came of the faults of one listing's program, and which of them are accepted."""

    shown: ShownProgram
    faults: list[tuple[Fault, str]]
    accepted: list[Accepted]

    @property
    def survivors(self) -> list[Fault]:
        """Faults that nothing notices and no reason accepts."""
        return [f for f, came in self.faults if came == "survives" and not any(takes(a, f) for a in self.accepted)]

    @property
    def stale(self) -> list[tuple[Accepted, str]]:
        """What is accepted and should not be, and why not."""
        every = list(faults(self.shown.script.program)) if self.accepted else []
        unseen = [fault for fault, came in self.faults if came != "noticed"]
        said = [
            (a, fits(a, every) or ("" if any(takes(a, f) for f in unseen) else "it is noticed")) for a in self.accepted
        ]
        return [(a, problem) for a, problem in said if problem]

    @property
    def holds(self) -> bool:
        return not (self.survivors or self.stale)


def takes(entry: Accepted, fault: Fault) -> bool:
    return entry.takes("fault", fault.change, fault.source)


def fits(entry: Accepted, every: list[Fault]) -> str:
    """What is wrong with an entry, of all faults of a program; empty if it is about some, and on one line."""
    places = {fault.line for fault in every if takes(entry, fault)}
    if len(places) > 1:
        return f"it is on the lines {', '.join(map(str, sorted(places)))}: say more of the line"
    return "" if places else "it is not there"


def chosen(program: str, entries: list[Accepted]) -> list[Fault]:
    """The faults that are tried: some of all, and those that are accepted, in the order of the program."""
    found = list(faults(program))
    spread = {id(fault) for fault in some(found)}
    return [fault for fault in found if id(fault) in spread or any(takes(a, fault) for a in entries)]


def drill(programs: Iterable[ShownProgram], runner: Runner) -> Iterator[Tried]:
    """Faults of each program, in order, and what becomes of them."""
    reasons = [(program, accepted(program.script.path.parent, program.script.framework)) for program in programs]
    todo = [(program, entries, chosen(program.script.program, entries)) for program, entries in reasons]
    runner.time_limit = TIME_LIMIT
    runner.start()  # in this thread, which outlives those that wait for programs
    with ThreadPoolExecutor(AT_ONCE) as threads:
        pairs = [(fault, program) for program, _, tried in todo for fault in tried]
        found = threads.map(lambda pair: outcome(*pair, runner), pairs)
        for program, entries, tried in todo:
            yield Tried(program, list(zip(tried, islice(found, len(tried)), strict=True)), entries)


def lines(t: Tried) -> Iterator[str]:
    """The survivors of one program, and what is accepted there and should not be."""
    for fault in t.survivors:
        yield f"  {t.shown.script.path.name}, line {fault.line}: {fault.kind}: {fault.change}, in: {fault.source}"
    for entry, problem in t.stale:
        yield f"  {t.shown.script.path.name}: STALE in {NAME}: {entry.what}: {problem}"


def figures(some: list[Tried]) -> Iterator[str]:
    """How many faults change anything, and the share of these that was noticed, by kind; how many have their reason."""
    counts: Counter[tuple[str, str]] = Counter()
    for t in some:
        for fault, came in t.faults:
            counts[fault.kind, came] += 1
            counts["all", came] += 1
    for kind in dict.fromkeys(kind for kind, _ in sorted(counts)):
        noticed, lived, same = (counts[kind, came] for came in ("noticed", "survives", "the same"))
        share = 100 * noticed / max(noticed + lived, 1)
        yield f"{kind:10}{noticed + lived + same:6} faults, {same} mean the same; of the others {share:.1f} % noticed"
    without = sum(len(t.survivors) for t in some)
    yield f"accepted: {counts['all', 'survives'] - without}, with their reasons; without one: {without}"


def report(programs: Iterable[ShownProgram], runner: Runner) -> bool:
    """Print what is to be said of each program, then the figures; whether there was nothing to mend."""
    found = []
    for t in drill(programs, runner):
        found.append(t)
        for line in lines(t):
            print(line, flush=True)
    print(*figures(found), sep="\n", flush=True)
    return all(t.holds for t in found)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tools.mutate", description=__doc__.partition("\n")[0])
    parser.add_argument("paths", nargs="*", help="pages or folders below docs/; without any, all")
    asked = parser.parse_args().paths
    if not (programs := shown(ROOT, asked, ("listing",))):
        parser.error(f"there is no listing in {' '.join(asked)}")
    with Runner(ROOT / ".cache" / "jax") as runner:
        try:
            sys.exit(not report(programs, runner))
        except AcceptedError as error:
            parser.error(str(error))


if __name__ == "__main__":
    main()
