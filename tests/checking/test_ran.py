"""The suite can be split: a run leaves what it ran, the ledger is drawn up over all, and each page is in one job."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from wonderland.checking import ran
from wonderland.programs.files import visible

from ..support.built import ROOT
from ..support.project import listing

pytest_plugins = ["pytester"]
VERSIONS = {"python": "3.11", "torch": "2", "jax": "1"}
OTHER = "02-drill/other.md"


def test_a_run_leaves_what_it_ran_and_nothing_of_what_failed_or_was_not_asked_for(project, pages):
    project.page(project.good())
    project.snippet("bad", "print(1 / 0)\n")
    project.page(listing("bad"), name=OTHER)
    assert {"good[torch]", "bad[torch]"} <= set(pages().outcomes)
    good, bad = (
        ran.fingerprints((f, text) for f in ("torch", "jax")) for text in ("print('loss: 0.5')\n", "print(1 / 0)\n")
    )
    assert ran.together(project.root / ".cache") == good and not good & bad
    (project.root / ".cache" / ran.NAME).unlink()
    pages("-k", "bad")
    pages("--changed")
    assert not (project.root / ".cache" / ran.NAME).exists()


def test_what_several_runs_have_left_is_put_together(tmp_path):
    ran.leave(tmp_path / "one", [("torch", "a"), ("jax", "a")], VERSIONS)
    ran.leave(tmp_path / "two", [("torch", "b")], VERSIONS)
    assert ran.together(tmp_path) == ran.fingerprints([("torch", "a"), ("jax", "a"), ("torch", "b")])
    ran.leave(tmp_path / "one", [("jax", "c")], VERSIONS)  # in place of what an earlier run has left
    assert ran.together(tmp_path / "one") == ran.fingerprints([("jax", "c")])


@pytest.mark.parametrize("text", ["", "[]", '{"programs": []}', '{"versions": {}, "programs": [1]}'])
def test_what_no_run_has_left_is_refused(text, tmp_path):
    with pytest.raises(ran.Disagreement, match=f"no run of the tests has left a {ran.NAME} below"):
        ran.together(tmp_path)
    (tmp_path / ran.NAME).write_text(text)
    with pytest.raises(ran.Disagreement, match="is not what a run of the tests has left"):
        ran.together(tmp_path)


def test_runs_on_other_versions_are_not_put_together(tmp_path):
    ran.leave(tmp_path / "one", [("torch", "a")], VERSIONS)
    ran.leave(tmp_path / "two", [("jax", "a")], VERSIONS | {"jax": "2"})
    with pytest.raises(ran.Disagreement, match="two.*'jax': '2'.*one.*'jax': '1'"):
        ran.together(tmp_path)


def test_each_page_is_in_one_job_of_the_workflow_and_the_tests_in_one():
    jobs = yaml.safe_load((ROOT / ".github/workflows/test.yml").read_text("utf-8"))["jobs"]
    named = [part["tests"].split() for part in jobs["part"]["strategy"]["matrix"]["include"]]
    paths = [path for part in named for pattern in part for path in ROOT.glob(pattern)]
    assert "tests" in [pattern for part in named for pattern in part]
    pages = [p for kind in ("md", "ipynb") for p in visible(ROOT / "docs", f"**/*.{kind}")]
    assert pages and {page: len(_holding(page, paths)) for page in pages} == dict.fromkeys(pages, 1)
    assert jobs["whole"]["needs"] == "part" and "--ran" in json.dumps(jobs["whole"])


def _holding(page: Path, paths: list[Path]) -> list[Path]:
    return [path for path in paths if path == page or path in page.parents]
