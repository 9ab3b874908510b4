"""One exercise in one framework, tried in a program of its own: its checker meets the right solution, right variants of
it, and faulty ones. ``checkers.py`` sends a task and reads the lines that are said here, each of them JSON.

A child of the runner calls ``main``. Solutions and checkers run in its one interpreter, since importing JAX's compiled
operations anew for each would cost ten times as much; each finds the settings and the seeds of the first.
"""

from __future__ import annotations

import builtins
import contextlib
import io
import json
import linecache
import random
import resource
import signal
import sys
import time
from dataclasses import dataclass

import jax
import numpy as np
import torch

from . import draws, right
from .faults import FIRST
from .recording import Recorder
from .values import leaves, same

MARGIN = 10  # seconds of processor time until the kernel ends what does not listen


class Slow(BaseException):
    """It takes far longer than the right solution; no checker catches it."""


@dataclass
class Ran:
    """What came of a solution with its checker: None in ``error`` if it passed, and whose fault it was if not."""

    names: dict
    error: str | None
    crash: bool = False  # the checker itself raised what is no AssertionError
    seconds: float = 0.0


class Trial:
    """An exercise in one framework: its solution, its checker, and the functions of its stub."""

    def __init__(self, task: dict):
        self.task = task
        self.solution = compile(task["solution"], task["solution path"], "exec", dont_inherit=True)
        self.checker = compile(task["checker"], task["stub path"], "exec", dont_inherit=True)
        linecache.cache[task["solution path"]] = (1, None, task["solution"].splitlines(True), task["solution path"])
        self.options = dict(jax.config.values)
        self.seed = torch.initial_seed()
        self.limit = 60.0
        self.recorder = Recorder()
        self.baseline: list | None = None

    def run(self, solution, wrap=None, extra: dict | None = None) -> Ran:
        """The solution with the checker below it; ``wrap`` goes around each function of the stub, for the checker alone."""
        self._as_at_first()
        names = {"__name__": "__main__", "__builtins__": builtins, "__file__": self.task["stub path"], **(extra or {})}
        error, crash, own = None, False, {}
        began = time.process_time()
        try:
            with limit(self.limit), contextlib.redirect_stdout(io.StringIO()):
                exec(solution, names)
                own = {n: names[n] for n in self.task["functions"] if n in names}
                names.update({n: wrap(n, f) for n, f in own.items()} if wrap else {})
                exec(self.checker, names)
        except BaseException as raised:
            error = f"{type(raised).__name__}: {str(raised)[:300]}"
            crash = not isinstance(raised, AssertionError | Slow | SystemExit) and self._by_checker(raised)
        names.update(own)
        return Ran(names, error, crash, time.process_time() - began)

    def _by_checker(self, error: BaseException) -> bool:
        """Whether no part of the solution was at work when this was raised."""
        files, place = [], error.__traceback__
        while place:
            files.append(place.tb_frame.f_code.co_filename)
            place = place.tb_next
        return self.task["solution path"] not in files

    def _as_at_first(self) -> None:
        torch.set_default_dtype(torch.float32)
        torch.set_grad_enabled(True)
        for name, value in self.options.items():
            if jax.config.values[name] != value:
                jax.config.update(name, value)
        self._reseed()

    def _reseed(self) -> None:
        torch.manual_seed(self.seed)
        np.random.seed(0)
        random.seed(0)

    def begin(self, say) -> None:
        """Run the right solution: once as it is, once recorded."""
        self.right = self.run(self.solution)
        say(right=self.right.error, seconds=self.right.seconds)
        if self.right.error:
            return
        recorded = self.run(self.solution, self.recorder.wrapped)
        if recorded.error:  # this checker does not bear to be watched
            self.recorder = Recorder()
        self.right = recorded if not recorded.error else self.right
        self.limit = self.task["patience"] + 6 * max(self.right.seconds, recorded.seconds)
        say(recorded=len(self.recorder.calls), differentiated=sorted(self.recorder.differentiated))

    def fault(self, number: int, fault: dict, say) -> None:
        if fault["parameter"] and fault["parameter"] not in self.recorder.scalars:
            return say(fault=number, came="skipped")
        code = compile(fault["program"], self.task["solution path"], "exec", dont_inherit=True)
        ran = self.run(code, extra={FIRST: self.recorder.scalars.get})
        if ran.error:
            return say(fault=number, came="crash" if ran.crash else "refused", error=ran.error)
        say(passed=number)
        if not self.recorder.calls or self.recorder.hidden:
            hidden = ", ".join(sorted(self.recorder.hidden)) or "what it calls"
            return say(
                fault=number, came="survives", error=f"the checker accepts it, and {hidden} cannot be called anew"
            )
        say(fault=number, **self.changes(ran.names, say))

    def changes(self, names: dict, say) -> dict:
        """Whether the functions with these names do the same as the right ones with arguments drawn at random."""
        if self.baseline is None:
            self.baseline = list(self._right_calls(say))
        for number, (call, done, as_recorded) in enumerate(self.baseline):
            other = self._done(names, call)
            if other is not None and not draws.differ(done, other):
                continue
            if not as_recorded:
                nearly = self._done(self.right.names, draws.shaken(call))
                if nearly is None or draws.differ(done, nearly):
                    continue
            how = "as the checker calls it" if as_recorded else "with other arguments"
            return {"came": "survives", "error": f"{call.name}, {how} ({number}): {shown(done, other)}"}
        return {"came": "same", "error": f"{len(self.baseline)} draws"}

    def _right_calls(self, say):
        seed = self.task["seed"]
        for number, (call, as_recorded) in enumerate(draws.drawn(self.recorder.calls, seed)):
            if number not in self.task["without"]:
                say(draw=number)
                done = self._done(self.right.names, call)
                if done is not None and draws.usable(done):
                    yield call, done, as_recorded
        say(draw=None)

    def _done(self, names: dict, call: draws.Call) -> draws.Done | None:
        """What the function of these names does; None if it takes too long."""
        self._reseed()
        try:
            with limit(self.limit), contextlib.redirect_stdout(io.StringIO()):
                return draws.done(names[call.name], call, call.name in self.recorder.differentiated)
        except Slow:
            return None

    def variant(self, name: str, say) -> None:
        """Whether the checker accepts results in another form."""
        form = right.Form(name, except_for=self.recorder.differentiated)
        ran = self.run(self.solution, form.wrapped)
        if not form.changed:
            return say(variant=name, came="left out", error=form.why_not(self.recorder.returns_function))
        say(variant=name, came="refused" if ran.error else "accepted", error=ran.error)


def shown(done: draws.Done, other: draws.Done | None) -> str:
    if other is None:
        return "takes too long"
    if other.failed:
        return "raises"
    if draws.same(done.result, other.result):
        return "an argument was changed" if not draws.same(done.left, other.left) else "another derivative"
    for before, now in zip(leaves(done.result), leaves(other.result), strict=False):
        if not same(before, now):
            return f"{before} became {now}".replace("\n", " ")[:160]
    return "a result of another structure"


@contextlib.contextmanager
def limit(seconds: float):
    """Raise Slow when so much of the processor has been used; a little later the kernel ends the process."""

    def slow(*_):
        raise Slow(f"more than {seconds:.0f} seconds of processor time")

    used = int(time.process_time() + seconds) + MARGIN
    resource.setrlimit(resource.RLIMIT_CPU, (used, resource.getrlimit(resource.RLIMIT_CPU)[1]))
    before = signal.signal(signal.SIGPROF, slow)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def main(task: dict) -> None:
    """Say of each variant and fault of the task what came of it."""
    out = sys.stdout

    def say(**what) -> None:
        print(json.dumps(what), file=out, flush=True)

    trial = Trial(task)
    trial.begin(say)
    if trial.right.error:
        return
    for name in task["variants"]:
        say(began=name)
        trial.variant(name, say)
    for number, fault in task["faults"]:
        say(began=number)
        trial.fault(number, fault, say)
    say(ended=True)
