"""A mistake on a page is one message with page and line, and every other page lives."""

from __future__ import annotations

import pytest

from ..support.project import PAGE, listing

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
    "count": ("{{ book: pages }}", 1, "of the book one can count chapters, definitions, listings, exercises, checked exercises, wrong answers; not 'pages'"),
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
    "number not recorded": (
        "{{ fresh: loss }}",
        1,
        "no number can be taken from 'fresh': fresh_torch.py has no recorded run; run pytest --record",
    ),
    "code of a variable": ("x\n{{ good.torch: loss }}", 2, "good_torch.py assigns nothing to 'loss'"),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_on_a_page_is_said_with_its_line_and_other_pages_live(name, refused):
    text, line, message = MISTAKES[name]
    assert refused(text) == f"docs/{PAGE}, line {line}: {message}"


def test_lines_are_counted_below_front_matter(project):
    project.page("---\ntitle: x\ndescription: y\n---\n\n\ntext @def:nothing\n")
    assert project.mistake() == f"docs/{PAGE}, line 7: there is no label '@def:nothing'"


def test_front_matter_that_is_not_yaml_is_said(project):
    project.page("---\ntitle: [x\n---\ntext\n")
    assert project.mistake().startswith(f"docs/{PAGE}, line 1: the front matter is not valid YAML: ")


@pytest.mark.parametrize("text", ["", "\n", "---\ntitle: x\n---\n", "\ufeff"])
def test_an_empty_page_is_an_empty_page(text, project):
    project.page(text)
    assert project.expand().text.strip() == ""


@pytest.mark.parametrize("text", [b"# Caf\xe9\n", b"---\ntitle: Caf\xe9\n---\n"])
def test_a_page_that_is_not_utf8_is_said_and_other_pages_live(text, project):
    project.write(f"docs/{PAGE}", b"\n" + text if text.startswith(b"#") else text)
    other = project.page(project.good(), name="02-drill/other.md")
    assert project.mistake() == f"docs/{PAGE}, line 2: this line is not UTF-8; save the page in that encoding"
    assert project.expand(other).programs


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
