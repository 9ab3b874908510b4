"""Files that become files of the site without MkDocs's own care: ours, thousands of them, and those that are written later."""

from __future__ import annotations

import os
import re
from pathlib import Path

from mkdocs.structure.files import File

SHOWN = {"snippets": re.compile(r"[^.].*_.*\.py|figure\.svg|[^.]+\.[^.-]+-.+\.out"), "labs": re.compile(r"figure\.svg")}


class Later(File):
    """A file that is written with its page (see the plugin's ``_takeaways``), and is here so that it can be linked to. Where its page
    is not made, what an earlier build has written stays.
    """

    def copy_file(self, dirty: bool = False) -> None:
        pass


class Copied(File):
    """A file of ours: there are thousands, and MkDocs makes sure of each one's folder and kind before it copies it."""

    def copy_file(self, dirty: bool = False) -> None:
        target, content = Path(self.abs_dest_path), Path(self.abs_src_path).read_bytes()
        try:
            target.write_bytes(content)
        except FileNotFoundError:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)


class Linked(File):
    """A file that the site finds where it is."""

    def copy_file(self, dirty: bool = False) -> None:
        pass


def copy(config, address: str, path: Path | str, kind: type[File] = Copied) -> File:
    """A file of the site at this address, with what stands at this path."""
    return kind.generated(config, address, abs_src_path=str(path))


def shown(root: Path) -> list[str]:
    """The programs and figures that pages link to, and what programs printed with another value of their dial."""
    found = []
    for top, wanted in SHOWN.items():
        for folder, folders, names in os.walk(f"{root}/{top}"):
            folders[:] = [name for name in folders if not name.startswith(".")]
            below = folder[len(f"{root}/") :].replace(os.sep, "/")
            found += [f"{below}/{name}" for name in names if wanted.fullmatch(name)]
    return sorted(found)
