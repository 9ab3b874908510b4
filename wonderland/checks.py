"""Collects every page under docs/: each Python block that a reader sees is one test, each listing's parity another.

pytest-codeblocks finds the blocks in the expanded page; each then runs as a program of its own
(wonderland.running.runner), and what it printed is compared with, or becomes, the record.
"""

from __future__ import annotations

import contextlib
import io
from dataclasses import replace

import pytest
from pytest_codeblocks import extract_from_buffer

from .checking import ran
from .checking.claim import KEY, Claim, Failure
from .checking.notebook_item import NotebookFile
from .checking.session import Session
from .page.expand import expand
from .page.pieces import ShownProgram
from .page.results import NotAsked
from .page.tolerance import Tolerance
from .problems import PageError
from .programs import notebooks, records
from .programs.compare import Comparison
from .programs.dial import Turned, unlike, unlike_figures
from .programs.files import is_hidden, read
from .programs.lab import SOLVED, Lab, LabCell
from .programs.outcome import ended
from .programs.snippets import Script
from .programs.svg import differing
from .running import leftovers
from .running.runner import Result


def pytest_addoption(parser):
    group = parser.getgroup("wonderland")
    group.addoption("--record", action="store_true", help="write outputs, figures and record.json")
    group.addoption(
        "--changed", action="store_true", help="skip what is recorded for this code, device and these versions"
    )
    group.addoption(
        "--tried", action="store_true", help="write to tried.json which programs hold with the versions of this run"
    )
    group.addoption(
        "--ran", metavar="FOLDER", help="draw the ledger up over what other runs have left below this folder, too"
    )


def pytest_configure(config):
    config.stash[KEY] = Session(config)


def pytest_collection_finish(session):
    config = session.config
    if config.option.collectonly or hasattr(config, "workerinput"):  # a worker of xdist does not know its share yet
        return
    due = []
    for item in session.items:
        if isinstance(item, Claim):
            with contextlib.suppress(Exception):  # the item itself meets it again, and says it
                due += item.needs()
    config.stash[KEY].ahead(due)


def pytest_unconfigure(config):
    session = config.stash[KEY]
    # what was not run now, or by another process, is nothing that this run could vouch for
    if session.accounted and not (session.changed or hasattr(config, "workerinput")):
        with contextlib.suppress(OSError):  # a folder that cannot be written
            ran.leave(session.root / ".cache", session.accounted, session.runner.versions)
    if config.option.tried and not hasattr(config, "workerinput"):
        session.enter_versions()
    session.close()


def pytest_terminal_summary(terminalreporter, config):
    for note in config.stash[KEY].runner.notes:
        terminalreporter.write_line(f"note: {note}")


def pytest_collect_file(file_path, parent):
    docs = parent.config.rootpath / "docs"
    if docs in file_path.parents and not is_hidden(file_path, docs):
        if file_path.suffix == ".md":
            return Page.from_parent(parent, path=file_path)
        if file_path.suffix == notebooks.SUFFIX:
            return NotebookFile.from_parent(parent, path=file_path)
    return None


class Page(pytest.File):
    """A page; its items carry the names of the listings: ``column-trap[torch]``, ``column-trap[parity]``."""

    def collect(self):
        session = self.config.stash[KEY]
        name = self.path.relative_to(session.root / "docs").as_posix()
        try:
            expanded = expand(session.book, name, NotAsked)
        except PageError as error:
            raise self.CollectError(str(error)) from None
        found = [b for b in extract_from_buffer(io.StringIO(expanded.text), 100_000) if b.syntax == "python"]
        if [b.code for b in found] != [b.script.code for b in expanded.programs]:
            raise self.CollectError(f"docs/{name}: pytest-codeblocks does not see the blocks that the page shows")
        pairs: dict[tuple[str, str], list[ShownProgram]] = {}  # by listing, and other value of its dial
        runs = [shown for shown in expanded.programs if isinstance(shown.script, Script)]
        for lab in dict.fromkeys(b.snippet for b in expanded.programs if isinstance(b.script, LabCell)):
            line = next(b.line for b in expanded.programs if b.snippet is lab)
            runs += [ShownProgram(script, lab, line, Tolerance()) for script in lab.scripts]
        for shown in runs + expanded.turned:
            item = ProgramItem.from_parent(self, name=f"{shown.snippet.short}[{shown.script.key}]")
            item.shown, item.page = shown, name
            yield item
            value = shown.script.variant if isinstance(shown.script, Turned) else ""
            pairs.setdefault((shown.snippet.name, value), []).append(shown)
        for (_, value), both in pairs.items():
            if not both[0].snippet.is_exercise and both[0].tolerance.parity and not both[0].tolerance.skip:
                item = ParityItem.from_parent(
                    self, name=f"{both[0].snippet.short}[{'-'.join(filter(None, ('parity', value)))}]"
                )
                item.both, item.page = both, name
                yield item


class ProgramItem(Claim):
    """One program runs, ends well and prints what its page says; with --record, what it prints is what the page will say."""

    shown: ShownProgram

    def reportinfo(self):
        return self.path, self.shown.line - 1, self.name

    def needs(self):
        session = self.session_state
        idle = self.shown.tolerance.skip or session.changed and session.unchanged(self.shown)
        return [] if idle else [self.shown, *self._given()]

    def _given(self) -> list[ShownProgram]:
        """Of a program with another value of a dial: the one that stands in the file, whose output it takes the place of."""
        script = self.shown.script
        return [replace(self.shown, script=script.given)] if isinstance(script, Turned) else []

    def runtest(self):
        session, shown = self.session_state, self.shown
        if shown.tolerance.skip:
            pytest.skip(shown.tolerance.skip)
        if not self.needs():
            self._account()
            said = session.recorded(shown)
            pytest.skip(f"unchanged since it ran on {said['date']}")
        result = session.run(shown)
        printed = self._printed(result)
        if unknown := set(result.left) - leftovers.of(shown.script.program):
            self.fail(shown.line, f"{shown.script.called} changes {', '.join(sorted(unknown))} for the whole "
                                  "interpreter, which in a notebook the next program would feel; "
                                  "leave it as it was, or teach wonderland/running/leftovers.py to put it back")  # fmt: skip
        for given in self._given():
            self._is_like(session.run(given), result)
        path = shown.script.output_path
        if session.recording:
            try:
                self._record(result, printed)
            except OSError as error:
                self.fail(shown.line, f"what {shown.script.called} printed cannot be recorded: {error}")
        elif not path.exists():
            self.fail(shown.line, f"no recorded output of {shown.script.called}; run pytest --record")
        else:
            self._compare(read(path), printed, result)
            session.held.setdefault((shown.snippet, shown.script.framework), set()).add(shown.script.key)
        self._account()

    def _is_like(self, given: Result, turned: Result) -> None:
        """What the reader puts in the place of something else has its form."""
        script = self.shown.script
        drawn = [result.figures[0] if result.figures else None for result in (given, turned)]
        if why := unlike(script.dial, given.output, turned.output) or unlike_figures(*drawn):
            self.fail(self.shown.line, f"{script.called}: {why}")

    def _account(self) -> None:
        """Enter in the ledger what has run, or need not: the program, or the cells that a solved lab is made of."""
        script, accounted = self.shown.script, self.session_state.accounted
        accounted.add((script.framework, script.code))
        if isinstance(self.shown.snippet, Lab):
            accounted.update(
                (script.framework, cell.code) for cell in self.shown.snippet.select(script.framework, SOLVED)
            )

    def _printed(self, result: Result) -> str:
        """The output that the page is to show; a stub and a wrong answer end in their checker's message."""
        came = ended(self.shown.script, result)
        if came.error:
            printed = f"\nIt had printed:\n{came.printed[-2000:]}" if came.printed else ""
            self.fail(self.shown.line, f"{came.error}{printed}")
        return came.printed

    def _compare(self, recorded: str, printed: str, result: Result):
        shown = self.shown
        found = shown.tolerance.compare(recorded, printed, ("page ", "run  "))
        if found.problem:
            self.fail(shown.line, f"{shown.script.called} does not print what the page shows\n{found.problem}")
        if len(result.figures) > 1:
            self.fail(shown.line, f"{shown.script.called} draws {len(result.figures)} figures; a listing has one")
        path = shown.script.figure_path
        drawn = result.figures[0] if result.figures else None
        if path.exists() != bool(drawn):
            self.fail(shown.line, f"{shown.script.called} {'draws no' if path.exists() else 'draws a'} figure, "
                                  f"and {path.name} is {'there' if path.exists() else 'not recorded'}")  # fmt: skip
        if drawn and (why := differing(read(path), drawn)):
            self.fail(shown.line, f"{shown.script.called} does not draw what the page shows: {why}")

    def _record(self, result: Result, printed: str):
        session, shown = self.session_state, self.shown
        if len(result.figures) > 1:
            self.fail(shown.line, f"{shown.script.called} draws {len(result.figures)} figures; a listing has one")
        if session.device != "cpu" and shown.script.output_path.exists():
            # a page shows one output: that of the CPU, which everybody has
            self._compare(read(shown.script.output_path), printed, result)
        else:
            session.keep(shown, result, printed)
        session.enter(shown, result)


class ParityItem(Claim):
    """The two frameworks print the same lines, and draw the same figure."""

    both: list[ShownProgram]

    def reportinfo(self):
        return self.path, self.both[0].line - 1, self.name

    def needs(self):
        session = self.session_state
        if session.changed and all(map(session.unchanged, self.both)):
            compared = records.claimed(session.entry(self.both[0].snippet), self.both[0].script)
            return [] if compared else self.both
        return self.both

    def runtest(self):
        if not self.needs():
            pytest.skip("neither program has changed since they were compared")
        try:
            found = self._compared(*self.both)
        except Failure:
            self._claim({})
            self.session_state.refuted.add(self.both[0].snippet)
            raise
        difference = float(f"{found.largest:.1e}")
        self._claim({"numbers": found.numbers, "same": found.same, "difference": difference})

    def _compared(self, torch: ShownProgram, jax: ShownProgram) -> Comparison:
        session, script = self.session_state, torch.script
        called = f"'{torch.snippet.short}'"
        if isinstance(script, Turned):
            called += f" with {script.dial.name} = {script.value}"
        left, right = session.run(torch), session.run(jax)
        for shown, result in ((torch, left), (jax, right)):
            if result.error:
                self.fail(shown.line, f"{shown.script.called} failed, so there is nothing to compare")
        found = torch.tolerance.compare(left.output, right.output, ("torch", "jax  "))
        if found.problem:
            self.fail(torch.line, f"the two programs of {called} do not print the same\n{found.problem}")
        if len(left.figures) != len(right.figures):
            self.fail(torch.line, f"one program of {called} draws a figure, the other does not")
        for a, b in zip(left.figures, right.figures, strict=True):
            if why := differing(a, b):
                self.fail(torch.line, f"the two programs of {called} do not draw the same figure: {why}")
        return found

    def _claim(self, said: dict):
        """With --record, write down how closely the two agree, or that no one can say."""
        if self.session_state.recording:
            with records.change(self.both[0].snippet, self.session_state.device) as entry:
                records.claim(entry, self.both[0].script, said)
