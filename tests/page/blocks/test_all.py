"""A block is one file of the machinery and one test beside it; a new one needs nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from wonderland.book.book import Book
from wonderland.book.kinds import Kind, Kinds
from wonderland.page import blocks
from wonderland.page.blocks import BLOCKS
from wonderland.page.expand import expand
from wonderland.problems import PageError


class Rule(Kind):
    """A block that no page of this book has."""

    name, prefix = "rule", "box"
    needed, options = ("label",), ("loud",)
    titled = True

    def expand(self, node, to):
        if node.options.get("loud", "yes") != "yes":
            raise PageError(to.page, node.number, "a rule is loud, or it is not")
        to.numbered(node)
        to.nodes(node.children)
        to.end(node)


def test_each_file_of_blocks_has_a_test_of_its_name():
    files = {path.stem for path in Path(blocks.__file__).parent.glob("[!_]*.py")}
    assert {path.stem.removeprefix("test_") for path in Path(__file__).parent.glob("test_*.py")} == {*files, "all"}


def test_a_new_block_is_read_numbered_referred_to_and_shown_by_its_class_alone(project):
    project.book = Book(project.root, Kinds([*BLOCKS, Rule()]))
    project.page("/// rule | First\n    label: first\n\nKeep *on*.\n///\n\nsee @box:first\n")
    text = project.expand().text
    assert '<div class="rule" id="box-first" markdown="1">' in text and "Keep *on*." in text
    assert "[Box&nbsp;B.2.1](#box-first){ .xref }" in text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("/// rule | First\n///", "line 1: 'rule' needs the option 'label'"),
        ("/// rule\n    label: x\n///", "line 1: 'rule' needs a title: /// rule | Title"),
        ("/// rule | R\n    label: x\n    size: 1\n///", "line 3: 'rule' has no option 'size' (known: label, loud)"),
        ("/// rule | R\n    label: x\n    loud: no\n///", "line 1: a rule is loud, or it is not"),
    ],
)
def test_a_mistake_in_a_new_block_is_said_as_in_any_other(text, message, project):
    project.book = Book(project.root, Kinds([*BLOCKS, Rule()]))
    project.page(text)
    assert project.mistake() == f"docs/02-drill/page.md, {message}"


def test_a_page_of_the_book_knows_no_such_block(project):
    project.page("/// rule | First\n    label: first\n///\n")
    with pytest.raises(PageError, match="unknown directive 'rule'"):
        expand(project.book.refresh(), "02-drill/page.md")
