"""The site also builds under Zensical: the same articles and contents as MkDocs makes, and numbers that stay right."""

from __future__ import annotations

import lxml.html
import pytest

from ..support.built import has_class
from ..support.project import CHAPTER, listing

FIRST, NEXT = f"{CHAPTER}/page.md", f"{CHAPTER}/next.md"
PAGES = {
    "index.md": "---\ntemplate: front.html\n---\n# Drill\n\nTo [the page](02-drill/page.md).\n",
    "glossary.md": "# Glossary\n\n/// term | Matrix\n    label: matrix\n\nA table of numbers.\n///\n",
    f"{CHAPTER}/index.md": "# 2 Drill\n\n[The page](page.md) comes first, @def:second later.\n",
    FIRST: """---
title: 2.1 First
---
# 2.1 First

## “What” $x$ is < 3 & so on?

A [matrix](@term:matrix) $\\mat{A}$ with $\\vect{a} \\shape{3}$ [@drill]:

$$
\\label{eq:one} 1 \\leq x\\T x
$$

///// exercise | Count
    label: count
    time: 1 min
    difficulty: easy

Do.

/// hint
Think.
///
/////
"""
    + listing("drawn", "figure: A line.", "alt: A line"),
    NEXT: """---
title: 2.2 Next
---
# 2.2 Next

/// definition | Second
    label: second

It is {{ drawn: loss }}; see @def:second, @eq:one and @code:drawn.
///
""",
    "03-other/index.md": "# 3 Other\n\n@ex:count, and [the note](note.md).\n",
    "03-other/note.md": "# 3.1 Note\n",
}
NAV = [
    {"Home": "index.md"},
    {"Part": [
        {"2 Drill": [f"{CHAPTER}/index.md", {"2.1 First": FIRST}, {"2.2 Next": NEXT}]},
        {"3 Other": ["03-other/index.md", {"3.1 Note": "03-other/note.md"}]},
    ]},
    {"Glossary": "glossary.md"},
    {"References": "references.md"},
]  # fmt: skip
INSERTED = "/// definition | First\n    label: first\n\nIt comes before.\n///\n"
ADDRESS = "http://127.0.0.1:8000/"
OWN = f"//*[{has_class('downloads')} or {has_class('lead')}] | //a[@id='__skip']"  # what only the one of them adds
FIGURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2"/></svg>'


@pytest.fixture
def book(project):
    project.snippet("drawn", "print('loss: 0.5')\n")
    project.recorded("drawn", "loss: 0.5\n", FIGURE)
    for name, text in PAGES.items():
        project.page(text, name=name)
    project.like_the_site(NAV)
    return project


def shown(book) -> dict[str, tuple]:
    """Of each built page its title, the links of its contents and its article, white space and entities put aside."""
    pages = {}
    for path in sorted((book.root / "site").rglob("*.html")):
        name = path.relative_to(book.root / "site").as_posix()
        tree = lxml.html.document_fromstring(path.read_text("utf-8"))
        tree.make_links_absolute(ADDRESS + name.removesuffix("index.html"))
        for element in tree.xpath(OWN):
            element.drop_tree()
        for element in tree.xpath("//*[@data-search-exclude]"):  # which Zensical takes out when it has read it
            del element.attrib["data-search-exclude"]
        links = tree.xpath(f"//*[{has_class('md-nav--primary')}]//a")
        article = tree.xpath("//article")[0]  # what lies around it is main here, and Zensical's own there
        pages[name] = (
            " ".join(tree.findtext(".//title").split()),
            [(" ".join(link.text_content().split()), link.get("href")) for link in links],
            [(e.tag, dict(e.attrib), (e.text or "").split(), (e.tail or "").split()) for e in article.iter("*")],
        )
    return pages


def built(book, generator: str) -> dict[str, tuple]:
    status, said = book.build(generator)
    assert status == 0, said
    return shown(book)


def test_zensical_makes_of_the_pages_what_mkdocs_makes(book):
    by_mkdocs, by_zensical = built(book, "mkdocs"), built(book, "zensical")
    assert by_zensical == by_mkdocs
    assert "stylesheets/classic/" in (book.root / "site" / "index.html").read_text("utf-8")
    title, links, article = by_mkdocs[f"{CHAPTER}/page/index.html"]
    assert title == "2.1 First · Wonderland, Executed" and by_mkdocs["index.html"][0].startswith(
        "Wonderland, Executed:"
    )
    assert ("3 Other", f"{ADDRESS}03-other/") in links and len(article) > 100


def test_zensical_gives_a_page_that_it_has_kept_the_numbers_of_today(book):
    def references() -> list[list[str]]:
        _, _, article = built(book, "zensical")[f"{CHAPTER}/next/index.html"]
        return [text for tag, said, text, _ in article if tag == "a" and said.get("class") == "xref"]

    assert ["Definition", "D.2.1"] in references()
    book.page(PAGES[FIRST].replace("## ", f"{INSERTED}\n## ", 1), name=FIRST)
    after = references()
    assert ["Definition", "D.2.2"] in after and ["Definition", "D.2.1"] not in after
