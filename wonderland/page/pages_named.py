"""Pages in a line of text, each by its section's number: 'used in 4.3, exercises for 5.2, Notation'."""

from __future__ import annotations

import re
from collections import Counter

from ..book.book import Book, relative
from ..book.sections import PRACTICE

SECTION = re.compile(rf"(?:{PRACTICE})?([\dA-Z](?:[\d.]*\d)?)\b")


def named(book: Book, page: str, pages: list[str]) -> str:
    """Links to these pages, in their order, for a line on ``page``, which is left out.

    A section goes by its number; by its title where two pages have that number. The exercises of a section that is there
    itself are left out.
    """
    titles = {other: book.across.title(other) for other in pages if other != page}
    numbers = {other: match[1] for other, title in titles.items() if (match := SECTION.match(title))}
    sections = {n for other, n in numbers.items() if not titles[other].startswith(PRACTICE)}
    titles = {o: t for o, t in titles.items() if not (t.startswith(PRACTICE) and numbers.get(o) in sections)}
    often = Counter(number for other, number in numbers.items() if other in titles)
    return ", ".join(
        f"[{_name(title, numbers.get(other, ''), often)}]({relative(other, page)})" for other, title in titles.items()
    )


def _name(title: str, number: str, often: Counter) -> str:
    if not number or often[number] > 1:
        return title[:1].lower() + title[1:] if title.startswith(PRACTICE) else title
    return f"exercises for {number}" if title.startswith(PRACTICE) else number
