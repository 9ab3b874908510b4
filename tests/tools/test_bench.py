"""``make bench`` takes its sections by name, and says of each figure at the book's whole size whether it holds."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tools import scale
from wonderland.serving import live

from ..support.project import CHAPTER, REPOSITORY


def test_a_section_that_is_not_there_is_refused_with_those_that_are():
    done = subprocess.run(
        [sys.executable, "-m", "tools.bench", "scales"], cwd=REPOSITORY, capture_output=True, text=True
    )
    assert done.returncode == 2 and "no section scales; there are verification, " in done.stderr


def test_saves_are_measured_of_one_page_for_each_kind_of_change(project, monkeypatch):
    monkeypatch.setattr(live, "can_run", lambda: False)
    monkeypatch.setattr(scale, "ROUNDS", 1)
    project.page("# Drill\n\nA word.\n\nAnother.\n\n", project.good())
    before = (project.root / "docs" / CHAPTER / "page.md").read_text("utf-8")
    costs = scale.saves(project.root)
    assert list(costs) == [scale.WORD, scale.TITLE, scale.PROGRAM, scale.PRINTED]
    assert all(c.processor > 0 and c.wall > 0 for c in costs.values())
    after = (project.root / "docs" / CHAPTER / "page.md").read_text("utf-8")
    assert after == before.replace("A word.", "A word. again again").replace("On good", "On good again again")
    program = project.root / "snippets" / CHAPTER / "good" / "good_torch.py"
    assert program.read_text("utf-8") == "print('loss: 0.5')\n# saved\n# saved\n"


@pytest.mark.parametrize(
    ("name", "wall", "said"),
    [
        (scale.COLD, 59.0, "60 s: holds"),
        (scale.COLD, 61.0, "60 s: DOES NOT HOLD"),
        (scale.WARM, 6.0, "0.15 of a cold build, 6.0 s: holds"),
        (scale.WARM, 6.1, "0.15 of a cold build, 6.0 s: DOES NOT HOLD"),
        ("PDF", 600.0, ""),
    ],
)
def test_a_figure_is_held_against_what_is_to_be_reached(name, wall, said):
    assert scale.judged(name, scale.Cost(wall, 90.0), cold=scale.Cost(40.0, 80.0)) == said


@pytest.mark.parametrize(("packed", "said"), [(600_000, "600 KB: holds"), (600_001, "600 KB: DOES NOT HOLD")])
def test_the_search_index_is_held_against_what_it_may_weigh(packed, said):
    assert scale.judged(scale.INDEX, scale.Weight(packed, 2_000_000), cold=scale.Cost(40.0, 80.0)) == said
