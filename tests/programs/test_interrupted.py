"""A recording that is killed, meets a full disk or another recording, leaves each file as it was or as it should be;
caches may be broken."""

from __future__ import annotations

import errno
import json
import os
import signal
import sqlite3

import pytest

from wonderland.programs import snippets
from wonderland.programs.files import digest, write_whole
from wonderland.web.katex import Katex

from ..support.project import CHAPTER, PAGE, REPOSITORY, listing
from ..support.waiting import PATIENCE

pytest_plugins = ["pytester"]
# The tests of a project, with canned results in place of runs, killed at the n-th call of a function of os.
DRIVER = """\
import os, signal, sys
import pytest
import wonderland.checking.session
from wonderland.programs import files
from wonderland.running.runner import Result


class Canned:
    notes, versions = [], {"python": "3.11", "torch": "2", "jax": "1"}
    def __init__(self, cache): pass
    def device(self): return "cpu"
    def start(self): pass
    def stop(self): pass
    def close(self): pass
    def run(self, path, program, framework): return Result("loss: 2.0\\n" * 1000, device="CPU")


class Deadly:
    left = int(sys.argv[2])
    def __getattr__(self, name):
        if name == sys.argv[1]:
            Deadly.left -= 1
            if Deadly.left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return getattr(os, name)


wonderland.checking.session.Runner, files.os = Canned, Deadly()
sys.exit(pytest.main(["--record", "-q", "-p", "no:cacheprovider", "docs"]))
"""


@pytest.fixture
def old(project):
    """A listing with a record, whose code has changed since, so that everything is to be written anew."""
    project.snippet("good", "print('loss: 1.0')\n")
    project.recorded("good", "loss: 1.0\n")
    project.snippet("good", "print('loss: 2.0\\n' * 1000, end='')\n")
    project.page(listing("good"))
    return project


OLD, NEW = "loss: 1.0\n", "loss: 2.0\n" * 1000


def check(project):
    """Each recorded file is one of the two whole texts, the record can be read, and only hidden files are left over."""
    for path in (project.root / "snippets").rglob("*.out"):
        if not path.name.startswith("."):
            assert path.read_text() in (OLD, NEW)
    record = json.loads((project.root / "snippets" / CHAPTER / "good" / "record.json").read_text())["cpu"]
    digests = {digest(OLD), digest(NEW)}
    assert {s["output"] for s in record["scripts"].values()} <= digests
    assert snippets.load(project.root, f"{CHAPTER}/good").scripts


@pytest.mark.parametrize(
    ("function", "call"), [("fdopen", 1), ("fsync", 1), ("replace", 1), ("replace", 2), ("replace", 3), ("replace", 5)]
)
def test_a_recording_that_is_killed_leaves_whole_files_and_can_be_repeated(function, call, old, pages):
    process = old.start("-c", DRIVER, function, str(call))
    said = process.communicate(timeout=PATIENCE)[0]
    assert process.returncode == -signal.SIGKILL, said
    check(old)
    assert old.mistake().startswith(f"docs/{PAGE}, line 1: ")  # what is half recorded is not shown
    assert set(pages("--record").outcomes.values()) == {"passed"}
    assert old.expand().text.count("loss: 2.0\n") > 1000


def test_a_recording_that_is_not_killed_is_whole(old):
    process = old.start("-c", DRIVER, "replace", "1000")
    assert "3 passed" in process.communicate(timeout=PATIENCE)[0]
    check(old)
    assert old.expand().programs


@pytest.mark.parametrize("function", ["fsync", "replace", "chmod"])
def test_a_full_disk_leaves_the_old_file_and_nothing_else(function, tmp_path, monkeypatch):
    path = tmp_path / "x.out"
    path.write_text(OLD)

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, function, full)
    with pytest.raises(OSError, match="No space left"):
        write_whole(path, NEW)
    assert [p.name for p in tmp_path.iterdir()] == ["x.out"]
    assert path.read_text() == OLD


def test_a_full_disk_is_one_message_for_each_listing(old, pages, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        outcome = pages("--record")
    assert outcome.messages["good[torch]"] == (
        f"docs/{PAGE}, line 1: what good_torch.py printed cannot be recorded: [Errno 28] No space left on device"
    )
    check(old)
    assert not list(old.root.rglob(".*.out-*"))


def test_what_has_been_written_is_on_the_disk_before_it_takes_its_place(tmp_path, monkeypatch):
    order = []
    for name in ("fsync", "replace"):
        real = getattr(os, name)
        monkeypatch.setattr(os, name, lambda *a, name=name, real=real: (order.append(name), real(*a)))
    write_whole(tmp_path / "x", NEW)
    assert order == ["fsync", "replace"]
    assert (tmp_path / "x").stat().st_mode & 0o777 == 0o644


def test_a_cache_that_cannot_be_written_leaves_everything_working_with_one_note(project, pages):
    project.page(project.good())
    project.write(".cache", "no folder")
    outcome = pages()
    assert set(outcome.outcomes.values()) == {"passed"}
    assert outcome.text.count("note: no compilation cache, JAX listings will be slower: ") == 1
    assert Katex(project.root, {}).render([("x", False)])[0].startswith('<span class="katex">')


GARBAGE = {
    "no database": lambda path: path.write_bytes(b"garbage " * 1000),
    "a damaged page": lambda path: _damage(path),
    "other columns": lambda path: _other(path),
    "a folder": lambda path: (path.unlink(), path.mkdir()),
    "empty": lambda path: path.write_bytes(b""),
}


def _damage(path):
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    path.write_bytes(data)


def _other(path):
    path.unlink()
    with sqlite3.connect(path) as store:
        store.execute("CREATE TABLE formula (x)")
    store.close()


@pytest.mark.parametrize("name", GARBAGE)
def test_a_broken_cache_of_formulas_is_as_good_as_none(name, project):
    formulas = [("x^2", False), (r"\sum_i x_i", True)]
    said = Katex(project.root, {}).render(formulas)
    GARBAGE[name](project.root / ".cache" / "katex.sqlite")
    assert Katex(project.root, {}).render(formulas) == said
    assert Katex(project.root, {}).render(formulas) == said


def test_a_damaged_cache_of_formulas_is_begun_anew(project, monkeypatch):
    (project.root / ".cache").mkdir()
    (project.root / ".cache" / "katex.sqlite").write_bytes(b"garbage " * 1000)
    said = Katex(project.root, {}).render([("x^3", False)])
    Katex(project.root, {}).render([("x^3", False)])
    monkeypatch.setattr(Katex, "_render", None)
    assert Katex(project.root, {}).render([("x^3", False)]) == said


def test_the_repository_is_untouched_by_these_drills():
    assert not (REPOSITORY / "snippets" / CHAPTER).exists()
