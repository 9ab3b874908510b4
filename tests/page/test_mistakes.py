"""A mistake on a page is one message with page and line, and every other page lives."""

from __future__ import annotations

import pytest

from ..support.project import PAGE, listing

TERM = "/// term | Trap\n    label: trap\n\nA trap.\n///\n"
BOX = "/// box | One\n    label: one\n\ntext\n///\n"
GOOD = listing("good")
# name: the page, line, message
MISTAKES = {
    "label": (f"{BOX}\nSee @box:onne.", 7, "there is no label '@box:onne'; near it: @box:one"),
    "label with own words": ("[that](@def:nothing)", 1, "there is no label '@def:nothing'"),
    "label twice": (BOX + BOX, 6, "the label 'box:one' is taken by docs/02-drill/page.md, line 1"),
    "label elsewhere": (
        BOX.replace("one", "far"),
        1,
        "the label 'box:far' is taken by docs/01-other/page.md, line 2",
    ),
    "no label": (BOX.replace("label: one", "label: One!"), 1, "'One!' is not a label: lower-case words joined by hyphens"),
    "equation": (
        "$$\nx \\label{sum}\n$$",
        2,
        "the label of an equation starts with 'eq:', not 'sum'",
    ),
    "equation twice": ("$$\nx \\label{eq:a}\n$$\n\n$$\ny \\label{eq:a}\n$$", 6,
                       "the label 'eq:a' is taken by docs/02-drill/page.md, line 2"),  # fmt: skip
    "formula never closed": ("text\n\n$$\nx\n\n@box:one\n", 3, "the formula that '$$' opens here is never closed"),
    "snippet": (listing("goood"), 1, "there is no folder snippets/02-drill/goood; it could be 'good'"),
    "snippet elsewhere": (
        listing("01-other/good"),
        1,
        "there is no folder snippets/01-other/good",
    ),
    "term": (f"{TERM}\n[a](@term:trp)", 7, "the glossary has no term 'trp' (known: trap)"),
    "definition of a term": (TERM.replace("trap\n", "trap\n    definition: trp\n", 1), 1, "there is no label '@def:trp'"),
    "count": ("{{ book: pages }}", 1, "of the book one can count chapters, definitions, listings, exercises, checked exercises, wrong answers; not 'pages'"),
    "term twice": (TERM + TERM, 6, "the term 'trap' is taken by line 1"),
    "citation": ("As [@dril] says.", 1, "references.bib has no entry 'dril'"),
    "second citation": ("x\n\n[@drill; @wrong, p. 2]", 3, "references.bib has no entry 'wrong'"),
    "number": (
        f"{GOOD}\n{{{{ good: los }}}}",
        5,
        "'good': no line of the output is called 'los' (there are: loss)",
    ),
    "ambiguous number": (
        "{{ twice: loss }}",
        1,
        "'twice': 2 lines of the output are called 'loss': say 'first loss', … or 'last loss'",
    ),
    "number of nothing": ("{{ goood: loss }}", 1, "there is no folder snippets/02-drill/goood; it could be 'good'"),
    "not recorded": (listing("fresh"), 1, "'fresh' has no recorded run; run pytest --record"),
    "number not recorded": (
        "{{ fresh: loss }}",
        1,
        "no number can be taken from 'fresh': fresh_torch.py has no recorded run; run pytest --record",
    ),
    "looser": (
        listing("good", "rtol: 0.01"),
        1,
        "a looser comparison, or none, needs a 'reason:' that the page can show",
    ),
    "no parity": (
        listing("good", "parity: off"),
        1,
        "a looser comparison, or none, needs a 'reason:' that the page can show",
    ),
    "parity on": (
        listing("good", "parity: on"),
        1,
        "'parity' can only be switched off: 'parity: off', with a 'reason:'",
    ),
    "no tolerance": (listing("good", "atol: small"), 1, "'atol: small' is not a tolerance"),
    "tolerance for all": (listing("good", "rtol: nan"), 1, "'rtol: nan' is not a tolerance"),
    "figure without alt": (
        listing("good", "figure: A line."),
        1,
        "a figure needs both 'figure:' (what to see) and 'alt:' (what it shows)",
    ),
    "no figure": (
        listing("good", "figure: A line.", "alt: A line."),
        1,
        "'good' has drawn no figure (no plt.show()?)",
    ),
    "figure without caption": (
        listing("drawn"),
        1,
        "'drawn' draws a figure: say what to see in 'figure:' and 'alt:'",
    ),
    "mark": (
        "/// definition | T\n    label: x\n    mark: clock\n///",
        1,
        "the only mark of a definition is 'bottle', not 'clock'",
    ),
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
    "code of a variable": ("x\n{{ good.torch: loss }}", 2, "good_torch.py assigns nothing to 'loss'"),
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
    "index": ("/// index\n    of: boxes\n///", 1,
              "there is an index of definitions, listings, figures, exercises, terms; not of 'boxes'"),
    "map": ("/// map\n1 One\n2.1\n///", 3, "a line of a map is a section's number and its title"),
    "title on the map": (
        "---\ntitle: 2.1 Boxes\n---\n/// map\n2.1 Crates\n///",
        5,
        "docs/02-drill/page.md calls 2.1 'Boxes'",
    ),
}  # fmt: skip


@pytest.fixture
def book(project):
    """A project with a good listing, one never run, one with two losses, one that draws, and another chapter."""
    project.good()
    project.snippet("fresh", "print('loss: 1.0')\n")
    project.snippet("twice", "print('loss: 1.0')\nprint('loss: 2.0')\n")
    project.recorded("twice", "loss: 1.0\nloss: 2.0\n")
    project.snippet("drawn", "print('loss: 1.0')\n")
    project.recorded("drawn", "loss: 1.0\n", figure="<svg></svg>")
    project.page("\n" + BOX.replace("one", "far"), name="01-other/page.md")
    project.page(project.good("fine"), name="02-drill/other.md")
    project.write("docs/assets/js/bare.js", "")
    project.write("docs/assets/js/latin.js", "")
    project.write("docs/assets/js/new.js", "")
    project.write("docs/templates/new.html", "<p></p>")
    project.write("docs/templates/latin.html", b"<p>\n\xe9</p>")
    return project


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_on_a_page_is_said_with_its_line_and_other_pages_live(name, book):
    text, line, message = MISTAKES[name]
    book.page(text)
    assert book.mistake() == f"docs/{PAGE}, line {line}: {message}"
    assert "print('loss: 0.5')" in book.expand("02-drill/other.md").text


def test_lines_are_counted_below_front_matter(project):
    project.page("---\ntitle: x\ndescription: y\n---\n\n\ntext @def:nothing\n")
    assert project.mistake() == f"docs/{PAGE}, line 7: there is no label '@def:nothing'"


def test_front_matter_that_is_not_yaml_is_said(project):
    project.page("---\ntitle: [x\n---\ntext\n")
    assert project.mistake().startswith(f"docs/{PAGE}, line 1: the front matter is not valid YAML: ")


def test_a_page_without_a_chapter_can_number_nothing_unless_it_says_one(project):
    page = project.page(BOX, name="loose.md")
    message = "'box:one' needs a number, and this page belongs to no chapter ('chapter:' on top)"
    assert project.mistake(page) == f"docs/loose.md, line 1: {message}"
    project.page(f"---\nchapter: 7\n---\n{BOX}\n@box:one", name="loose.md")
    assert "Box&nbsp;B.7.1" in project.expand(page).text


@pytest.mark.parametrize("text", ["", "\n", "---\ntitle: x\n---\n", "\ufeff"])
def test_an_empty_page_is_an_empty_page(text, project):
    project.page(text)
    assert project.expand().text.strip() == ""


@pytest.mark.parametrize("text", [b"# Caf\xe9\n", b"---\ntitle: Caf\xe9\n---\n"])
def test_a_page_that_is_not_utf8_is_said_and_other_pages_live(text, project):
    project.write(f"docs/{PAGE}", b"\n" + text if text.startswith(b"#") else text)
    other = project.page(project.good(), name="02-drill/other.md")
    assert project.mistake() == f"docs/{PAGE}, line 2: this line is not UTF-8; save the page in that encoding"
    assert project.expand(other).blocks


def test_a_broken_bibliography_is_said_where_it_is_needed(project):
    project.page("text\n\nAs [@drill] says.")
    assert "[Drill, 2020](../references.md#drill)" in project.expand().text
    project.write("references.bib", "@book{drill, author = {Ada")
    assert project.mistake().startswith(f"docs/{PAGE}, line 3: references.bib: ")
    assert project.mistake("references.md").startswith("docs/references.md, line 3: references.bib: ")
    assert project.expand("index.md").text.startswith("# Drill")


def test_what_stands_in_code_and_formulas_is_not_expanded(project):
    text = "`@def:x` and ``{{ a: b }}`` and a@def:x\n\n$$\n@def:x \\text{[@no]}\n$$\n\n```text\n{{ a: b }}\n```\n"
    project.page(text)
    assert project.expand().text == text
