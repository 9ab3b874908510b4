"""The theme's files, which MkDocs lists for each build: but for what is hidden there, as Material's fourteen thousand icons."""

from __future__ import annotations

import os
from pathlib import Path

import jinja2


class _Shown(jinja2.FileSystemLoader):
    """Finds every template, and lists those that are not in a hidden folder: MkDocs copies no other."""

    def list_templates(self) -> list[str]:
        found = set()
        for top in self.searchpath:
            for folder, folders, names in os.walk(top):
                folders[:] = [name for name in folders if not name.startswith(".")]
                below = Path(folder).relative_to(top)
                found.update((below / name).as_posix() for name in names)
        return sorted(found)


def list_no_icons(theme) -> None:
    """Let the theme's next environments list what can be copied."""

    def environment() -> jinja2.Environment:
        made = get_env()
        made.loader = _Shown(theme.dirs)
        return made

    get_env, theme.get_env = theme.get_env, environment
