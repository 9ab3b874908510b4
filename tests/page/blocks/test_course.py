"""A course: a row a week with links and times that are added up, made anew when a section grows, and one message for a mistake."""

from __future__ import annotations

import pytest

from ...support.project import CHAPTER

EXERCISE = "/// exercise | Do it\n    label: do\n    time: 25 min\n    difficulty: easy\n\nDo.\n///\n"


@pytest.fixture
def book(project):
    project.page("---\ntitle: 2.1 Drill\n---\n\n# 2.1 Drill\n\n" + "word " * 2000, name=f"{CHAPTER}/drill.md")
    project.page("# Exercises\n\n", EXERCISE, name=f"{CHAPTER}/drill-exercises.md")
    project.page("---\ntitle: A lab\ntime: 2 h\n---\n\n# A lab\n", name="labs/one.md")
    return project


def rows(project, *weeks: str) -> list[str]:
    project.page("/// course", *weeks, "///\n", name="teach.md")
    return [line for line in project.expand("teach.md").text.split("\n") if line.startswith("|")][2:]


def test_a_week_is_what_to_read_and_what_to_do_with_how_long_it_takes(book):
    drill = '| 1 | [2.1&nbsp;Drill](02-drill/drill.md) <span class="time">(10 min)</span> | '
    do = "[X.2.1&nbsp;Do it](02-drill/drill-exercises.md#ex-do){ .xref }"
    assert rows(book, f"{CHAPTER}/drill | do", "labs/one | do") == [
        f'{drill}{do} <span class="time">(25 min)</span> |',
        f'| 2 |  | [A&nbsp;lab](labs/one.md), {do} <span class="time">(2 h 25 min)</span> |',
        "| All | 10 min | 2 h 50 min |",
    ]


def test_the_times_are_those_of_today_though_the_page_is_kept(book):
    book.page("# Teach\n\n/// course", f"{CHAPTER}/drill | do", "///\n", name="teach.md")
    made = book.root / "site/teach/index.html"
    assert book.build()[0] == 0 and "(10 min)" in made.read_text("utf-8")
    book.page("---\ntitle: 2.1 Drill\n---\n\n# 2.1 Drill\n\n" + "word " * 4000, name=f"{CHAPTER}/drill.md")
    assert book.build()[0] == 0 and "(20 min)" in made.read_text("utf-8")


def test_a_course_is_made_anew_where_what_it_says_is_another(book):
    rows(book, f"{CHAPTER}/drill | do")
    with book.book.facts.noted() as told:
        book.expand("teach.md")
    for words, exercise, holds in ((2001, EXERCISE, True), (4000, EXERCISE, False),
                                   (2000, EXERCISE.replace("| Do it", "| Do that"), False),
                                   (2000, EXERCISE.replace("25 min", "30 min"), False), (2000, EXERCISE, True)):  # fmt: skip
        book.page("---\ntitle: 2.1 Drill\n---\n\n# 2.1 Drill\n\n" + "word " * words, name=f"{CHAPTER}/drill.md")
        book.page("# Exercises\n\n", exercise, name=f"{CHAPTER}/drill-exercises.md")
        book.book.refresh()
        assert book.book.facts.hold(told) is holds, (words, exercise)


@pytest.mark.parametrize(
    "week, said",
    [
        (f"{CHAPTER}/dril | do", f"there is no page docs/{CHAPTER}/dril.md"),
        (f"{CHAPTER}/drill | doo", "there is no label '@ex:doo'; near it: @ex:do"),
        ("/// takeaway\nNo.\n///", "a course holds lines such as '01-introduction/index | one-step', no blocks"),
    ],
)
def test_a_mistake_is_one_message_with_its_line(book, week, said):
    outer = "//// course" if week.startswith("///") else "/// course"
    book.page(outer, week, outer.split()[0], name="teach.md")
    assert book.mistake("teach.md") == f"docs/teach.md, line 2: {said}"


def test_a_time_that_cannot_be_added_is_said_where_it_stands(book):
    book.page("# Exercises\n\n", EXERCISE.replace("25 min", "soon"), name=f"{CHAPTER}/drill-exercises.md")
    book.page("/// course", f"{CHAPTER}/drill | do", "///", name="teach.md")
    assert book.mistake("teach.md").startswith(f"docs/{CHAPTER}/drill-exercises.md, line 4: a time is '20 min'")
