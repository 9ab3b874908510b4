"""References from one BibTeX file: how each is cited, and the formatted list. Parsing and style are pybtex's."""

from __future__ import annotations

import html
import re
from pathlib import Path


class Bibliography:
    """Entries of ``references.bib``, read again when the file changes. ``problem`` says why it cannot be read."""

    def __init__(self, path: Path):
        self.path, self._seen = path, None
        self.labels: dict[str, str] = {}  # key -> 'Harris et al., 2020'
        self.entries: dict[str, str] = {}  # key -> formatted HTML
        self.problem: str | None = None

    def refresh(self) -> None:
        """Read the file again if it changed; a file that is not there is an empty one."""
        seen = self.path.stat().st_mtime_ns if self.path.exists() else 0
        if seen == self._seen:
            return
        self._seen, self.labels, self.entries, self.problem = seen, {}, {}, None
        if seen:
            try:
                self._read()
            except Exception as error:  # pybtex has a dozen of them, all with a good message
                self.problem = f"references.bib: {error}"

    def tip(self, key: str) -> str:
        """The formatted reference without markup."""
        return html.unescape(re.sub(r"<[^>]+>", "", self.entries[key]))

    def _read(self) -> None:
        from pybtex.backends.html import Backend
        from pybtex.database import parse_file
        from pybtex.style.formatting.unsrt import Style

        data = parse_file(str(self.path), "bibtex")
        for key, entry in data.entries.items():
            self.labels[key] = _short(entry)
        backend = Backend()
        order = sorted(data.entries, key=lambda k: (self.labels[k].lower(), k))
        for formatted in Style().format_bibliography(data, order):
            self.entries[formatted.key] = formatted.text.render(backend).replace("\n", " ")


def _short(entry) -> str:
    people = entry.persons.get("author") or entry.persons.get("editor") or []
    names = [" ".join(p.prelast_names + p.last_names).replace("{", "").replace("}", "") for p in people]
    who = (
        names[0]
        if len(names) == 1
        else f"{names[0]} and {names[1]}"
        if len(names) == 2
        else f"{names[0]} et al."
        if names
        else ""
    )
    who = who or entry.fields.get("title", "").replace("{", "").replace("}", "")
    return ", ".join(filter(None, [who, entry.fields.get("year")]))
