"""What is recorded is what ran: written whole or not at all, rewritten only when it changed, and never believed when stale."""

from __future__ import annotations

import json
import subprocess

import pytest

from ..support.project import CHAPTER, PAGE, Project, listing, warm_runner

pytest_plugins = ["pytester"]
ITEMS = ("good[torch]", "good[jax]", "good[parity]")
RECORD = f"snippets/{CHAPTER}/good/record.json"
PASSED = dict.fromkeys(ITEMS, "passed")


def state(project: Project) -> dict[str, bytes]:
    """Every recorded file of the project, and all that has been left beside them."""
    files = [p for p in (project.root / "snippets").rglob("*") if p.is_file() and p.suffix != ".py"]
    return {p.relative_to(project.root).as_posix(): p.read_bytes() for p in files}


def reads(project: Project, torch: str, jax: str | None = None) -> str:
    """A program that prints what two files say, so that its output can change and its code not."""
    project.write("torch.txt", torch)
    project.write("jax.txt", torch if jax is None else jax)
    return f"print(open('{project.root}/FRAMEWORK.txt').read())\n"


@pytest.fixture
def good(project):
    """The project with a page that shows the listing ``good``, which prints what torch.txt and jax.txt say."""
    code = reads(project, "loss: 0.50000")
    project.snippet("good", code.replace("FRAMEWORK", "torch"), code.replace("FRAMEWORK", "jax"))
    project.page(listing("good"))
    return project


def test_recording_writes_what_the_page_needs(good, pages):
    assert good.mistake().endswith("'good' has no recorded run; run pytest --record")
    before = pages()
    assert before.outcomes == {"good[torch]": "failed", "good[jax]": "failed", "good[parity]": "passed"}
    assert before.messages["good[jax]"] == (
        f"docs/{PAGE}, line 1: no recorded output of good_jax.py; run pytest --record"
    )
    assert pages("--record").outcomes == PASSED
    assert pages().outcomes == PASSED
    text = good.expand().text
    assert "loss: 0.50000" in text and "1 number agrees" in text
    record = json.loads(state(good)[RECORD])["cpu"]
    assert (record["numbers"], record["difference"]) == (1, 0.0)
    assert set(state(good)) == {f"snippets/{CHAPTER}/good/good_{f}.out" for f in ("torch", "jax")} | {RECORD}


def test_a_change_of_last_digits_rewrites_nothing(good, pages):
    pages("--record")
    before = state(good)
    reads(good, "loss: 0.50002")
    assert pages("--record").outcomes == PASSED
    assert state(good) == before


def test_another_number_is_rewritten(good, pages):
    pages("--record")
    before = state(good)
    reads(good, "loss: 0.6")
    assert pages().outcomes == PASSED | {"good[torch]": "failed", "good[jax]": "failed"}
    assert state(good) == before
    assert pages("--record").outcomes == PASSED
    assert b"0.6" in state(good)[f"snippets/{CHAPTER}/good/good_jax.out"]
    assert not [name for name in before if state(good)[name] == before[name]]


def test_a_change_of_code_rewrites_the_record_though_the_output_is_the_same(good, pages):
    pages("--record")
    before = state(good)
    path = good.root / f"snippets/{CHAPTER}/good/good_torch.py"
    good.write(path.relative_to(good.root).as_posix(), "# a remark\n" + path.read_text())
    assert good.mistake().endswith("good_torch.py has changed since its output was recorded; run pytest --record")
    assert pages("--record").outcomes == PASSED
    assert [name for name in before if state(good)[name] != before[name]] == [RECORD]
    assert good.expand().programs


def test_a_varying_line_rewrites_nothing(good, pages):
    good.page(listing("good", "varying: seconds"))
    reads(good, "seconds: 1.0\nloss: 2.0")
    pages("--record")
    before = state(good)
    reads(good, "seconds: 3.0\nloss: 2.0")
    assert pages("--record").outcomes == PASSED
    assert state(good) == before


def test_programs_that_part_lose_what_was_claimed_of_them(good, pages):
    pages("--record")
    reads(good, "loss: 0.50000", "loss: 0.60000")
    outcome = pages("--record")
    assert outcome.outcomes == PASSED | {"good[parity]": "failed"}
    assert outcome.messages["good[parity]"].split("\n")[0] == (
        f"docs/{PAGE}, line 1: the two programs of 'good' do not print the same"
    )
    assert good.mistake().endswith("the two outputs of 'good' have not been compared; run pytest --record")
    assert pages("--changed").outcomes["good[parity]"] == "failed"  # not skipped


def test_each_near_its_record_and_far_from_the_other_is_no_parity(good, pages):
    reads(good, "loss: 1.0000")
    pages("--record")
    reads(good, "loss: 0.9992", "loss: 1.0008")
    assert pages("--record").outcomes == PASSED | {"good[parity]": "failed"}
    assert good.mistake().endswith("the two outputs of 'good' have not been compared; run pytest --record")


def test_a_program_that_fails_leaves_its_record_alone(good, pages):
    pages("--record")
    before = state(good)
    (good.root / "torch.txt").unlink()
    outcome = pages("--record")
    assert outcome.outcomes == {"good[torch]": "failed", "good[jax]": "passed", "good[parity]": "failed"}
    assert {k: v for k, v in state(good).items() if k.endswith(".out")} == {
        k: v for k, v in before.items() if k.endswith(".out")
    }


def test_one_listing_is_recorded_by_its_name(good, pages):
    good.snippet("other", "print('x: 1.0')\n")
    good.page(listing("good"), listing("other"))
    assert set(pages("--record", "-k", "other").outcomes) == {"other[torch]", "other[jax]", "other[parity]"}
    assert not [name for name in state(good) if "good" in name]
    assert pages("--record", "-k", "good[parity]").outcomes == {"good[parity]": "passed"}  # and nothing to add it to
    assert not [name for name in state(good) if "good" in name]


DRAWS = """\
import matplotlib.pyplot as plt
plt.plot([0, 1], [0, float(open('{root}/torch.txt').read())])
plt.show()
"""


def test_a_figure_is_rewritten_when_the_eye_sees_the_change_and_removed_when_it_is_not_drawn(project, pages):
    project.snippet("good", DRAWS.format(root=project.root))
    project.page(listing("good", "figure: A line.", "alt: A line."))
    reads(project, "1.0")
    assert pages("--record").outcomes == PASSED
    figure, before = f"snippets/{CHAPTER}/good/figure.svg", state(project)
    reads(project, "1.0001")
    assert pages("--record").outcomes == PASSED and state(project) == before
    reads(project, "3.0")
    assert "does not draw what the page shows" in pages().messages["good[jax]"]
    assert pages("--record").outcomes == PASSED and state(project)[figure] != before[figure]
    assert project.expand().programs
    project.snippet("good", "print('x')\n")
    assert pages("--record").outcomes == PASSED and figure not in state(project)
    assert project.mistake().endswith("'good' has drawn no figure (no plt.show()?)")


@pytest.fixture
def recorded(good, pages):
    """The good listing, one that draws, both recorded and both skipped by --changed."""
    good.snippet("drawn", "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()\n")
    good.page(listing("good"), listing("drawn", "figure: A line.", "alt: A line."))
    assert set(pages("--record").outcomes.values()) == {"passed"}
    assert set(pages("--changed").outcomes.values()) == {"skipped"}
    return good


def changed(recorded: Project, name: str, change) -> None:
    recorded.write(name, change((recorded.root / name).read_text("utf-8")))


def test_changed_skips_all_but_what_changed(recorded, pages):
    changed(recorded, f"snippets/{CHAPTER}/good/good_torch.py", lambda text: "# new\n" + text)
    assert pages("--changed").outcomes == {
        "good[torch]": "passed",
        "good[jax]": "skipped",
        "good[parity]": "passed",
        "drawn[torch]": "skipped",
        "drawn[jax]": "skipped",
        "drawn[parity]": "skipped",
    }
    assert pages("--changed", "--record").outcomes["good[torch]"] == "passed"
    assert set(pages("--changed").outcomes.values()) == {"skipped"}


def test_changed_looks_at_output_figure_versions_and_device(recorded, pages, monkeypatch, runner):
    def ran() -> set[str]:
        return {name for name, outcome in pages("--changed").outcomes.items() if outcome != "skipped"}

    drawn = {"drawn[torch]", "drawn[jax]", "drawn[parity]"}
    before = state(recorded)
    changed(recorded, f"snippets/{CHAPTER}/good/good_jax.out", lambda text: text.replace("0.5", "0.6"))
    changed(recorded, f"snippets/{CHAPTER}/drawn/figure.svg", lambda text: text + "\n")
    assert ran() == {"good[jax]", "good[parity]"} | drawn
    for name, text in before.items():
        recorded.write(name, text)
    assert ran() == set()
    monkeypatch.setattr(runner, "_versions", runner.versions | {"jax": "0.1"})
    pages_of_jax = {"good[jax]", "good[parity]", "drawn[jax]", "drawn[parity]"}
    monkeypatch.setattr("wonderland.checking.session.Runner", warm_runner(runner))
    assert ran() == pages_of_jax
    monkeypatch.setattr(runner, "_versions", runner.versions | {"python": "3.1"})
    monkeypatch.setattr("wonderland.checking.session.Runner", warm_runner(runner))
    assert ran() == set(ITEMS) | drawn


STALE = {
    "code": ("good/good_jax.py", "good_jax.py has changed since its output was recorded"),
    "output": ("good/good_torch.out", "good_torch.out is not what the recorded run printed"),
    "figure": ("good/figure.svg", "figure.svg is not what the recorded run drew"),
    "bytes": ("good/good_jax.out", "good_jax.out is not what the recorded run printed"),
}


@pytest.mark.parametrize("what", STALE)
def test_what_was_changed_after_its_recording_stops_the_page(what, project):
    project.good()
    project.recorded("good", "loss: 0.5\n", figure="<svg></svg>")
    project.page("{{ good: loss }}", "", listing("good", "figure: A.", "alt: A."))
    assert project.expand().text.startswith("0.5\n")
    name, message = STALE[what]
    path = project.root / "snippets" / CHAPTER / name
    project.write(path.relative_to(project.root).as_posix(), path.read_bytes() + (b"\xff" if what == "bytes" else b" "))
    where = f"docs/{PAGE}, line 1: no number can be taken from 'good': "
    assert project.mistake() == f"{where}{message}; run pytest --record"
    project.page("", "", listing("good", "figure: A.", "alt: A."))
    assert project.mistake() == f"docs/{PAGE}, line 3: {message}; run pytest --record"


def test_a_file_that_is_gone_stops_the_page(project):
    project.page(project.good())
    (project.root / f"snippets/{CHAPTER}/good/good_jax.out").unlink()
    assert project.mistake() == f"docs/{PAGE}, line 1: good_jax.py has no recorded run; run pytest --record"


def test_a_record_that_is_no_record_is_named(project):
    project.page(project.good())
    for text in ("<<<<<<< HEAD\n", "[]", '{"cpu": {}}', '{"cpu": {"scripts": 1}}'):
        project.write(RECORD, text)
        assert project.mistake().startswith(f"docs/{PAGE}, line 1: {RECORD} is not what the tests have written: ")


def test_branches_that_record_different_listings_of_a_chapter_merge(good, pages):
    def git(*command: str) -> str:
        who = ("-c", "user.name=drill", "-c", "user.email=drill@example.org")
        return subprocess.run(["git", *who, *command], cwd=good.root, check=True, text=True, capture_output=True).stdout

    pages("--record")
    git("init", "-q", "-b", "main")
    git("add", "snippets")
    git("commit", "-qm", "one listing")
    for number in range(6):
        git("checkout", "-q", "-b", f"branch-{number}", "main")
        good.snippet(f"new-{number}", f"print('loss: {number}.0')\n")
        good.page(listing("good"), listing(f"new-{number}"))
        assert set(pages("--record", "-k", f"new-{number}").outcomes.values()) == {"passed"}
        git("add", "snippets")
        git("commit", "-qm", f"listing {number}")
    git("checkout", "-q", "main")
    for number in range(6):
        git("merge", "-q", "--no-edit", f"branch-{number}")
    good.page(listing("good"), *(listing(f"new-{number}") for number in range(6)))
    assert len(good.expand().programs) == 14


def test_the_runs_of_a_program_that_is_gone_go_with_it(good, pages):
    pages("--record")
    record = json.loads(state(good)[RECORD])
    record["cpu"]["scripts"]["torch-wrong-axis"] = record["cpu"]["scripts"]["torch"]
    good.write(RECORD, json.dumps(record))
    changed(good, f"snippets/{CHAPTER}/good/good_torch.py", lambda text: "# new\n" + text)
    assert pages("--record").outcomes == PASSED
    assert set(json.loads(state(good)[RECORD])["cpu"]["scripts"]) == {"torch", "jax"}


def test_each_device_has_its_own_entry_in_one_file(good, pages):
    pages("--record")
    good.recorded("good", "loss: 0.50000\n", device="cuda")
    assert list(json.loads(state(good)[RECORD])) == ["cpu", "cuda"]
    assert pages("--changed").outcomes == dict.fromkeys(ITEMS, "skipped")
