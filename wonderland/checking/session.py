"""One run of the tests over one folder of pages: what has run, what is recorded, and the writing of records."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

from ..book.book import Book
from ..page.blocks import BLOCKS
from ..page.pieces import ShownProgram
from ..programs import records, snippets, tried
from ..programs.dial import leftovers
from ..programs.files import digest, read, write_whole
from ..programs.records import Entry, script_staleness
from ..programs.svg import differing
from ..running.runner import Result, Runner

CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
AT_ONCE = min(4, CORES)  # programs, so that each has a core and all together a bounded memory


class Session:
    """One run of the tests over one folder: the runner, the book, and what has run so far.

    Programs run ahead of the tests that ask what came of them, in threads that do nothing but watch them.
    """

    def __init__(self, config):
        self.root = config.rootpath
        self.recording, self.changed = config.option.record, config.option.changed
        self.book = Book(self.root, BLOCKS).refresh()
        self.runner = Runner(self.root / ".cache" / "jax")
        self._threads = ThreadPoolExecutor(AT_ONCE, "program")
        self._runs: dict[tuple[snippets.Script, str], Future[Result]] = {}
        # framework and text of what ran well here, or was skipped with a reason
        self.accounted: set[tuple[str, str]] = set()
        # the programs that did what their page shows, by listing and framework; listings whose two programs disagree
        self.held: dict[tuple[snippets.Snippet, str], set[str]] = {}
        self.refuted: set[snippets.Snippet] = set()
        self._device = ""

    @property
    def device(self) -> str:
        """The kind of this machine's device, one of ``records.DEVICES``."""
        self._device = self._device or self.runner.device()
        return self._device

    def entry(self, snippet: snippets.Snippet) -> Entry:
        """What is recorded of a snippet on this device."""
        return records.recorded(snippet).get(self.device, {"scripts": {}})

    def recorded(self, shown: ShownProgram) -> dict | None:
        """What is recorded of a program on this device."""
        return self.entry(shown.snippet)["scripts"].get(shown.script.key)

    def ahead(self, programs: Iterable[ShownProgram]) -> None:
        """Let these programs run from now on, in this order and as many at once as there are cores."""
        for shown in programs:
            self.runner.start()  # in this thread, which outlives it
            self._begin(shown)

    def run(self, shown: ShownProgram) -> Result:
        """What a program does, run once a session."""
        return self._begin(shown).result()

    def _begin(self, shown: ShownProgram) -> Future[Result]:
        script = shown.script
        run = script, script.program  # a program that is edited while it waits, or since it ran, runs anew
        if run not in self._runs:
            self._runs[run] = self._threads.submit(self.runner.run, script.path, script.program, script.framework)
        return self._runs[run]

    def results(self) -> Iterator[tuple[snippets.Script, Result]]:
        """What has run to its end, and what came of it."""
        for (script, _), run in self._runs.items():
            if run.done() and not run.cancelled() and not run.exception():
                yield script, run.result()

    def close(self) -> None:
        """End the programs that still run, drop those that wait, and end the runner."""
        self.runner.stop()
        self._threads.shutdown(cancel_futures=True)
        self.runner.close()

    def unchanged(self, shown: ShownProgram) -> bool:
        """Whether the record speaks of this code, these versions of framework and Python, and this device."""
        said = self.recorded(shown)
        if script_staleness(shown.script, said):
            return False
        versions = self.runner.versions
        return (said["version"], said["python"]) == (versions.get(shown.script.framework), versions["python"])

    def enter_versions(self) -> None:
        """Enter which listings hold with the versions of this run: every program of a framework did what its page
        shows, and the frameworks agreed. Of the version that the record speaks of, and of a run on another device, the
        record says more.
        """
        if self.device != "cpu":
            return
        now, found = self.runner.versions, []
        for (snippet, framework), keys in self.held.items():
            recorded = self.entry(snippet)["scripts"]
            said = [recorded.get(s.key, {}).get("version") for s in snippet.scripts if s.framework == framework]
            if len(keys) == len(said) and snippet not in self.refuted and set(said) != {now[framework]}:
                found.append((snippet, framework))
        tried.enter(found, now)

    def keep(self, shown: ShownProgram, result: Result, printed: str) -> None:
        """Write output and figure, each whole; neither where the code is as recorded and only last digits moved."""
        script = shown.script
        said = self.recorded(shown) or {}
        known = said.get("code") == script.fingerprint
        old = read(script.output_path) if script.output_path.exists() else None
        if not known or old is None or (old != printed and shown.tolerance.compare(old, printed, ("", "")).problem):
            write_whole(script.output_path, printed)
        if script.framework == "torch":
            path = script.figure_path
            if not result.figures:
                path.unlink(missing_ok=True)
            elif not (known and path.exists()) or differing(read(path), result.figures[0]):
                write_whole(path, result.figures[0])

    def enter(self, shown: ShownProgram, result: Result) -> None:
        """Enter a run in the record, unless all but its day and its seconds is there already; what is left of values that
        are on no dial any more goes.
        """
        script, versions = shown.script, self.runner.versions
        entry = {
            "framework": script.framework,
            "version": versions[script.framework],
            "python": versions["python"],
            "device": result.device or self.device.upper(),
            "code": script.fingerprint,
            "output": digest(read(script.output_path)),
        }
        if script.figure_path.exists():
            entry["figure"] = digest(read(script.figure_path))
        for path in leftovers(shown.snippet):
            path.unlink(missing_ok=True)
        with records.change(shown.snippet, self.device) as known:
            said = known["scripts"].get(script.key, {})
            if {k: v for k, v in said.items() if k not in ("date", "seconds")} != entry:
                records.claim(known, script, {})  # it was said of what ran before
                today = datetime.date.today().isoformat()
                known["scripts"][script.key] = entry | {"date": today, "seconds": result.seconds}
