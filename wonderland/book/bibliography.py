"""References from one BibTeX file: how each is cited, and the formatted list. Parsing and style are pybtex's.

What came of the file is kept in ``.cache/`` under all that it was made from: pybtex takes a tenth of a build in which
nothing else is made anew.
"""

from __future__ import annotations

import contextlib
import html
import importlib.metadata
import json
import re
from pathlib import Path

from ..programs.files import digest, read, write_whole


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
                self.labels, self.entries = self._kept() or self._read()
            except Exception as error:  # pybtex has a dozen of them, all with a good message
                self.problem = f"references.bib: {error}"

    def tip(self, key: str) -> str:
        """The formatted reference without markup."""
        return html.unescape(re.sub(r"<[^>]+>", "", self.entries[key]))

    def _kept(self) -> tuple[dict[str, str], dict[str, str]] | None:
        """Labels and entries as they came of this very file before."""
        try:
            made_of, labels, entries = json.loads(self._path_kept.read_text("utf-8"))
        except (OSError, ValueError, TypeError):  # none yet, or not as it was written
            return None
        return (labels, entries) if made_of == self._made_of() else None

    def _made_of(self) -> str:
        return digest(read(self.path) + read(Path(__file__)) + importlib.metadata.version("pybtex"))

    @property
    def _path_kept(self) -> Path:
        return self.path.parent / ".cache" / "references.json"

    def _read(self) -> tuple[dict[str, str], dict[str, str]]:
        from pybtex.backends.html import Backend
        from pybtex.database import parse_file
        from pybtex.style.formatting.unsrt import Style

        data = parse_file(str(self.path), "bibtex")
        labels = {key: _short(entry) for key, entry in data.entries.items()}
        order = sorted(data.entries, key=lambda k: (labels[k].lower(), k))
        backend = Backend()
        formatted = Style().format_bibliography(data, order)
        entries = {entry.key: entry.text.render(backend).replace("\n", " ") for entry in formatted}
        with contextlib.suppress(OSError):  # a full disk, a folder that cannot be written
            write_whole(self._path_kept, json.dumps([self._made_of(), labels, entries]), sure=False)
        return labels, entries


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
