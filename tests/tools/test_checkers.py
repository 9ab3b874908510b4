"""The drill of checkers finds what a checker lets through and what it refuses though it is right, and nothing else."""

from __future__ import annotations

import textwrap

import pytest

from tools import checkers
from wonderland.programs.snippets import CHECK_LINE, FRAMEWORKS

from ..support import sample
from ..support.project import CHAPTER, REPOSITORY, Project

A_DAY = 2  # exercises, each in one framework
STUB = """\
import numpy as np


def shrink(x, c):
    \"\"\"Every entry of x divided by c, a number; x stays as it is.\"\"\"
    return None  # your code here


"""
SOLUTION = """\
import numpy as np


def shrink(x, c):
    y = x.copy()
    y /= c
    return y
"""
SOUND = """
for c in (2.0, 5.0):
    x = np.array([1.0, 3.0])
    came = np.asarray(shrink(x, c), dtype=float)
    assert x.tolist() == [1.0, 3.0], "x was changed"
    assert np.allclose(came, [1 / c, 3 / c]), "wrong"
"""
LEAKY = """
came = shrink(np.array([1.0, 3.0]), 2.0)
assert came.tolist() == [0.5, 1.5], "wrong"
"""
ACCEPTED = """
[[fault]]
change = "c of shrink  →  its value in the first call"
why = "c is a constant of nature"

[[fault]]
change = "x.copy()  →  x"
frameworks = ["torch"]
why = "x is not needed any more"

[[form]]
form = "nested lists"
why = "lists have no tolist"
"""


@pytest.fixture
def tried(project, runner, monkeypatch):
    """What the drill says of an exercise made of these parts, in PyTorch."""
    monkeypatch.setattr(runner, "time_limit", runner.time_limit)
    monkeypatch.setattr(checkers, "PATIENCE", 0.3)

    def what(check: str, solution: str = SOLUTION, stub: str = STUB, accepted: str = "") -> checkers.Tried:
        folder = exercise(project, check, solution, stub)
        if accepted:
            project.write(f"snippets/{CHAPTER}/ex-shrink/accepted.toml", accepted)
        [found] = checkers.drill(checkers.exercises(project.root, [folder]), runner, only="torch")
        return found

    return what


def exercise(project: Project, check: str, solution: str, stub: str) -> str:
    for framework in ("torch", "jax"):
        for part, text in {"": f"{stub}{CHECK_LINE}\n{check}", "_solution": solution, "_wrong_none": solution}.items():
            project.write(f"snippets/{CHAPTER}/ex-shrink/ex_shrink_{framework}{part}.py", text)
    return str(project.root / "snippets" / CHAPTER)


def test_a_sound_checker_refuses_each_fault_and_takes_each_form(tried):
    found = tried(SOUND)
    assert found.holds and not found.crashes, list(checkers.lines(found, True))
    assert {f.change: came for f, came, _ in found.faults} == {
        "x.copy()  →  x": "refused",
        "x of shrink  →  its value in the first call": "skipped",
        "c of shrink  →  its value in the first call": "refused",
    }
    assert [name for name, came, _ in found.variants if came == "accepted"] == ["NumPy float32", "nested lists"]
    assert "2 faults, 2 change a result, 2 of them refused: 100.0 %; right forms: 2 of 2 accepted" in next(
        checkers.lines(found)
    )


def test_what_a_leaky_checker_lets_through_and_refuses_is_named(tried):
    found = tried(LEAKY)
    assert not found.holds
    said = "\n".join(checkers.lines(found))
    assert "0 of them refused: 0.0 %; right forms: 1 of 2 accepted" in said
    assert (
        "SURVIVES, line 5: copy: x.copy()  →  x\n      shrink, as the checker calls it (0): an argument was changed"
        in said
    )
    assert "SURVIVES, line 4: parameter: c of shrink  →  its value in the first call\n      shrink, with other" in said
    assert "REFUSED, though right: nested lists: AttributeError: 'list' object has no attribute 'tolist'" in said


def test_what_is_accepted_holds_with_its_reason_and_is_stale_where_it_is_not_found(tried):
    found = tried(LEAKY, accepted=ACCEPTED)
    assert found.holds and "  accepted, fault: x.copy()  →  x: x is not needed any more" in checkers.lines(found)
    found = tried(SOUND, accepted=ACCEPTED)
    assert not found.holds
    stale = [line for line in checkers.lines(found) if "STALE" in line]
    assert len(stale) == 3 and "the form nested lists: the checker takes it" in stale[2]


@pytest.mark.parametrize(
    "text", ["[[fault]]\nchange = 'a'\n", "[[fault", "[[other]]\nwhy = 'b'\n", "[[form]]\nform='a'\nwhy=' '\n"]
)
def test_what_is_accepted_without_a_reason_is_a_mistake(tried, text):
    found = tried(SOUND, accepted=text)
    assert not found.holds and "CANNOT BE TRIED" in next(checkers.lines(found)) and "accepted.toml" in found.problem


def test_a_fault_that_never_ends_or_ends_the_interpreter_is_refused_and_the_next_ones_are_tried(tried):
    solution = """\
        import os


        def shrink(n):
            if n + 1 < 2:
                os._exit(3)
            while n > 1:
                n = n / 2
            return n - 1
    """
    check = "\nfor n in (1, 2, 4):\n    assert shrink(n) == 0, 'wrong'\n"
    found = tried(check, textwrap.dedent(solution), STUB.replace("x, c", "n"))
    came = {f.change: (c, why) for f, c, why in found.faults}
    assert not found.problem and came["n - 1  →  n + 1"] == ("refused", "AssertionError: wrong")
    assert came["n + 1  →  n - 1"][0] == "refused" and "exit status 3" in came["n + 1  →  n - 1"][1]
    assert came["n / 2  →  n"][0] == "refused" and "Slow" in came["n / 2  →  n"][1]


def test_functions_that_are_returned_are_tried_as_well(tried):
    stub = STUB.replace("shrink(x, c)", "shrink(c)")
    solution = "def shrink(c):\n    return lambda x: 2 * x - c\n"
    found = tried("\nf = shrink(0.0)\nassert f(1.0) == 2.0, 'wrong'\n", solution, stub)
    survivors = {f.change for f, _ in found.survivors}
    assert survivors == {"2 * x - c  →  2 * x + c", "c of shrink  →  its value in the first call"}
    assert {why for _, came, why in found.variants if came == "left out"} == {"a function is returned"}


def test_arguments_that_are_drawn_stay_of_their_kind(do):
    do_in_child = f"import sys\nsys.path.insert(0, {str(REPOSITORY)!r})\n" + textwrap.dedent(
        """
        import numpy as np
        from tools.draws import Call, drawn

        X, y = np.random.default_rng(0).normal(size=(5, 3)), np.array([0, 2, 1, 1, 0])
        args = (X, y, np.arange(5), np.array([0.1, 0.3, 2.0]), X.T @ X, np.array([[0.2, 0.8], [0.5, 0.5]]), 0.25, 3, [0.0, 1.0])
        given = Call("f", args, {})
        made = [call.args for call, as_recorded in drawn([given], 1) if not as_recorded]
        assert len(made) > 9 and made[0][0].tolist() == [c.args for c, _ in drawn([given], 1)][1][0].tolist()
        for Z, labels, order, rising, S, shares, share, n, bits in made:
            assert Z.tolist() != X.tolist() and Z.shape[0] == len(labels) == len(order)
            assert Z.shape[1] == len(rising) == len(S) and sorted(order) == list(range(len(order)))
            assert set(labels) <= {0, 1, 2} and (np.diff(rising) >= 0).all() and np.allclose(S, S.T)
            assert np.allclose(shares.sum(1), 1) and 0 < share < 1 and n >= 1 and set(bits) <= {0.0, 1.0}
        assert {Z.shape for Z, *_ in made} > {(5, 3)}
        print("drawn")
        """
    )
    result = do(do_in_child)
    assert result.output == "drawn\n", result.traceback


def test_what_is_not_there_is_said(capsys, monkeypatch):
    monkeypatch.setattr("sys.argv", ["checkers", "snippets/06-autodiff/ex-none"])
    with pytest.raises(SystemExit):
        checkers.main()
    assert "no exercise in snippets/06-autodiff/ex-none" in capsys.readouterr().err


EVERY = {
    f"{made.name}:{framework}": (made, framework) for made in checkers.exercises(REPOSITORY) for framework in FRAMEWORKS
}


def pytest_generate_tests(metafunc):
    if "in_turn" in metafunc.fixturenames:
        metafunc.parametrize("in_turn", sample.turn(EVERY, metafunc.config.option.day, A_DAY))


def test_checkers_in_turn_let_nothing_wrong_through_and_refuse_nothing_right(in_turn, request, runner, monkeypatch):
    monkeypatch.setattr(runner, "time_limit", runner.time_limit)
    sample.told(request.config, "faults were put into the solutions of", in_turn)
    made, framework = EVERY[in_turn]
    [found] = checkers.drill([made], runner, only=framework)
    if not found.holds:
        pytest.fail("\n".join(checkers.lines(found)), pytrace=False)
