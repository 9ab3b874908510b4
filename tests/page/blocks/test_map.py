"""The map says what each section is about, and unfolds what stands there."""

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
TASK = "/// exercise | Count\n    label: count\n    time: 1 min\n    difficulty: easy\n\nDo.\n///\n"


def test_the_map_says_what_each_section_is_about_and_unfolds_what_stands_there(project):
    drawn = '<svg viewBox="0 0 9 9"><path d="M0 0"/></svg>'
    project.good()
    project.recorded("good", "loss: 0.5\n", figure=drawn)
    about = PARTS.replace("---\n\n///", "description: Things & <words>.\n---\n\n///", 1)
    project.page(about, listing("good", "figure: A line.", "alt: A line."))
    project.page("---\ntitle: Exercises for 2.1, easy\n---\n", TASK, name="02-drill/tasks.md")
    project.page("/// map\n2.1 Boxes\n2.2 Crates\n3 Barrels\n3.1 Hoops\n///\n", name="map.md")
    text = project.expand("map.md").text
    assert '<div class="place" data-exercises="ex:count" markdown="1">' in text
    assert '#### <span class="no">2.1</span> [Boxes](02-drill/page.md)' in text
    assert '<p class="about">Things &amp; &lt;words&gt;.</p>' in text
    assert "<summary>1 listing, 1 exercise, 1 figure</summary>" in text
    assert (
        "[![Figure F.2.1: On good](snippets/02-drill/good/figure.svg){ loading=lazy }](02-drill/page.md#fig-good)"
        in text
    )
    assert '- [Count](02-drill/tasks.md#ex-count){ .xref } <span class="no">X.2.1</span>' in text
    assert 'To come: <span class="no">2.2</span> Crates, <span class="no">3</span> Barrels.' in text
    assert "Hoops" not in text  # nothing of its chapter is there: the chapter says so


MISTAKES = {
    "map": ("/// map\n1 One\n2.1\n///", 3, "a line of a map is a section's number and its title"),
    "title on the map": (
        "---\ntitle: 2.1 Boxes\n---\n/// map\n2.1 Crates\n///",
        5,
        "docs/02-drill/page.md calls 2.1 'Boxes'",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_in_a_map_is_said_with_its_line(name, refused):
    text, line, message = MISTAKES[name]
    assert refused(text) == f"docs/{PAGE}, line {line}: {message}"
