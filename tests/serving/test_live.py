"""What a changed program does, shown while one writes: run in the background, marked as not recorded, ended when not wanted."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.exceptions import Abort

from ..support.project import CHAPTER, listing
from ..support.served import Served
from ..support.waiting import ended, until

CODE = f"snippets/{CHAPTER}/good"


def test_a_changed_listing_is_an_error_in_a_build_and_a_mark_where_nothing_can_run_it(served, caplog):
    project = served.project
    project.page(project.good(), "It is {{ good: loss }}.")
    project.write(f"{CODE}/good_jax.py", "print('loss: 0.25')\n")
    strict = Served(project, "build")
    with pytest.raises(Abort, match="docs/02-drill/page.md, line 1: good_jax.py has changed since its output was rec"):
        strict.build()
    strict.close()
    served.build()
    html = served.html()
    assert html.count("Not run since this change.") == 1 and "No record fits these programs" in html
    assert "<p>It is 0.5.</p>" in html  # PyTorch's program prints what is recorded of it
    assert 'class="stamp' not in html


def test_what_a_changed_program_prints_is_shown_and_not_recorded(running):
    project = running.project
    project.page(project.good(), "It is {{ good: loss }}.")
    project.write(f"{CODE}/good_torch.py", "print('loss: 0.25')\n")
    before = _files(project.root)
    running.build()
    assert "Changed, and running" in running.html()
    assert 'It is <span class="unrecorded">…</span>' in running.html()
    html = running.until("Not recorded. This is what the program does")
    assert '<span class="unrecorded">0.25</span>' in html and "loss: 0.25\n" in html
    assert html.count("loss: 0.5\n") == 1  # JAX's, of which a record speaks
    assert _files(project.root) == before
    project.write(f"{CODE}/good_torch.py", "print('loss: 0.5')\n")
    running.build()
    assert "unrecorded" not in running.html() and 'class="stamp' in running.html()


def test_a_program_that_has_run_costs_the_saves_after_it_nothing(running):
    project = running.project
    project.page(project.good())
    project.page("# Other\n", name="other.md")
    project.write(f"{CODE}/good_torch.py", "print('loss: 0.25')\n")
    running.until("Not recorded. This is what the program does")
    project.page("# Other\n\nMore.\n", name="other.md")
    running.build()
    assert running.rendered == ["other.md"]
    project.write(f"{CODE}/good_torch.py", "print('loss: 0.5')\n")  # as it is recorded
    running.build()
    project.page("# Other\n\nAnd more.\n", name="other.md")
    running.build()
    assert running.rendered == ["other.md"]


def _files(root: Path) -> dict[Path, bytes]:
    kept = [p for folder in ("snippets", "docs") for p in (root / folder).rglob("*") if p.is_file()]
    return {p: p.read_bytes() for p in kept}


# What a program is, and what its page says of it.
FAILURES = {
    "error": ("print('so far')\n\nraise ValueError('no')\n", "good_torch.py, line 3, raises ValueError: no"),
    "syntax": ("x = 1\nprint(\n", "good_torch.py, line 2, raises SyntaxError: '(' was never closed"),
    "hanging": ("while True: pass\n", "good_torch.py has used 1 seconds of processor time, the limit for a listing"),
    "crash": ("import os\nos.abort()\n", "good_torch.py crashed the interpreter (SIGABRT)"),
}


@pytest.mark.parametrize("name", FAILURES)
def test_a_program_that_fails_shows_where(name, running):
    project = running.project
    project.page(project.good(), "{{ good: loss }}")
    program, said = FAILURES[name]
    project.write(f"{CODE}/good_torch.py", program)
    html = running.until("failed").replace("&#39;", "'")
    assert said in html and '<span class="unrecorded">…</span>' in html
    assert ("so far" in html) == (name == "error")
    project.write(f"{CODE}/good_torch.py", "print('loss: 0.75')\n")
    assert "failed" not in running.until("loss: 0.75\n")


def test_a_figure_is_shown_as_a_changed_program_draws_it(running):
    project = running.project
    draw = "import matplotlib.pyplot as plt\nplt.plot([0, {}])\nplt.show()\n"
    project.page(project.good(), listing("drawn", "figure: A line.", "alt: A line."))
    project.snippet("drawn", draw.format(1))
    assert "<svg" in running.until("Not recorded. This is what the program does")
    assert not (project.root / f"snippets/{CHAPTER}/drawn/figure.svg").exists()


@pytest.fixture
def long(running) -> int:
    """The process id of a changed program that runs for ten minutes."""
    project, started = running.project, running.project.root / "started"
    project.page(project.good())
    say = f"import os, pathlib, time\npathlib.Path({str(started)!r}).write_text(str(os.getpid()))\n"
    project.write(f"{CODE}/good_torch.py", f"{say}time.sleep(600)\n")
    running.build()
    return int(until(lambda: started.exists() and started.read_text(), "the program runs"))


def test_a_save_ends_what_ran_before_it(long, running):
    running.project.write(f"{CODE}/good_torch.py", "print('loss: 0.125')\n")
    running.until("loss: 0.125\n")
    assert ended(long)


def test_the_server_ends_what_runs_when_it_ends(long, running):
    running.close()
    assert ended(long)
    running.config.plugins.on_startup(command="serve", dirty=False)


def test_an_exercise_shows_what_its_changed_programs_do(running):
    project = running.project
    check = "# --- check: nothing to change below ---\nassert answer() == 1, 'it should be 1'\nprint('passed')\n"
    folder = f"snippets/{CHAPTER}/ex-one"
    for framework in ("torch", "jax"):
        stem = f"{folder}/ex_one_{framework}"
        project.write(f"{stem}.py", f"def answer():\n    return None\n\n\n{check}")
        project.write(f"{stem}_solution.py", "def answer():\n    return 2\n")
        project.write(f"{stem}_wrong_one.py", "# Wrong: it is one\ndef answer():\n    return 1\n")
    project.page(
        "/// exercise | One\n    label: one\n    time: 1 min\n    difficulty: easy\n    snippet: ex-one\n\nDo.\n///\n"
    )
    html = running.until("ex_one_jax_wrong_one.py passes the check, and should not")
    assert "ex_one_jax_solution.py, line 6, raises AssertionError: it should be 1" in html
    assert "ex_one_jax.py, line" not in html  # a stub is to be refused


def test_a_dial_that_nobody_has_recorded_shows_what_its_programs_do(running):
    project = running.project
    project.snippet("turned", "eta = 0.5\nprint(f'loss: {2 * eta}')\n")
    project.recorded("turned", "loss: 1.0\n", dial="eta = 0.5, 1.0")
    project.page(listing("turned", "dial: eta = 0.5, 1.0"), "It is {{ turned[1.0]: loss }}.")
    loaded = running.folder / CHAPTER / "page" / "turned.dial.js"
    running.build()
    assert '"torch":"loss: 1.0\\n"' in loaded.read_text("utf-8") and "unrecorded" not in running.html()
    project.page(listing("turned", "dial: eta = 0.5, 4.0"), "It is {{ turned[4.0]: loss }}.")
    running.until('It is <span class="unrecorded">8.0</span>')
    running.until("No record fits these programs")
    running.build()
    assert '"torch":"loss: 8.0\\n"' in until(
        lambda: running.build() or ('"jax":"loss: 8.0' in (said := loaded.read_text("utf-8")) and said), "both have run"
    )
    assert "Not recorded" not in running.html()  # the programs in the files are as recorded
    assert not list((project.root / f"snippets/{CHAPTER}/turned").glob("*4.0*"))
