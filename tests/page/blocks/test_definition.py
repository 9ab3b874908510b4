"""A definition has a number and an entry of the glossary, and may be marked as one to remember."""

from __future__ import annotations

import pytest

from ...support.project import PAGE
from ...support.sources import whole_book


def test_a_definition_to_remember_says_so_to_those_who_do_not_see_it(project):
    project.page("/// definition | One\n    label: one\n    mark: bottle\n\ntext\n///\n\nsee @def:one")
    text = project.expand().text
    assert '<div class="definition bottle" id="def-one" markdown="1">' in text and "(to remember)" in text
    assert "[Definition&nbsp;D.2.1](#def-one){ .xref }" in text


def test_every_definition_is_in_the_glossary_once_under_its_label():
    book = whole_book()
    defined = {name.removeprefix("def:") for name in book.labels if name.startswith("def:")}
    assert defined and defined <= set(book.terms), f"not in the glossary: {sorted(defined - set(book.terms))}"


MISTAKES = {
    "mark": (
        "/// definition | T\n    label: x\n    mark: clock\n///",
        1,
        "the only mark of a definition is 'bottle', not 'clock'",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_in_a_definition_is_said_with_its_line(name, refused):
    text, line, message = MISTAKES[name]
    assert refused(text) == f"docs/{PAGE}, line {line}: {message}"
