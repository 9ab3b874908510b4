"""The environments of the oldest and the newest frameworks ask for what pyproject.toml says, and for nothing else."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib

import pytest

from tools.versions import RANGED, ROOT, constraints, requirements, wanted

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
TEST = requirements(PROJECT)


def test_all_that_is_asked_for_is_somebody_elses():
    extras = PROJECT["optional-dependencies"]
    assert {*PROJECT["dependencies"], *extras["pdf"]} < set(TEST)
    assert {r for r in extras["test"] if not r.startswith(PROJECT["name"])} < set(TEST)
    assert not [r for r in TEST if r.startswith(PROJECT["name"])]


def test_the_oldest_are_the_lower_ends_and_the_newest_the_ranges_themselves():
    changed = dict(zip(TEST, wanted("oldest", TEST), strict=True))
    assert {old.partition(">")[0] for old, new in changed.items() if old != new} == set(RANGED)
    for name in RANGED:
        (old,) = (r for r in TEST if r.startswith(f"{name}>"))
        assert changed[old] == f"{name}=={re.search('>=([0-9.]+)', old)[1]}"
    assert wanted("newest", TEST) == TEST


def test_what_comes_with_the_frameworks_is_free_to_move_and_the_rest_is_not():
    text = (ROOT / "constraints.txt").read_text("utf-8")
    held = constraints(text)
    freed = {line.partition("==")[0] for line in text.splitlines() if line not in held.splitlines()}
    assert {"torch", "jax", "jaxlib", "numpy", "scipy", "ml_dtypes"} <= freed < freed | {"pytest", "mkdocs", "ruff"}
    assert all(line in held for line in text.splitlines() if re.match("(pytest|mkdocs|ruff|playwright)==", line))


@pytest.mark.parametrize("said", [[], ["latest"]])
def test_a_wrong_word_is_told_the_right_ones(said):
    done = subprocess.run([sys.executable, "-m", "tools.versions", *said], cwd=ROOT, text=True, capture_output=True)
    assert done.returncode and done.stderr.startswith("usage: python -m tools.versions oldest|newest")
