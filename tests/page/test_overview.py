"""What looks at the whole book, in a small one: index and map, code in a table, a figure with a script."""

from __future__ import annotations

from wonderland.page.expanded import STILL

from ..support.project import PAGE

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


def test_the_index_sorts_definitions_by_title_and_the_rest_by_page(project):
    project.page(PARTS, project.good())
    project.page("---\ntitle: Index\n---\n/// index\n    of: definitions\n///\n", name="index-of.md")
    text = project.expand("index-of.md").text
    assert text.index("[apple](02-drill/page.md#def-apple)") < text.index("[Zebra](02-drill/page.md#def-zebra)")
    assert "<span>D.2.2</span>" in text
    project.page("---\ntitle: Index\n---\n/// index\n    of: listings\n///\n", name="index-of.md")
    text = project.expand("index-of.md").text
    assert text.index("[2.1 Boxes](02-drill/page.md)") < text.index("[On good](02-drill/page.md#code-good)")


def test_the_map_leads_to_page_listings_and_exercises_and_says_what_is_to_come(project):
    project.page(PARTS, project.good())
    project.page("---\ntitle: Exercises for 2.1\n---\n", TASK, name="02-drill/tasks.md")
    project.page("/// map\n2.1 Boxes\n2.2 Crates\n///\n", name="map.md")
    rows = [line for line in project.expand("map.md").text.split("\n") if line.startswith("| 2")]
    assert rows[0].startswith("| 2.1 | [Boxes](02-drill/page.md) | [C.2.1](02-drill/page.md#code-good)")
    assert "| [X.2.1](02-drill/tasks.md#ex-count)" in rows[0]
    assert rows[1] == '| 2.2 | Crates <span class="to-come">to come</span> | | |'


def test_a_table_takes_its_code_from_the_program_that_runs(project):
    project.snippet(
        "table",
        "gram = (\n    3 *\n    4)\nprint('gram:', gram)\n",
        "table = dict(gram=12 | 0)\nprint('gram:', table['gram'])\n",
    )
    project.recorded("table", "gram: 12\n")
    project.page("| {{ table: gram }} | {{ table.torch: gram }} | {{ table.jax: gram }} |")
    assert project.expand().text == "| 12 | `3 * 4` | `12 | 0` |"


def test_a_figure_with_a_script_keeps_its_words_and_has_a_number(project):
    project.write("docs/assets/js/wheel.js", "")
    project.write("docs/templates/wheel.html", "<p>\n  <b>88</b> <i>8</i>\n</p>\n")
    project.write("docs/templates/wheel.svg", '<svg aria-label="still"><path/></svg>\n')
    block = "/// interactive | Turn it\n    label: turn\n    script: wheel\n    snippet: good\n\nIt is {{ good: loss }}.\n///"
    project.page(project.good(), block, "@fig:turn")
    text = project.expand().text
    assert '<figure class="interactive" id="fig-turn" data-interactive="wheel" markdown="1">' in text
    assert '<div class="stage"><p><b>88</b> <i>8</i></p></div></template>' in text
    assert (
        f'{STILL}<div class="stage still" data-search-exclude><svg aria-label="still"><path/></svg><p>Shown: still.</p>'
        in text
    )
    assert "It is 0.5." in text and "[Figure&nbsp;F.2.1](#fig-turn){ .number } Turn it" in text
    assert project.book.labels["fig:turn"].page == PAGE
