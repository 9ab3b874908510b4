"""The mutation drill of ``make bench``: small faults in the listings, one at a time, and which of them nothing notices.

``python -m tools.mutate docs/04-linear-models`` tries the listings of a chapter, ``… docs/04-linear-models/classification.md``
those of a page, without a path all of them.

A fault is noticed if the program fails with it, or prints or draws something else than the page shows. Of the others,
some change no value at all, as where two arguments may change places: they mean the same. What is left survives, and
shows a line of a listing that could be wrong without anybody seeing it.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from wonderland.checking.session import AT_ONCE
from wonderland.page.expanded import Block
from wonderland.programs.compare import compare
from wonderland.programs.files import read
from wonderland.programs.svg import differing
from wonderland.running.runner import Runner

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


def outcome(fault: Fault, block: Block, runner: Runner) -> str:
    """What becomes of the fault: 'noticed', 'the same' or 'survives'."""
    script = block.script
    result = runner.run(script.path, fault.program, script.framework)
    if result.error is not None:
        return "noticed"
    if block.terms.compare(read(script.output_path), result.output, ("", "")).problem:
        return "noticed"
    path = script.figure_path
    if path.exists() != bool(result.figures) or (result.figures and differing(read(path), result.figures[0])):
        return "noticed"
    left = [runner.run(script.path, program + STATE, script.framework) for program in (fault.program, script.program)]
    return "survives" if compare(*(run.output for run in left), ("", "")).problem else "the same"


def drill(blocks: Iterable[Block], runner: Runner) -> Iterator[tuple[Block, Fault, str]]:
    """Faults of each block's program, in order, and what becomes of them."""
    runner.time_limit = TIME_LIMIT
    runner.start()  # in this thread, which outlives those that wait for programs
    with ThreadPoolExecutor(AT_ONCE) as threads:
        todo = [(block, fault) for block in blocks for fault in some(list(faults(block.script.program)))]
        found = threads.map(lambda pair: outcome(pair[1], pair[0], runner), todo)
        yield from ((*pair, came) for pair, came in zip(todo, found, strict=True))


def report(found: Iterable[tuple[Block, Fault, str]]) -> Iterator[str]:
    """The survivors one by one, then how many faults change anything, and the share of these that was noticed."""
    counts: Counter[tuple[str, str]] = Counter()
    for block, fault, came in found:
        counts[fault.kind, came] += 1
        counts["all", came] += 1
        if came == "survives":
            yield f"  {block.script.path.name}, line {fault.line}: {fault.kind}: {fault.now}"
    for kind in dict.fromkeys(kind for kind, _ in sorted(counts)):
        noticed, lived, same = (counts[kind, came] for came in ("noticed", "survives", "the same"))
        share = 100 * noticed / max(noticed + lived, 1)
        yield f"{kind:10}{noticed + lived + same:6} faults, {same} mean the same; of the others {share:.1f} % noticed"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tools.mutate", description=__doc__.partition("\n")[0])
    parser.add_argument("paths", nargs="*", help="pages or folders below docs/; without any, all")
    asked = parser.parse_args().paths
    if not (chosen := shown(ROOT, asked, ("listing",))):
        parser.error(f"there is no listing in {' '.join(asked)}")
    with Runner(ROOT / ".cache" / "jax") as runner:
        for line in report(drill(chosen, runner)):
            print(line, flush=True)


if __name__ == "__main__":
    main()
