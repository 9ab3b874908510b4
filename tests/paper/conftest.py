"""The book on paper, printed once for the tests that look at it."""

from __future__ import annotations

import io

import lxml.html
import pikepdf
import pytest

from wonderland.paper.bind import bind
from wonderland.paper.bound import Bound

from ..support.built import ROOT
from ..support.paper import printed, text

# The pages that are printed whole.
PRINTED = ("02-preliminaries/index.md", "02-preliminaries/gradients-exercises.md", "glossary.md", "references.md",
           "book-index.md")  # fmt: skip


@pytest.fixture(scope="session")
def bound(site) -> Bound:
    return bind(site.folder, ROOT)


def parsed(bound: Bound):
    return lxml.html.document_fromstring(f"{bound.head}<body>{''.join(bound.sections)}")


@pytest.fixture(scope="session")
def tree(bound):
    return parsed(bound)


@pytest.fixture(scope="session")
def thin(bound) -> Bound:
    """The bound book, of most pages only the headings and the places that links lead to: to print all takes a minute."""
    tree = parsed(bound)
    for section in tree.xpath("//section[@data-source]"):
        if section.get("data-source") in PRINTED:
            continue
        (article,) = section.xpath("./article")
        kept = article.xpath(".//*[self::h1 or self::h2 or self::h3] | .//*[@id][not(ancestor::svg)]")
        for element in kept:
            if element.tag not in ("h1", "h2", "h3"):
                element.tag = "div"
                element[:], element.text, element.tail = [], "", ""
                element.attrib.pop("class", None)
        article[:] = [element for element in kept if not element.xpath("ancestor::h1 | ancestor::h2 | ancestor::h3")]
    return Bound(bound.head, [lxml.html.tostring(section, encoding="unicode") for section in tree.body])


@pytest.fixture(scope="session")
def leaves(thin):
    """What is printed, parsed."""
    return parsed(thin)


@pytest.fixture(scope="session")
def book(thin, chromium, tmp_path_factory):
    """The book, printed as ``make pdf`` prints it."""
    with pikepdf.open(io.BytesIO(printed(thin, tmp_path_factory.mktemp("bound")))) as opened:
        yield opened


@pytest.fixture(scope="session")
def texts(book) -> list[str]:
    """What stands on each page of paper."""
    return [text(page) for page in book.pages]
