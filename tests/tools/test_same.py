"""The guard of a change that is to change no page says so, or names what changed."""

from __future__ import annotations

import subprocess

import pytest

from tools import same


@pytest.fixture
def committed(project, monkeypatch):
    """A small book that stands in a repository of its own as it is."""
    project.write("docs/other.md", "# Other\n\nWords.\n")
    project.write(".gitignore", ".cache/\n")
    author = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
    for words in (["init", "-q"], ["add", "."], [*author, "commit", "-q", "-m", "All"]):
        subprocess.run(["git", *words], check=True, cwd=project.root)
    monkeypatch.chdir(project.root)
    return project


@pytest.mark.parametrize("form", [[], ["--pages"]])
def test_it_says_that_nothing_changed_and_names_what_did(committed, form, capsys):
    assert same.main(form) == 0
    assert "are the same" in capsys.readouterr().out

    committed.write("docs/other.md", "# Other\n\nNew words.\n")
    committed.write("docs/third.md", "# Third\n")
    assert same.main(form) == 1
    said = capsys.readouterr().out
    assert "other" in said and "\n  - " in said and "New words." in said
    assert "third" in said and "is new" in said
    assert "references" not in said


def test_a_file_that_is_no_text_is_named_and_one_that_has_gone(tmp_path):
    for name, content in {"before/a.bin": b"\xff1", "after/a.bin": b"\xff2", "before/b.md": b"text"}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    assert list(same.different(tmp_path / "before", tmp_path / "after")) == ["a.bin differs", "b.md is gone"]
