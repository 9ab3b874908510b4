"""Tables with code in them, for a narrow screen: where a line of code may break, and which column is which framework's."""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree

from ..programs.snippets import FRAMEWORKS

SHORT = 12  # characters of code: what is shorter stays in one piece
BREAK = re.compile(r"(?<=\w)\.(?=[A-Za-z_])|[(\[](?![)\]])|,|(?<![=!<>])=(?!=)")  # after these


def fit_tables(root: etree.Element) -> None:
    """Let long code in tables break after a dot, a bracket, a comma or an equal sign, never within a name; and mark the
    columns of a table that has one for each framework, so that a phone can show the chosen one alone.
    """
    for table in root.iter("table"):
        for cell in table.iter("td"):
            for code in cell.iter("code"):
                _breakable(code)
        rows = [[cell for cell in row if cell.tag in ("th", "td")] for row in table.iter("tr")]
        heads = ["".join(cell.itertext()).strip() for cell in rows[0]] if rows else []
        if set(FRAMEWORKS.values()) <= set(heads):
            table.set("data-frameworks", "")
            for framework, name in FRAMEWORKS.items():
                for row in rows:
                    row[heads.index(name)].set("class", f"only-{framework}")


def _breakable(code: etree.Element) -> None:
    text = code.text or ""
    if len(code) or len(text) <= SHORT:
        return
    ends = [0, *(found.end() for found in BREAK.finditer(text) if found.end() < len(text)), len(text)]
    pieces = [text[a:b] for a, b in zip(ends, ends[1:], strict=False)]
    code.text = type(text)(pieces[0])
    for piece in pieces[1:]:
        etree.SubElement(code, "wbr").tail = type(text)(piece)
