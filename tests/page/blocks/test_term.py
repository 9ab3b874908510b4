"""A term says where it is defined and who uses it; a mistake in it is one message."""

from __future__ import annotations

import pytest

from ...support.project import PAGE

PARTS = """---
title: 2.1 Boxes
---

/// definition | Zebra
    label: zebra

Striped.
///

/// definition | apple
    label: apple

Round.
///
"""
TERM = "/// term | {0}\n    label: {0}\n\nText.\n///\n"
TRAP = "/// term | Trap\n    label: trap\n\nA trap.\n///\n"


def test_a_term_says_where_it_is_defined_and_who_uses_it_and_leads_there(project):
    project.page(PARTS, name=PAGE)
    project.page("---\ntitle: 2.2 Use\n---\n[an apple](@term:apple), `[no](@term:bee)`\n", name="02-drill/use.md")
    project.page("---\ntitle: Exercises for 2.2\n---\n[an apple](@term:apple)\n", name="02-drill/use-exercises.md")
    project.page("---\ntitle: 2.3 Refer\n---\nsee @def:zebra\n", name="02-drill/refer.md")
    named = TERM.format("horse").replace("label: horse", "label: horse\n    definition: zebra")
    project.page(TERM.format("apple"), TERM.format("bee"), named, "[an apple](@term:apple)", name="glossary.md")
    text = project.expand("glossary.md").text
    apple, bee, horse = text.split('<div class="entry"')[1:]
    assert (
        "→ [Definition&nbsp;D.2.2](02-drill/page.md#def-apple){ .xref } in [2.1](02-drill/page.md); used in [2.2](02-drill/use.md).\n"
        in apple
    )
    assert ".uses" not in bee.split("</div>")[0]
    assert "D.2.1" in horse and "used in [2.3](02-drill/refer.md)." in horse
    assert text.endswith('[an apple](#term-apple){ .term data-term="apple" }')  # here one wants the entry
    assert '[an apple](page.md#def-apple){ .term data-term="apple" }' in project.expand("02-drill/use.md").text


MISTAKES = {
    "term": (f"{TRAP}\n[a](@term:trp)", 7, "the glossary has no term 'trp' (known: trap)"),
    "definition of a term": (TRAP.replace("trap\n", "trap\n    definition: trp\n", 1), 1, "there is no label '@def:trp'"),
    "term twice": (TRAP + TRAP, 6, "the term 'trap' is taken by line 1"),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_in_a_term_is_said_with_its_line(name, refused):
    text, line, message = MISTAKES[name]
    assert refused(text) == f"docs/{PAGE}, line {line}: {message}"
