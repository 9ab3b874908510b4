"""A figure with a script: its words, its number, how it first stands."""

from __future__ import annotations

import pytest

from wonderland.page.blocks.interactive import STILL

from ...support.project import PAGE


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


MISTAKES = {
    "script of a figure": (
        "/// interactive | T\n    label: x\n    script: none\n    snippet: good\n\ntext\n///",
        1,
        "there is no docs/assets/js/none.js",
    ),
    "frame of a figure": (
        "/// interactive | T\n    label: x\n    script: bare\n    snippet: good\n\ntext\n///",
        1,
        "there is no docs/templates/bare.html",
    ),
    "letters of a frame": (
        "/// interactive | T\n    label: x\n    script: latin\n    snippet: good\n\ntext\n///",
        1,
        "docs/templates/latin.html, line 2, is not UTF-8",
    ),
    "record of a figure": (
        "/// interactive | T\n    label: x\n    script: new\n    snippet: good\n\ntext\n///",
        1,
        "there is no docs/templates/new.svg, which is the figure on paper; "
        "run pytest tests/figures/test_still.py --record",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_in_a_figure_with_a_script_is_said_with_its_line(name, refused):
    text, line, message = MISTAKES[name]
    assert refused(text) == f"docs/{PAGE}, line {line}: {message}"
