"""Prints a bound book, and reads the text of a PDF's pages as Chromium writes them: two bytes a glyph, and for each font what
its glyphs mean."""

from __future__ import annotations

import re
import unicodedata

import pikepdf

from wonderland.book.nav import read_config
from wonderland.chromium import executable
from wonderland.paper import press
from wonderland.paper.bound import Bound

from .built import ROOT

BARE = {"site_name": "Drill", "site_description": "A drill"}  # the settings of a book of next to nothing
MEANS = re.compile(rb"<([0-9A-F]{4})> (?:<([0-9A-F]{4})> )?<([0-9A-F]+)>")


def printed(bound: Bound, folder, config=None) -> bytes:
    """The PDF, with the settings of this book or others."""
    return press.print_book(executable(), bound, folder, config or read_config(ROOT / "mkdocs.yml"))


def squeezed(text: str) -> str:
    """The text without spaces, since on paper the end of a line is one, and without ligatures."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def text(page) -> str:
    """What stands on the page, squeezed, in the order in which it is painted."""
    return squeezed("".join(_painted(page, page.Resources)))


def _painted(stream, resources):
    meaning: dict[bytes, str] = {}
    for operands, operator in pikepdf.parse_content_stream(stream):
        match str(operator):
            case "Tf":
                meaning = _meaning(resources.Font[operands[0]])
            case "Tj":
                glyphs = bytes(operands[0])
                yield "".join(meaning.get(glyphs[n : n + 2], "") for n in range(0, len(glyphs), 2))
            case "Do":
                drawn = resources.XObject[operands[0]]
                if drawn.Subtype == "/Form":
                    yield from _painted(drawn, drawn.get("/Resources", {}))


def _meaning(font) -> dict[bytes, str]:
    found = {}
    for first, last, means in MEANS.findall(font.ToUnicode.read_bytes()):
        start, end = int(first, 16), int(last or first, 16)
        said = bytes.fromhex(means.decode()).decode("utf-16-be")
        for glyph in range(start, end + 1):
            found[glyph.to_bytes(2, "big")] = said[:-1] + chr(ord(said[-1]) + glyph - start)
    return found
