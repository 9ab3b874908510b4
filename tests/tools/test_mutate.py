"""The mutation drill tells faults that are noticed from those that are not."""

from __future__ import annotations

from tools import faults, mutate
from wonderland.page.expanded import Block
from wonderland.page.tolerance import Tolerance
from wonderland.programs import snippets

from ..support.project import CHAPTER


def test_of_many_faults_some_are_tried_from_the_first_to_the_last():
    many = [faults.Fault("sign", line, "", "") for line in range(100)]
    tried = mutate.some(many)
    assert len(tried) <= mutate.EACH and tried[0].line == 0 and tried[-1].line > 80
    assert mutate.some(many[:3]) == many[:3] and mutate.some([]) == []


def test_the_report_names_what_survives_and_the_share_that_is_noticed(project, runner, monkeypatch):
    monkeypatch.setattr(runner, "time_limit", runner.time_limit)
    project.snippet(
        "pins", "loss = 2 - 0.5\nidle = 3 - 1\nsame = max(1, 0) + min(idle, 9)\nprint(f'loss: {loss:.2f}')\n"
    )
    project.recorded("pins", "loss: 1.50\n")
    made = snippets.load(project.root, f"{CHAPTER}/pins")
    monkeypatch.setattr(mutate, "EACH", 99)
    said = list(mutate.report(mutate.drill([Block(made.scripts[0], made, 1, Tolerance())], runner)))
    assert [line.partition(":")[2] for line in said if "pins_torch.py" in line] == [
        " sign: idle = 3 - 1  →  3 + 1",
        " sign: same = max(1, 0) + min(idle, 9)  →  max(1, 0) - min(idle, 9)",
        " constant: idle = 3 - 1  →  4",
        " constant: idle = 3 - 1  →  2",
        " constant: same = max(1, 0) + min(idle, 9)  →  2",
    ]
    assert said[-3].startswith("all ") and "10 faults, 2 mean the same; of the others 37.5 % noticed" in said[-3]
