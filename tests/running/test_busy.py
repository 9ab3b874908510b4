"""A busy machine fails nothing: some of the tests that have limits, beside eight processes that work without end."""

from __future__ import annotations

from ..support.load import load
from ..support.project import REPOSITORY

pytest_plugins = ["pytester"]
# What runs programs under limits, several at once, and while the site is served.
SAMPLE = (
    "running/test_runner.py::test_the_time_that_others_take_is_not_the_programs[works for half as long]",
    "checking/test_ahead.py::test_two_programs_run_at_once_and_each_is_told_its_own",
    "serving/test_live.py::test_a_program_that_fails_shows_where[error]",
)


def test_a_load_of_eight_fails_nothing(below, runner, monkeypatch):
    monkeypatch.chdir(REPOSITORY)
    with load(runner.start().process.pid) as others:
        outcome = below(REPOSITORY, *(f"{REPOSITORY}/tests/{name}" for name in SAMPLE))
        assert len(others) == 8 and not [other for other in others if other.poll() is not None]
    assert outcome.outcomes == dict.fromkeys((name.partition("::")[2] for name in SAMPLE), "passed"), outcome.text
