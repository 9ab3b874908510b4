"""How long something takes: what an exercise says, a lab's front matter, and the words and listings of a section."""

from __future__ import annotations

import pytest

from wonderland.book import effort
from wonderland.problems import PageError

from ..support.project import listing
from ..support.sources import whole_book


@pytest.mark.parametrize(
    "said, many", [("20 min", 20), ("1 h", 60), ("1 h 30 min", 90), ("an hour", 60), ("an evening", 120)]
)
def test_a_time_is_minutes(said, many):
    assert effort.minutes(said, "p.md", 3) == many


@pytest.mark.parametrize("said", ["", "soon", "20", "1.5 h"])
def test_what_is_no_time_is_said_with_its_place(said):
    with pytest.raises(PageError, match=rf"^docs/p\.md, line 3: a time is .*; not '{said}'$"):
        effort.minutes(said, "p.md", 3)


@pytest.mark.parametrize("many, said", [(1, "5 min"), (57, "55 min"), (58, "1 h"), (133, "2 h 15 min")])
def test_minutes_are_written_to_the_nearest_five(many, said):
    assert effort.written(many) == said


def test_a_section_takes_its_words_the_lines_of_one_framework_and_its_formulas(project):
    project.snippet("good", "print(1)\n\n" * 120, "print(1)\n" * 2)
    formulas = "\n$$\nx\n$$\n" * 15
    page = project.page("word " * 2000, "\n```console\n" + "code " * 3000 + "\n```\n", formulas, listing("good"))
    assert effort.of_reading(project.book.refresh(), page) == 10 + 10 + 5
    page = project.page("---\ntime: 1 h 10 min\n---\n\n# Lab\n", name="labs/one.md")
    assert effort.of_reading(project.book.refresh(), page) == 70


def test_every_exercise_of_the_book_says_a_time_that_can_be_added():
    book = whole_book()
    labels = [x for x in book.labels.values() if x.name.startswith("ex:")]
    assert len(labels) > 100
    assert all(effort.of_exercise(book, x.name.removeprefix("ex:")) >= 5 for x in labels)
