"""Programs run ahead of the tests, several at once: only those that are asked for, and none outlives the tests."""

from __future__ import annotations

import subprocess
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from wonderland.running.runner import Runner

from ..support.project import PAGE, listing
from ..support.waiting import PATIENCE, ctrl_c, ended, until

pytest_plugins = ["pytester"]
# A program that leaves its name, and one that waits until another has left its own.
LEAVES = "open('{root}/{name}', 'w').close()\n"
MEETS = LEAVES + "import os, time\nwhile not os.path.exists('{root}/{other}'): time.sleep(0.01)\n"


def left(project) -> set[str]:
    """The names that programs have left."""
    return {p.name for p in project.root.iterdir() if p.name.startswith("ran-")}


@pytest.fixture
def two(monkeypatch):
    """Two programs at once, however many cores the machine has."""
    monkeypatch.setattr("wonderland.checking.session.AT_ONCE", 2)


def test_two_programs_run_at_once_and_each_is_told_its_own(two, project, pages):
    names = {"root": project.root}
    project.snippet("meet", MEETS.format(name="ran-a", other="ran-b", **names) + "print('loss: 0.5')\n",
                    MEETS.format(name="ran-b", other="ran-a", **names) + "print('loss: 0.5')\n")  # fmt: skip
    project.recorded("meet", "loss: 0.5\n")
    project.snippet("apart", "import time\ntime.sleep(0.3)\nprint('loss: 1.0')\n", "print('loss: 2.0')\n")
    project.recorded("apart", "loss: 1.0\n")
    project.page(listing("meet"), listing("apart"))
    outcome = pages()
    assert {k for k, v in outcome.outcomes.items() if v == "failed"} == {"apart[jax]", "apart[parity]"}
    assert "  page : loss: 1.0\n  run  : loss: 2.0" in outcome.messages["apart[jax]"]


def test_what_is_not_asked_for_does_not_run(project, pages):
    for name in ("one", "other", "skipped"):
        project.snippet(name, *(LEAVES.format(root=project.root, name=f"ran-{name}-{f}") for f in ("torch", "jax")))
    project.page(listing("one"), listing("other"), listing("skipped", "skip: needs two GPUs"))
    pages("--collect-only")
    assert not left(project)
    pages("-k", "one", "--record")
    assert left(project) == {"ran-one-torch", "ran-one-jax"}
    pages("-k", "other[parity]")
    assert left(project) == {"ran-one-torch", "ran-one-jax", "ran-other-torch", "ran-other-jax"}
    for path in project.root.glob("ran-*"):
        path.unlink()
    pages("--changed")
    assert left(project) == {"ran-other-torch", "ran-other-jax"}


def test_a_program_that_is_edited_after_it_ran_runs_anew(two, project, pages):
    path = project.root / "snippets" / PAGE.partition("/")[0] / "later" / "later_torch.py"
    later = "print('loss: 1.0')\n" + LEAVES.format(root=project.root, name="ran-later")
    edits = MEETS.format(root=project.root, name="ran-first", other="ran-later")
    project.snippet("first", f"{edits}open({str(path)!r}, 'w').write(\"print('loss: 2.0')\\n\")\n", "pass\n")
    project.snippet("later", later, "print('loss: 2.0')\n")
    project.page(listing("first"), listing("later"))
    assert set(pages("--record").outcomes.values()) == {"passed"}
    assert path.with_suffix(".out").read_text("utf-8") == "loss: 2.0\n"
    assert project.expand().programs


# Starts a process in a session of its own, says which, and does not end.
HANGS = """\
import os, subprocess, time
sleeper = subprocess.Popen(["sleep", "600"], start_new_session=True)
with open("{root}/pids", "a") as file: file.write(f"{{os.getpid()}} {{sleeper.pid}}\\n")
open("{root}/{name}", "w").close()
time.sleep(600)
"""


@pytest.fixture
def hanging(two, project, pages, runner, monkeypatch):
    """A program that fails as soon as another hangs beside it; then a second that hangs, and two whose turn is last."""
    monkeypatch.setattr(runner, "wait_limit", PATIENCE)
    parts = {"root": project.root}
    project.snippet("fails", MEETS.format(name="ran-fails", other="ran-hangs", **parts) + "1 / 0\n", "pass\n")
    project.recorded("fails", "")
    project.snippet("hangs", HANGS.format(name="ran-hangs", **parts))
    project.recorded("hangs", "")
    project.snippet("waits", LEAVES.format(name="ran-waits", **parts))
    project.page(listing("fails"), listing("hangs"), listing("waits"))
    project.others = threads()  # those of the tests that run this very test
    return project


def threads() -> set[threading.Thread]:
    return {t for t in threading.enumerate() if t.name.startswith("program")}


def over(project):
    """Whether programs have hung, all that has to do with them has ended, and those after them never began."""
    pids = [int(pid) for pid in (project.root / "pids").read_text().split()]
    return pids and all(map(ended, pids)) and threads() <= project.others and "ran-waits" not in left(project)


def test_after_the_first_failure_x_ends_what_runs_and_drops_the_rest(hanging, pages):
    began = time.monotonic()
    outcome = pages("-x")
    assert outcome.outcomes == {"fails[torch]": "failed"}
    assert over(hanging) and time.monotonic() - began < PATIENCE, "a limit of time has ended them"
    told = outcome.text.partition("short test summary")[0]  # which tells it again, whole where CI is set
    assert told.count("Traceback") == 1  # that of the program


def test_ctrl_c_ends_all_that_runs(hanging, pages):
    hanging.snippet("fails", "import time\ntime.sleep(600)\n", "pass\n")
    with ctrl_c(lambda: "ran-hangs" in left(hanging)), pytest.raises(KeyboardInterrupt):
        pages()
    assert over(hanging)


def test_several_that_start_and_end_together_are_each_told_their_own(runner, tmp_path):
    def run(number: int):
        path = tmp_path / f"p{number}_torch.py"
        path.write_text(f"import os\nprint({number}, flush=True)\nif {number} % 3 == 0: os._exit({number})\n", "utf-8")
        return runner.run(path, path.read_text("utf-8"), "torch")

    with ThreadPoolExecutor(8) as threads:
        results = list(threads.map(run, range(24)))
    assert [r.output for r in results] == [f"{n}\n" for n in range(24)]
    for number, result in enumerate(results):
        assert result.kind == (None if number % 3 else "crash")
        assert number % 3 or f"(exit status {number})" in result.error


@pytest.fixture
def preloads(monkeypatch):
    """Sets what new runners preload to a line of Python."""
    popen = subprocess.Popen

    def become(line: str):
        program = f"from wonderland.running import child, zygote\nchild.PRELOAD = ('matplotlib.pyplot',)\n{line}\nzygote.main()"
        monkeypatch.setattr(subprocess, "Popen", lambda command, **options: popen(
            [command[0], "-c", program] if command[1:] == ["-m", "wonderland.running.zygote"] else command, **options))  # fmt: skip

    return become


def test_a_parent_that_is_killed_costs_what_ran_and_no_more(preloads, tmp_path):
    preloads("")
    path = tmp_path / "drill_torch.py"
    path.write_text("print('next')\n")
    with Runner() as made, ThreadPoolExecutor(1) as threads:
        parent = made.start()
        lost = threads.submit(
            made.run, path, f"open({str(tmp_path / 'on')!r}, 'w')\nimport time\ntime.sleep(600)", "no"
        )
        until((tmp_path / "on").exists, "the program runs")
        parent.process.kill()
        with pytest.raises(RuntimeError, match="the process that preloads torch and jax has ended; was it killed"):
            lost.result(timeout=PATIENCE)
        assert made.run(path, path.read_text(), "no").output == "next\n"


def test_a_parent_that_does_not_start_is_one_message_for_each_listing(preloads, project, pages, monkeypatch, capfd):
    preloads("raise ImportError('no torch here')")
    monkeypatch.setattr("wonderland.checking.session.Runner", Runner)
    project.page(project.good())
    outcome = pages()
    message = "the process that preloads torch and jax did not start; see its traceback above"
    assert outcome.messages == dict.fromkeys(["good[torch]", "good[jax]", "good[parity]"], message)
    assert capfd.readouterr().err.count("no torch here") == 1
