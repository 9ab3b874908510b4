"""A page as it was last rendered, and the shelf on disk where such pages wait for the next build.

To render the pages is nearly all of a build's time, and most of a book is as it was. So a page is kept with all that it
was made from: its own text, the settings of the site, and what it has asked of the book.
"""

from __future__ import annotations

import contextlib
import importlib.metadata
import pickle
import shutil
import sys
from collections.abc import Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..book.facts import Facts, Question, summary
from ..npm import node_modules
from ..page.expanded import Expanded
from ..programs.files import digest, read, visible, write_whole

RESULT = ("content", "toc", "_title_from_render", "present_anchor_ids")  # what Page.render leaves in a page
# The packages whose versions change a page.
MAKERS = ("markdown", "mkdocs", "mkdocs-jupyter", "mkdocs-material", "nbconvert", "pymdown-extensions", "pygments")
SHELVES = 4  # kept side by side: for serving, building, from disk, and of the state before a change of the machinery


@dataclass
class Rendered:
    """``name`` is the page's path below docs/, ``source`` all that is its own, ``told`` what it has asked of the book and
    how that stood.
    """

    name: str
    source: str
    told: dict[Question, Hashable]
    expanded: Expanded
    result: dict[str, Any]
    links: dict[str, dict[str, str]]  # by the path of the page that they lead to
    takeaways: list[tuple[str, str]] | None = None  # address and text of the files that lie beside it
    turned: list[tuple[str, str]] | None = None  # the same of the files that its dials load
    found: list[dict] | None = None  # what it has put into the search index
    frame: tuple[str, ...] | None = None  # what stands around it: a digest of what that is made from, and its two parts
    new: bool = True  # not yet on the shelf as it is

    def holds(self, source: str, facts: Facts) -> bool:
        """Whether the page would come out the same again."""
        return self.source == source and facts.hold(self.told)

    def into(self, page, files) -> None:
        """Leave in MkDocs's page what its rendering would leave there."""
        for name, value in self.result.items():
            setattr(page, name, value)
        found = {files.get_file_from_path(path): links for path, links in self.links.items()}
        page.links_to_anchors = {file: links for file, links in found.items() if file}


def settings(root: Path, config) -> str:
    """A digest of what all pages are made from: the machinery, the packages it uses, and what mkdocs.yml sets."""
    package = Path(__file__).parent.parent
    code = [read(path) for path in visible(package, "**/*.*") if path.suffix in (".py", ".mjs", ".j2")]
    versions = [importlib.metadata.version(name) for name in MAKERS]
    lock = node_modules(root).with_name("package-lock.json")
    return summary(
        code, versions, sys.version_info[:2], read(lock), str(root), config.markdown_extensions, config.mdx_configs,
        config.site_url, config.site_name, config.copyright, config.repo_url, config.use_directory_urls,
        config.extra.get("colab"), config.validation,
    )  # fmt: skip


class Shelf:
    """Pages rendered under the same settings, a file each. What cannot be read or written is rendered again."""

    def __init__(self, folder: Path, settings: str):
        self._folder = folder / settings

    def get(self, name: str) -> Rendered | None:
        """The page of that name, if it is there."""
        found = self._read(name)
        return found if isinstance(found, Rendered) else None

    def put(self, page: Rendered) -> None:
        """Keep the page for the builds to come."""
        page.new = False
        self._write(page.name, page)

    def file(self, name: str) -> tuple[str, bytes] | None:
        """Of what the file of that name was made, and its content, if it is there."""
        found = self._read(name)
        return found if isinstance(found, tuple) else None

    def put_file(self, name: str, made: tuple[str, bytes]) -> None:
        """Keep a file that is made of many pages for the builds to come."""
        self._write(name, made)

    def _read(self, name: str) -> object:
        try:
            return pickle.loads(self._path(name).read_bytes())
        except Exception:  # half a file, or one by another version of a package: pickle raises what it likes
            return None

    def _write(self, name: str, made: object) -> None:
        with contextlib.suppress(OSError):  # a full disk, a folder that cannot be written
            write_whole(self._path(name), pickle.dumps(made, pickle.HIGHEST_PROTOCOL), sure=False)

    def tidy(self) -> None:
        """Clear away the shelves that were used longest ago."""
        with contextlib.suppress(OSError):
            self._folder.touch()
            shelves = sorted(self._folder.parent.iterdir(), key=lambda p: p.stat().st_mtime, reverse=True)
            for old in shelves[SHELVES:]:
                shutil.rmtree(old, ignore_errors=True)

    def _path(self, name: str) -> Path:
        return self._folder / f"{digest(name)}.page"
