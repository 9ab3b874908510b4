"""The book as its sources have it, read once for all tests that ask: to read it takes two seconds, a page a tenth of one."""

from __future__ import annotations

import functools

from wonderland.book.book import Book
from wonderland.page.blocks import BLOCKS
from wonderland.page.expand import expand
from wonderland.page.expanded import Expanded
from wonderland.takeaway import segments

from .built import ROOT


@functools.cache
def whole_book() -> Book:
    """This site's own; whoever changes something has a project of its own."""
    return Book(ROOT, BLOCKS).refresh()


@functools.cache
def expanded(page: str) -> Expanded:
    """A page of it, with its programs and what is recorded of them."""
    return expand(whole_book(), page)


@functools.cache
def parts(page: str) -> list[segments.Segment]:
    """The same piece by piece, as it is taken away; with links as they are."""
    numbers = {name: label.number for name, label in whole_book().labels.items()}
    return segments.segments(expanded(page), numbers=numbers, macros={}, link=str)
