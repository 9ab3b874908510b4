"""What of Material's cannot be said in templates of ours: which of its files MkDocs lists for each build, that its templates
need not be compiled for each, and where a page's main part begins.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
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


def adapt(theme, compiled: Path | None) -> None:
    """Let the theme's next environments list what can be copied, and find templates in the folder ``compiled`` as earlier
    builds have compiled them; those of this build are left there, if it can be written.
    """

    def environment() -> jinja2.Environment:
        made = get_env()
        made.loader, made.bytecode_cache = _Shown(theme.dirs), known
        return made

    get_env, theme.get_env = theme.get_env, environment
    known = _bytecode(compiled) if compiled else None


def _bytecode(folder: Path) -> jinja2.BytecodeCache | None:
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
        return jinja2.FileSystemBytecodeCache(str(folder))
    return None


# Material puts the contents of the site into the element for the main part of a page; the text alone belongs there.
OUTER = ('<main class="md-main" data-md-component="main">', '<div class="md-main" data-md-component="main">')
INNER = (
    '<div class="md-content" data-md-component="content">',
    '<main class="md-content" data-md-component="content">',
)


def main_part(page: str) -> str:
    """The HTML of a page with its text alone in ``main``; it comes back as it was if it is not Material's."""
    if OUTER[0] not in page or INNER[0] not in page:
        return page
    page = page.replace(*OUTER).replace(*INNER)
    head, _, foot = page.rpartition("</main>")
    head, end, rest = head.rpartition("</article>")
    return f"{head}{end}{rest.replace('</div>', '</main>', 1)}</div>{foot}"
