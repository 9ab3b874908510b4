"""Sections by their numbers: which pages have one, and which page has its exercises."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping

PRACTICE = "Exercises for "  # begins the title of a page of exercises, before the number of its section
NUMBER = re.compile(r"\d+(?:\.\d+)?|[A-Z](?:\.\d+)?")


def called(titles: Mapping[str, str], name: str) -> list[tuple[str, str]]:
    """Page and title of those that have this number, or this whole title, in the order of the book."""
    numbered = NUMBER.fullmatch(name)
    return [(p, t) for p, t in titles.items() if t == name or (numbered and t.startswith(f"{name} "))]


def practice(titles: Mapping[str, str], exercises: Mapping[str, int], page: str) -> tuple[int, str] | None:
    """How many exercises a section has, and their page: the one beside it under its name, or else that of its number.

    ``exercises`` says how many each page has.
    """
    number = NUMBER.match(titles.get(page, ""))
    beside = f"{posixpath.splitext(page)[0]}-exercises.md"
    found = [beside] if beside in titles else [p for p, _ in called(titles, f"{PRACTICE}{number and number[0]}")]
    if not number or not found:
        return None
    return exercises[found[0]], found[0]
