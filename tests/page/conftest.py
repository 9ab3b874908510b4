"""What the drills of pages and blocks share: a small book in which one page is wrong."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ..support.project import Project

FAR = "/// box | One\n    label: far\n\ntext\n///\n"


@pytest.fixture
def book(project) -> Project:
    """A project with a good listing, one never run, one with two losses, one that draws, and another chapter."""
    project.good()
    project.snippet("fresh", "print('loss: 1.0')\n")
    project.snippet("twice", "print('loss: 1.0')\nprint('loss: 2.0')\n")
    project.recorded("twice", "loss: 1.0\nloss: 2.0\n")
    project.snippet("drawn", "print('loss: 1.0')\n")
    project.recorded("drawn", "loss: 1.0\n", figure="<svg></svg>")
    project.page("\n" + FAR, name="01-other/page.md")
    project.page(project.good("fine"), name="02-drill/other.md")
    project.write("docs/assets/js/bare.js", "")
    project.write("docs/assets/js/latin.js", "")
    project.write("docs/assets/js/new.js", "")
    project.write("docs/templates/new.html", "<p></p>")
    project.write("docs/templates/latin.html", b"<p>\n\xe9</p>")
    return project


@pytest.fixture
def refused(book) -> Callable[[str], str]:
    """The message that a page with this text in that book is; the other pages live."""

    def message(text: str) -> str:
        book.page(text)
        said = book.mistake()
        assert "print('loss: 0.5')" in book.expand("02-drill/other.md").text
        return said

    return message
