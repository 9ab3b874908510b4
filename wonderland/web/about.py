"""What a notebook is about: the first paragraph under its title, or as many of its sentences as a description should have."""

from __future__ import annotations

import re

from ..book.labels import plain
from ..programs.notebooks import Notebook

LONG = 160  # characters of a description that need not be cut


def about(made: Notebook) -> str:
    """As a sentence or more. Raises PageError where there is no such paragraph."""
    text = "\n\n".join(cell.source for cell in made.cells if cell.kind == "markdown")
    body = text.lstrip().partition("\n")[2]
    found = next((p for p in re.split(r"\n\s*\n", body) if re.match(r"\s*[^\s#>|`$!<-]", p)), None)
    if found is None:
        raise made.mistake(made.cells[0], "under its title a notebook says in a paragraph what it is about")
    said = re.sub(r"\\(?=[A-Za-z])", "", plain(found))
    while len(said) > LONG and (shorter := said[: said.rfind(". ") + 1]):
        said = shorter
    return said
