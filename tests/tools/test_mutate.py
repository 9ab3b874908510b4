"""The mutation drill tells faults that are noticed from those that are not."""

from __future__ import annotations

import pytest

from tools import faults, mutate
from tools.accepted import NAME, AcceptedError, accepted
from wonderland.page.pieces import ShownProgram
from wonderland.page.tolerance import Tolerance
from wonderland.programs import snippets

from ..support.project import CHAPTER


def test_of_many_faults_some_are_tried_from_the_first_to_the_last():
    many = [faults.Fault("sign", line, "", "") for line in range(100)]
    tried = mutate.some(many)
    assert len(tried) <= mutate.EACH and tried[0].line == 0 and tried[-1].line > 80
    assert mutate.some(many[:3]) == many[:3] and mutate.some([]) == []


@pytest.fixture
def tried(project, runner, monkeypatch):
    """What comes of the faults of a listing beside which these reasons stand, and what is said of them."""
    monkeypatch.setattr(runner, "time_limit", runner.time_limit)
    project.snippet(
        "pins", "loss = 2 - 0.5\nidle = 3 - 1\nsame = max(1, 0) + min(idle, 9)\nprint(f'loss: {loss:.2f}')\n"
    )
    project.recorded("pins", "loss: 1.50\n")
    made = snippets.load(project.root, f"{CHAPTER}/pins")

    def what(reasons: str = "", each: int = 99) -> tuple[mutate.Tried, list[str]]:
        monkeypatch.setattr(mutate, "EACH", each)
        project.write(f"snippets/{CHAPTER}/pins/{NAME}", reasons)
        [found] = mutate.drill([ShownProgram(made.scripts[0], made, 1, Tolerance())], runner)
        return found, [*mutate.lines(found), *mutate.figures([found])]

    return what


def test_the_report_names_what_survives_and_the_share_that_is_noticed(tried):
    found, said = tried()
    assert not found.holds
    assert [line.partition(":")[2] for line in said if "pins_torch.py" in line] == [
        " sign: 3 - 1  →  3 + 1, in: idle = 3 - 1",
        " sign: max(1, 0) + min(idle, 9)  →  max(1, 0) - min(idle, 9), in: same = max(1, 0) + min(idle, 9)",
        " constant: 3  →  4, in: idle = 3 - 1",
        " constant: 1  →  2, in: idle = 3 - 1",
        " constant: 1  →  2, in: same = max(1, 0) + min(idle, 9)",
    ]
    assert said[-4].startswith("all ") and "10 faults, 2 mean the same; of the others 37.5 % noticed" in said[-4]
    assert said[-1] == "accepted: 0, with their reasons; without one: 5"


IDLE = """
[[fault]]
line = "idle ="
change = ["3 - 1  →  3 + 1", "3  →  4", "1  →  2"]
why = "nobody reads idle"
"""
SAME = IDLE.replace("idle =", "same =").replace(
    '"3 - 1  →  3 + 1", "3  →  4"', '"max(1, 0) + min(idle, 9)  →  max(1, 0) - min(idle, 9)"'
)


def test_what_has_its_reason_is_tried_always_and_counted_and_not_listed(tried):
    found, said = tried(IDLE)
    assert [(f.line, f.change) for f in found.survivors][1:] == [(3, "1  →  2")]
    assert said[-1] == "accepted: 3, with their reasons; without one: 2"
    found, said = tried(IDLE + SAME, each=1)
    assert found.holds and len(found.faults) == 6 and said[-1] == "accepted: 5, with their reasons; without one: 0"


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ('change = "2  →  3"', "it is noticed"),
        ('change = "8  →  9"', "it is not there"),
        ('line = "idle ="\nchange = "0  →  1"', "it is not there"),
        ('change = "1  →  2"', "it is on the lines 2, 3: say more of the line"),
    ],
)
def test_what_is_accepted_and_noticed_or_not_there_or_unclear_is_said(tried, entry, problem):
    found, said = tried(f'[[fault]]\n{entry}\nwhy = "it may be so"\n')
    assert not found.holds and [line for line in said if "STALE" in line and line.endswith(problem)]


@pytest.mark.parametrize(
    "entry", ["change = []", 'change = "a"\nline = ""', 'change = ["a", ""]', 'lines = "a"\nchange = "a"']
)
def test_what_is_accepted_without_saying_what_is_a_mistake(tried, entry):
    with pytest.raises(AcceptedError, match="accepted.toml"):
        tried(f'[[fault]]\n{entry}\nwhy = "it may be so"\n')


def test_each_reason_beside_a_listing_is_of_a_fault_that_its_program_can_have():
    beside = sorted(mutate.ROOT.glob(f"snippets/*/*/{NAME}"))
    listings = [
        snippets.load(mutate.ROOT, path.parent.relative_to(mutate.ROOT / "snippets").as_posix()) for path in beside
    ]
    assert not [
        f"{script.path.name}: {entry.what}: {problem}"
        for made in listings
        for script in made.select("listing")
        for every in [list(faults.faults(script.program))]
        for entry in accepted(made.folder, script.framework)
        if (problem := mutate.fits(entry, every))
    ]
