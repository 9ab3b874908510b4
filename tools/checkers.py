"""The drill for checkers of ``make bench``: faulty solutions that they should refuse, right ones that they must accept.

``python -m tools.checkers snippets/06-autodiff/ex-stretch`` tries one exercise, ``… snippets/06-autodiff`` a chapter,
``… `` without a path all of them. Small faults (``faults.py``) are put into each solution, one at a time. One that a
checker lets pass counts if it changes a result with arguments drawn at random (``draws.py``), or if no arguments can be
drawn: it survives, and is listed. What else must pass is in ``right.py``.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from wonderland.programs import snippets
from wonderland.programs.snippets import CHECK_LINE, Script, Snippet
from wonderland.running.runner import Runner

from .accepted import NAME, Accepted, AcceptedError, accepted
from .faults import SOLUTION, Fault, faults

ROOT = Path(__file__).parent.parent
TIME_LIMIT = 900.0  # seconds of processor time for all that is tried of one solution; each part has its own limit
PATIENCE = 2.0  # seconds that a fault may take, beside six times what the right solution takes
# Each is made in right.py.
FORMS = ("float64", "float32", "NumPy float64", "NumPy float32", "nested lists", "Python numbers",
         "lists for tuples, tuples for lists")  # fmt: skip
NOTHING = "nothing would be of another form"
TO_DO = re.compile(r"return None  # (your code|and) here")

# Runs in a child of the runner, which otherwise knows nothing of this repository.
PROGRAM = """
import json, sys
sys.path.insert(0, {root!r})
from tools import trial
sys.path.remove({root!r})
trial.main(json.loads({task!r}))
"""


@dataclass
class Tried:
    """What came of one exercise in one framework."""

    script: Script
    faults: list[tuple[Fault, str, str]] = field(default_factory=list)  # with what came of it, and why
    variants: list[tuple[str, str, str]] = field(default_factory=list)
    accepted: list[Accepted] = field(default_factory=list)
    problem: str = ""
    seconds: float = 0.0  # of the processor

    def reason(self, kind: str, what: str, source: str = "") -> str:
        """Why this is accepted; empty if it is not."""
        return next((a.why for a in self.accepted if a.takes(kind, what, source)), "")

    @property
    def stale(self) -> list[Accepted]:
        """What is accepted, and is not found any more."""
        found = {("fault", fault.change, fault.source) for fault, came, _ in self.faults if came == "survives"}
        found |= {("form", name, "") for name, came, _ in self.variants if came == "refused"}
        return [a for a in self.accepted if not any(a.takes(*each) for each in found)]

    @property
    def holds(self) -> bool:
        return not (self.problem or self.survivors or self.refusals or self.stale)

    def count(self, *came: str) -> int:
        return sum(c in came for _, c, _ in self.faults)

    @property
    def survivors(self) -> list[tuple[Fault, str]]:
        """Faults that pass and change a result, and are not accepted."""
        passed = [(fault, why) for fault, came, why in self.faults if came == "survives"]
        return [(fault, why) for fault, why in passed if not self.reason("fault", fault.change, fault.source)]

    @property
    def crashes(self) -> list[tuple[Fault, str]]:
        return [(fault, why) for fault, came, why in self.faults if came == "crash"]

    @property
    def refusals(self) -> list[tuple[str, str]]:
        """Forms of right results that are refused, and are not accepted as such."""
        return [(name, why) for name, came, why in self.variants if came == "refused" and not self.reason("form", name)]


def exercises(root: Path, below: Iterable[str] = ()) -> list[Snippet]:
    """All exercises of these folders, which are a chapter's, an exercise's, or that of all snippets."""
    chosen = [Path(b).resolve() for b in below] or [root / "snippets"]
    found = []
    for stub in sorted((root / "snippets").glob("*/ex-*")):
        if any(stub == c or c in stub.parents for c in chosen):
            made = snippets.load(root, stub.relative_to(root / "snippets").as_posix())
            found += [made] if made.is_exercise else []
    return found


def tasks(made: Snippet) -> Iterator[tuple[Script, dict, list[Fault]]]:
    """What a child is to do for each framework's solution."""
    for script in made.select("solution"):
        [stub] = [s for s in made.select("stub") if s.framework == script.framework]
        head, line, check = stub.code.partition(CHECK_LINE)
        tree = ast.parse(head)
        own = [s for s in tree.body if isinstance(s, ast.FunctionDef) and TO_DO.search(_lines(head, s))]
        given = {ast.unparse(s) for s in tree.body if s not in own and not isinstance(s, ast.ClassDef)}
        found = list(faults(script.code, SOLUTION, given))
        task = {
            "solution": script.code,
            "solution path": str(script.path),
            "checker": "\n" * head.count("\n") + line + check,
            "stub path": str(stub.path),
            "functions": [s.name for s in own],
            "seed": zlib.crc32(made.name.encode()),
            "variants": [n for n in FORMS if not left_out(n, head)],
            "left out": [(n, "left out", left_out(n, head)) for n in FORMS if left_out(n, head)],
            "faults": [[i, {"program": f.program, "parameter": f.parameter}] for i, f in enumerate(found)],
            "without": [],
            "patience": PATIENCE,
        }
        yield script, task, found


def _lines(text: str, part: ast.stmt) -> str:
    """The whole lines on which a statement stands, with their comments."""
    return "\n".join(text.split("\n")[part.lineno - 1 : part.end_lineno])


def left_out(form: str, head: str) -> str:
    """Why a form of the result is none that the exercise must accept; empty if it must."""
    return "the exercise asks for float64" if "float32" in form and "float64" in head else ""


def tried(script: Script, task: dict, found: list[Fault], runner: Runner) -> Tried:
    """All that came of a task. A child that was ended by what it tried goes on, in another, with what comes next."""
    result = Tried(script)
    try:
        result.accepted = accepted(script.path.parent, script.framework)
    except AcceptedError as error:
        result.problem = str(error)
        return result
    came: dict[int, tuple[str, str]] = {}
    variants: dict[str, tuple[str, str]] = {}
    while True:
        program = PROGRAM.format(root=str(ROOT), task=json.dumps(task))
        run = runner.run(script.path, program, script.framework)
        result.seconds += run.processor
        said = [json.loads(line) for line in run.output.splitlines() if line.startswith("{")]
        state: dict = {}
        for what in said:
            state.update(what)
            if "fault" in what:
                came[what["fault"]] = what["came"], what.get("error") or ""
            if "variant" in what:
                variants[what["variant"]] = what["came"], what.get("error") or ""
        if state.get("right") or "right" not in state:
            result.problem = state.get("right") or run.failure(script.path.name) or "said nothing"
            return result
        if state.get("ended"):
            break
        stopped = state.get("began")
        if state.get("draw") is not None:  # it was the right solution, with arguments that it does not bear
            task["without"].append(state["draw"])
        elif isinstance(stopped, str):
            variants[stopped] = "refused", run.error or "ended"
        elif stopped is None:
            result.problem = run.failure(script.path.name) or "ended before it began"
            return result
        else:
            came[stopped] = "survives" if state.get("passed") == stopped else "refused", run.error or "ended"
        task["variants"] = [v for v in task["variants"] if v not in variants]
        task["faults"] = [[i, f] for i, f in task["faults"] if i not in came]
    result.faults = [(fault, *came[i]) for i, fault in enumerate(found)]
    result.variants = [(name, *outcome) for name, outcome in variants.items()] + task["left out"]
    return result


def drill(chosen: Iterable[Snippet], runner: Runner, only: str | None = None, at_once: int = 1) -> Iterator[Tried]:
    """Every exercise in both frameworks, or in ``only`` one, in order."""
    runner.time_limit = TIME_LIMIT
    runner.start()
    with ThreadPoolExecutor(at_once) as threads:
        todo = [task for made in chosen for task in tasks(made) if only in (None, task[0].framework)]
        yield from threads.map(lambda task: tried(*task, runner), todo)


def lines(t: Tried, everything: bool = False) -> Iterator[str]:
    """What is to be said of one exercise in one framework."""
    if t.problem:
        yield f"{t.script.path.name}: CANNOT BE TRIED: {t.problem}"
        return
    yield f"{t.script.path.name}: {figures([t])}; {t.seconds:.0f} s"
    for fault, why in t.survivors:
        yield f"  SURVIVES, line {fault.line}: {fault.kind}: {fault.change}\n      {why}"
    for name, why in t.refusals:
        yield f"  REFUSED, though right: {name}: {why[:400]}"
    for fault, why in t.crashes:
        yield f"  refused by an error and no message, line {fault.line}: {fault.kind}: {fault.change}\n      {why[:160]}"
    for a in t.stale:
        yield (
            f"  STALE in {NAME}: the {a.kind} {a.what}: it is refused today, or is not there"
            if a.kind == "fault"
            else (f"  STALE in {NAME}: the form {a.what}: the checker takes it")
        )
    for a in t.accepted:
        if a not in t.stale:
            yield f"  accepted, {a.kind}: {a.what}: {a.why}"
    whys = {why: [n for n, _, w in t.variants if w == why] for _, came, why in t.variants if came == "left out"}
    for why, names in whys.items():
        if why != NOTHING or everything:
            yield f"  not tried, since {why}: {'; '.join(names)}"
    if everything:
        for fault, came, why in t.faults:
            yield f"  {came}, line {fault.line}: {fault.kind}: {fault.change}\n      {why[:160]}"


def figures(some: list[Tried]) -> str:
    """How many faults there were, how many of them change a result, and what share of these was refused."""
    refused = sum(t.count("refused", "crash") for t in some)
    changing = refused + sum(t.count("survives") for t in some)
    forms = Counter(came for t in some for n, came, _ in t.variants if not t.reason("form", n))
    return (
        f"{sum(len(t.faults) - t.count('skipped') for t in some)} faults, {changing} change a result, {refused} of them refused: "
        f"{100 * refused / max(changing, 1):.1f} %; right forms: {forms['accepted']} of {forms['accepted'] + forms['refused']} accepted"
    )


def report(
    chosen: list[Snippet], runner: Runner, only: str | None = None, everything: bool = False, at_once: int = 1
) -> bool:
    """Print what came of each, then the figures of each chapter; whether there was nothing to mend."""
    by_chapter: dict[str, list[Tried]] = {}
    for t in drill(chosen, runner, only, at_once):
        print(*lines(t, everything), sep="\n", flush=True)
        by_chapter.setdefault(t.script.path.parents[1].name, []).append(t)
    for chapter, some in by_chapter.items():
        print(f"{chapter}: {figures(some)}")
    return all(t.holds for some in by_chapter.values() for t in some)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tools.checkers", description=__doc__.partition("\n")[0])
    parser.add_argument("paths", nargs="*", help="folders below snippets/: chapters or exercises; without any, all")
    parser.add_argument("--framework", choices=list(snippets.FRAMEWORKS), help="only this one")
    parser.add_argument("--all", action="store_true", help="say of each fault what came of it")
    asked = parser.parse_args()
    chosen = exercises(ROOT, asked.paths)
    if not chosen:
        parser.error(f"there is no exercise in {' '.join(asked.paths)}")
    with Runner(ROOT / ".cache" / "jax") as runner:
        sys.exit(not report(chosen, runner, asked.framework, asked.all))


if __name__ == "__main__":
    main()
