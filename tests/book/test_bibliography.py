"""References are formatted once, and anew when their file, or what was kept of it, is another."""

from __future__ import annotations

import sys

import pytest

from wonderland.book.bibliography import Bibliography

WORK = "@book{drill, author = {Ada Drill}, title = {%s}, publisher = {Drill and Daughters}, year = {2020}}"


@pytest.fixture
def works(tmp_path):
    path = tmp_path / "references.bib"
    path.write_text(WORK % "First")

    def found() -> Bibliography:
        """As another process would find it."""
        bibliography = Bibliography(path)
        bibliography.refresh()
        assert bibliography.problem is None
        return bibliography

    found.path = path
    return found


def test_what_was_formatted_once_needs_no_library_and_is_the_same(works, monkeypatch):
    first = works()
    monkeypatch.setitem(sys.modules, "pybtex.database", None)  # an import of it fails from here on
    again = works()
    assert list(again.labels.items()) == list(first.labels.items()) == [("drill", "Drill, 2020")]
    assert list(again.entries.items()) == list(first.entries.items())
    assert "<em>First</em>" in again.entries["drill"]


def test_a_changed_file_is_formatted_anew(works):
    works()
    works.path.write_text(WORK % "Second")
    assert "<em>Second</em>" in works().entries["drill"]


@pytest.mark.parametrize("kept", ["", "3", "[1, 2]", '["other", {}, {}]'])
def test_what_was_kept_and_is_not_as_it_was_written_is_made_anew(works, kept):
    first = works()
    (works.path.parent / ".cache" / "references.json").write_text(kept)
    assert works().entries == first.entries
