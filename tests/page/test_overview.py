"""What looks at the whole book, in a small one: index and map, code in a table, a figure with a script."""

from __future__ import annotations

from wonderland.page.expanded import STILL

from ..support.project import PAGE, listing

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


def test_a_reference_says_who_cites_it_by_section_or_by_title(project):
    project.page("---\ntitle: 2.1 One\n---\n[@drill, sec. 2]\n", name="02-drill/one.md")
    project.page(
        "---\ntitle: 2.1 Other\n---\n/// box | B [@drill]\n    label: b\n\ntext\n///\n", name="02-drill/other.md"
    )
    project.page("---\ntitle: Exercises for 3.1\n---\n[@other; @drill]\n", name="02-drill/tasks.md")
    cited = (
        "Cited in [2.1 One](02-drill/one.md), [2.1 Other](02-drill/other.md), [exercises for 3.1](02-drill/tasks.md)."
    )
    assert cited in project.expand("references.md").text


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


def test_a_figure_with_a_script_is_shown_again_where_no_chapter_is(project):
    project.write("docs/assets/js/wheel.js", "")
    project.write("docs/templates/wheel.html", "<p></p>\n")
    project.write("docs/templates/wheel.svg", '<svg aria-label="still"><path/></svg>\n')
    block = "/// interactive | Turn it\n    label: turn\n    script: wheel\n    snippet: 02-drill/good\n\nwords\n///"
    project.page(project.good(), block)
    project.page(block, name="index.md")
    assert 'id="again-fig-turn" data-interactive="wheel"' in project.expand("index.md").text
    assert project.book.labels["fig:turn"].page == PAGE
