"""The section ``account`` of ``make bench``: where the processor seconds of the whole suite go, and where they may not.

It is also the plugin of pytest that keeps the account (``pytest -p tools.account --account FILE``). Before and after each
item, and each fixture of a whole session, it reads what this thread and the processes of the run have used. The programs
of the pages run beside all that: each says itself what it has used.
"""

from __future__ import annotations

import collections
import contextlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from wonderland.checks import KEY

ROOT = Path(__file__).parent.parent
REST, CHAPTER, BOOK = 700, 180, 3600  # at most: all that is no program, a chapter's programs on average, the whole book
TIMES = 2  # as large as today is the whole book: some 180 pages, where there are 85
CLOCK = os.sysconf("SC_CLK_TCK")
PAGES = "what programs print, compared"
PYTEST = "collecting and reporting"
THREADS = "watching programs, serving pages"
PARENT = "preloading; programs of drills, notebooks and labs"
# Of these there is more in a larger book. Of what tests look at in a browser it is a sample, and a drill has its own small book.
GROWING = (
    PAGES,
    PYTEST,
    THREADS,
    "fixture site",
    "fixture folder",
    "site/test_site.py",
    "site/test_index.py",
    "checking/test_ledger.py",
    "checking/test_shown.py",
)


def account() -> None:
    """Run the whole suite, and print what it has used the processor for."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "account.json")
        command = [sys.executable, "-m", "pytest", "-q", "-p", "tools.account", "--account", str(path)]
        done = subprocess.run(command, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        print(done.stdout.strip().rpartition("\n")[2])
        for line in report(json.loads(path.read_text("utf-8"))):
            print(line)


def report(said: dict) -> list[str]:
    """The lines that tell of an account as the plugin has written it."""
    rest, programs = collections.Counter(said["rest"]), said["programs"]
    lines = ["processor seconds, user and system, of all processes", ""]
    lines += [f"{seconds:9.1f}  {name}" for name, seconds in rest.most_common() if abs(seconds) >= 0.5]
    lines += [f"{sum(s for s in rest.values() if abs(s) < 0.5):9.1f}  of less than half a second each"]
    lines += [f"{rest.total():9.1f}  all that is not a program of a page; at most {REST}", ""]
    chapters = collections.Counter()
    for folder, _, _, seconds in programs:
        chapters[folder] += seconds
    for folder, seconds in sorted(chapters.items()):
        lines.append(f"{seconds:9.1f}  {sum(p[0] == folder for p in programs)} programs of {folder}")
    numbered = [seconds for folder, seconds in chapters.items() if folder[:1].isdigit()]
    if numbered:
        lines.append(f"{sum(numbered) / len(numbered):9.1f}  a chapter on average; at most {CHAPTER}")
    kinds = collections.Counter()
    for _, role, framework, seconds in programs:
        kinds[f"{framework} {role}"] += seconds
    lines += [f"{seconds:9.1f}  {kind}" for kind, seconds in kinds.most_common()]
    growing = sum(rest[name] for name in GROWING)
    grown = rest.total() + (TIMES - 1) * growing
    whole = grown + TIMES * chapters.total()
    lines += ["", f"{rest.total() + chapters.total():9.1f}  today"]
    lines += [f"{whole:9.1f}  with {TIMES} times the pages, {grown:.1f} of it no programs; at most {BOOK} and {REST}"]
    return lines


def pytest_addoption(parser):
    parser.addoption("--account", metavar="FILE", help="where to write what the processor is used for")


def pytest_configure(config):
    if config.option.account:
        config.pluginmanager.register(Account(config))


class Account:
    """Keeps the account of one run of pytest."""

    def __init__(self, config):
        self.session, self.path = config.stash[KEY], Path(config.option.account)
        self.rest: collections.Counter[str] = collections.Counter()
        self.at = PYTEST  # what the time goes to
        self.used, self.forgotten = 0.0, 0.0
        # of those that fork programs, also of those that have ended: what each had used when it was last seen
        self.parents: dict[int, float] = {}
        self._enter(PYTEST)

    def _enter(self, following: str) -> None:
        """Enter what has been used since the last time, and say what it is used for from now on."""
        ended = resource.getrusage(resource.RUSAGE_CHILDREN)
        used = time.thread_time() + ended.ru_utime + ended.ru_stime
        living = _children(os.getpid())
        for pid in living:
            if _is_parent(pid):
                self.parents[pid] = _family(pid)
            else:
                used += _family(pid)
        # what a parent has used is counted among the children's when it has ended, and belongs to no item
        used -= sum(seconds for pid, seconds in self.parents.items() if pid not in living)
        # what a process has used that nobody has waited for, as the renderers of a browser, the kernel forgets with it
        self.forgotten += max(self.used - used, 0.0)
        self.rest[self.at] += max(used - self.used, 0.0)
        self.used, self.at = used, following

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item):
        page = item.path.suffix != ".py"
        self._enter(PAGES if page else item.nodeid.partition("::")[0].removeprefix("tests/"))
        try:
            return (yield)
        finally:
            self._enter(PYTEST)

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef):
        before = self.at
        if fixturedef.scope == "session":
            self._enter(f"fixture {fixturedef.argname}")
        try:
            return (yield)
        finally:
            if fixturedef.scope == "session":
                self._enter(before)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self):
        self._enter(PYTEST)
        programs = []
        for script, result in self.session.results():
            folder = script.path.parent.relative_to(self.session.root).parts[1]
            programs.append((folder, getattr(script, "role", "lab"), script.framework, result.processor))
        self.programs = programs

    @pytest.hookimpl(trylast=True)
    def pytest_unconfigure(self):
        """The last of all: every other process has ended."""
        used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        whole = sum(u.ru_utime + u.ru_stime for u in used) + self.forgotten
        programs = sum(seconds for *_, seconds in self.programs)
        self.rest[THREADS] += time.process_time() - time.thread_time()
        self.rest[PARENT] += sum(self.parents.values()) - programs
        self.rest[PYTEST] += whole - programs - self.rest.total()
        self.path.write_text(json.dumps({"rest": self.rest, "programs": self.programs}), "utf-8")


def _is_parent(pid: int) -> bool:
    """Whether this process forks programs. Asked anew each time: at first it is still what has started it."""
    with contextlib.suppress(OSError):  # it has ended
        return b"wonderland.running.zygote" in Path(f"/proc/{pid}/cmdline").read_bytes()
    return False


def _family(pid: int) -> float:
    """What a process and all below it have used until now."""
    seconds = 0.0
    with contextlib.suppress(OSError):
        said = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
        seconds = sum(map(int, said[11:15])) / CLOCK  # its own and that of children it has waited for, user and system
        seconds += sum(map(_family, _children(pid)))
    return seconds


def _children(pid: int) -> list[int]:
    found = []
    with contextlib.suppress(OSError):  # it has ended
        for task in Path(f"/proc/{pid}/task").iterdir():
            found += map(int, (task / "children").read_text("ascii").split())
    return found
