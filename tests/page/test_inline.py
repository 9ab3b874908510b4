"""Numbers and code in a line: counts of the book, code of a program that ran."""

from __future__ import annotations

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


def test_the_book_counts_what_it_holds_and_only_what_was_seen(project):
    project.page(PARTS, project.good(), TASK)
    words = ("chapters", "definitions", "listings", "exercises", "checked exercises", "wrong answers")
    project.page(" ".join(f"{{{{ book: {word} }}}}" for word in words), name="index.md")
    assert project.expand("index.md").text == "1 2 1 1 0 0"


def test_a_table_takes_its_code_from_the_program_that_runs(project):
    project.snippet(
        "table",
        "gram = (\n    3 *\n    4)\nprint('gram:', gram)\n",
        "table = dict(gram=12 | 0)\nprint('gram:', table['gram'])\n",
    )
    project.recorded("table", "gram: 12\n")
    project.page("| {{ table: gram }} | {{ table.torch: gram }} | {{ table.jax: gram }} |")
    assert project.expand().text == "| 12 | `3 * 4` | `12 | 0` |"


def test_a_long_whole_number_is_set_in_groups_of_three_and_no_other(project):
    shown = {
        "steps": "-12345",
        "bytes": "84934656",
        "beside": "from 68608 to 4096, 0.12345 and 12345.6",
        "name": "f16384",
    }
    printed = "".join(f"{key}: {value}\n" for key, value in shown.items())
    project.snippet("long", f"print({printed!r}, end='')\n")
    project.recorded("long", printed)
    project.page(" | ".join(f"{{{{ long: {key} }}}}" for key in shown))
    assert project.expand().text == "-12,345 | 84,934,656 | from 68,608 to 4096, 0.12345 and 12345.6 | f16384"
