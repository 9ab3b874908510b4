"""While the site is served: runs, in the background, each shown program that has changed since it was recorded.

What comes of it stands on the page with a mark, and nowhere else: only the tests record.
"""

from __future__ import annotations

import importlib.util
import os
import queue
import threading
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import TYPE_CHECKING

from ..programs.files import digest
from ..programs.outcome import Outcome, ended
from ..programs.snippets import Script

if TYPE_CHECKING:
    from ..running.runner import Runner

NEEDED = ("torch", "jax", "matplotlib", "psutil")  # of the extra ``test``


def can_run() -> bool:
    """Whether what listings need is installed."""
    return all(importlib.util.find_spec(name) for name in NEEDED)


class Live:
    """Runs programs one at a time, in a thread of its own. ``changed`` is called, in that thread, when one has ended."""

    def __init__(self, root: Path, changed: Callable[[], None], runner: Callable[[], Runner] | None = None):
        self._changed = changed
        self._runner = runner or (_runner(root) if can_run() else None)
        # by the program's file and key: the program's digest, and what came of it
        self._runs: dict[tuple[Path, str], tuple[str, Outcome]] = {}
        self._waiting: queue.SimpleQueue[tuple[Script, str] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._at_work: Runner | None = None
        self._lock = threading.Lock()
        self._closed = False
        self._process = os.getpid()

    def run(self, script: Script) -> Outcome:
        """What came of the program as it stands; it begins to run if it has not, and its older text is ended.

        Raises RuntimeError in a process that only renders: a program that it began would end with it.
        """
        if not self._runner:
            return Outcome("idle")
        if os.getpid() != self._process:
            raise RuntimeError("programs are run by the process that serves, which is to render this page itself")
        program = script.program
        now = digest(program)
        with self._lock:
            known, run = self._runs.get((script.path, script.key), ("", None))
            if known == now:
                return run
            self._runs[script.path, script.key] = now, Outcome("running")
            if not self._thread:
                self._thread = threading.Thread(target=self._work, name="wonderland-live", daemon=True)
                self._thread.start()
        self._waiting.put((script, program))
        return Outcome("running")

    def standing(self, folder: Path) -> Hashable:
        """What has come so far of the programs in this folder that were changed."""
        runs = list(self._runs.items())  # without the lock, which a process that renders may find locked for ever
        return tuple((program, *run) for program, run in runs if program[0].parent == folder)

    def close(self) -> None:
        """End what runs, and the thread."""
        self._closed = True
        self._waiting.put(None)
        if self._at_work:
            self._at_work.stop()
        if self._thread:
            self._thread.join()

    def _work(self) -> None:
        from ..running.zygote import Lost

        with self._runner() as runner:  # in this thread, which lives as long as what it starts
            self._at_work = runner
            while (task := self._waiting.get()) and not self._closed:
                script, program = task
                awaited = digest(program), Outcome("running")

                def wanted(run=(script.path, script.key), awaited=awaited) -> bool:
                    return not self._closed and self._runs[run] == awaited

                if not wanted():  # saved again meanwhile, or asked for twice
                    continue
                try:
                    run = ended(script, runner.run(script.path, program, script.framework, wanted))
                except (Lost, OSError) as error:
                    run = Outcome("ended", error=f"{script.called} could not be run: {error}")
                with self._lock:
                    if not wanted():
                        continue
                    self._runs[script.path, script.key] = awaited[0], run
                self._changed()


def _runner(root: Path) -> Callable[[], Runner]:
    def make() -> Runner:
        from ..running.runner import Runner  # psutil comes with the extra ``test``

        return Runner(root / ".cache" / "jax")

    return make
