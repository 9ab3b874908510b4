"""An index of what is numbered, and letters that lead to the terms."""

from __future__ import annotations

import pytest

from ...support.project import PAGE, listing

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


def test_the_index_sorts_definitions_by_title_and_the_rest_by_page(project):
    project.page(PARTS, project.good())
    project.page("---\ntitle: Index\n---\n/// index\n    of: definitions\n///\n", name="index-of.md")
    text = project.expand("index-of.md").text
    assert text.index("[apple](02-drill/page.md#def-apple)") < text.index("[Zebra](02-drill/page.md#def-zebra)")
    assert "<span>D.2.2</span>" in text
    project.page("---\ntitle: Index\n---\n/// index\n    of: listings\n///\n", name="index-of.md")
    text = project.expand("index-of.md").text
    assert text.index("[2.1 Boxes](02-drill/page.md)") < text.index("[On good](02-drill/page.md#code-good)")


def test_a_figure_stands_in_the_line_of_the_listing_that_draws_it_and_one_to_move_alone(project):
    project.good()
    project.recorded("good", "loss: 0.5\n", figure='<svg viewBox="0 0 9 9"><path d="M0 0"/></svg>')
    project.page(PARTS, listing("good", "figure: A line.", "alt: A line."))
    for kind in ("listings", "figures"):
        project.page(f"---\ntitle: Index\n---\n/// index\n    of: {kind}\n///\n", name=f"{kind}.md")
    line = (
        "[On good](02-drill/page.md#code-good){ .xref } <span>C.2.1, [F.2.1](02-drill/page.md#fig-good){ .xref }</span>"
    )
    assert f"- {line}" in project.expand("listings.md").text
    assert "On good" not in project.expand("figures.md").text


def test_a_line_of_letters_leads_to_the_first_term_of_each(project):
    project.page(
        TERM.format("apple"),
        TERM.format("bee"),
        TERM.format("bow"),
        "/// index\n    of: terms\n///\n",
        name="glossary.md",
    )
    text = project.expand("glossary.md").text
    assert "[A](#term-apple) [B](#term-bee) <span>C</span>" in text


MISTAKES = {
    "index": ("/// index\n    of: boxes\n///", 1,
              "there is an index of definitions, listings, figures, exercises, terms; not of 'boxes'"),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_in_an_index_is_said_with_its_line(name, refused):
    text, line, message = MISTAKES[name]
    assert refused(text) == f"docs/{PAGE}, line {line}: {message}"
