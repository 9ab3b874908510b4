"""A mistake in an exercise is one message, with its line; the first of a page has room above it."""

from __future__ import annotations

import pytest

from wonderland.page.pieces import PRACTICE_ROOM

from ...support.project import PAGE


def test_above_the_first_exercise_of_a_page_there_is_room_for_what_is_said_of_all(project):
    one = "/// exercise | {0}\n    label: {0}\n    time: 1 min\n    difficulty: easy\n\nDo {0}.\n///\n"
    project.page(one.format("a"), one.format("b"))
    before, _, after = project.expand().text.partition(PRACTICE_ROOM.text)
    assert "exercise" not in before and after.count('<div class="exercise"') == 2 and PRACTICE_ROOM.text not in after
    assert '<span class="time">1 min</span> <span class="level easy">easy</span>' in after


MISTAKES = {
    "listing as exercise": (
        "/// exercise | T\n    label: x\n    time: 1 min\n    difficulty: easy\n    snippet: good\n///",
        1,
        "'good' has no check line: it is a listing, not an exercise",
    ),
    "difficulty": (
        "\n/// exercise | T\n    label: x\n    time: 1 min\n    difficulty: tricky\n\nDo.\n///",
        2,
        "an exercise is easy, medium, hard; not 'tricky'",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_in_an_exercise_is_said_with_its_line(name, refused):
    text, line, message = MISTAKES[name]
    assert refused(text) == f"docs/{PAGE}, line {line}: {message}"
