"""A busy machine fails nothing: some of the tests that have limits, beside processes that work without end."""

from __future__ import annotations

import pytest

from ..support.load import PROCESSES, load
from ..support.project import REPOSITORY

pytest_plugins = ["pytester"]
# What runs programs under limits, several at once, and while the site is served.
SAMPLE = (
    "running/test_runner.py::test_the_time_that_others_take_is_not_the_programs[works for half as long]",
    "checking/test_ahead.py::test_two_programs_run_at_once_and_each_is_told_its_own",
    "serving/test_live.py::test_a_program_that_fails_shows_where[error]",
)


class Beside:
    """A plugin of pytest: each test has the load beside it, what pytest does before and after has not."""

    def __init__(self, *processes: int):
        self.processes, self.worked = processes, []

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self):
        with load(*self.processes) as others:
            try:
                return (yield)
            finally:
                self.worked += [other.poll() is None for other in others]


def test_a_load_that_leaves_a_fifth_of_a_core_fails_nothing(below, runner, monkeypatch):
    monkeypatch.chdir(REPOSITORY)
    beside = Beside(runner.start().process.pid)
    outcome = below(REPOSITORY, *(f"{REPOSITORY}/tests/{name}" for name in SAMPLE), plugins=[beside])
    assert outcome.outcomes == dict.fromkeys((name.partition("::")[2] for name in SAMPLE), "passed"), outcome.text
    assert beside.worked == [True] * PROCESSES * len(SAMPLE)
