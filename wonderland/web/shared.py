"""What the pages of a build have in common: one book and one KaTeX; and which page is being converted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from markdown import Markdown

from .. import npm
from ..book.book import Book
from ..page.blocks import BLOCKS
from ..page.expanded import Expanded
from ..page.results import Recorded
from .katex import Katex


def place_of(md: Markdown) -> tuple[Path, str]:
    """The folder of mkdocs.yml, and the path, below docs/, of the page being converted: wherever one stands, MkDocs and
    Zensical each leave both in a place of their own.
    """
    if "relpath" in md.treeprocessors:
        processor = md.treeprocessors["relpath"]
        return Path(processor.config.config_file_path).parent.resolve(), processor.file.src_uri
    for processor in md.preprocessors:
        if getattr(processor, "page", None) is not None:
            return Path(processor.config["root_dir"]).resolve(), processor.page.path
    raise RuntimeError("wonderland.extension does not know which page it is converting")


@dataclass
class Shared:
    """What the pages of a build, and of the builds after it while serving, have in common; and what each expanded to."""

    book: Book
    katex: Katex
    expanded: dict[str, Expanded] = field(default_factory=dict)
    results: Callable[[Book, str], Recorded] = Recorded  # what is asked, for each page, what its programs do
    _told: bool = False

    def begin(self) -> None:
        """A build begins: look at everything anew, once."""
        self._told = True
        self.book.refresh()

    def look(self) -> None:
        """A page is about to be made. Where nobody says that a build begins, as under Zensical, each page may be its first."""
        if not self._told:
            self.book.refresh()

    def set_apart(self) -> None:
        """Share nothing any more with the process that this one was forked from."""
        self.katex = Katex(self.katex.root, self.katex.macros)


_cache: dict[tuple, Shared] = {}


def shared(root: Path, macros: dict) -> Shared:
    """One book and one KaTeX for every page of the project at ``root``."""
    key = (root, repr(macros))
    if key not in _cache:
        npm.ensure(root)
        _cache[key] = Shared(Book(root, BLOCKS), Katex(root, macros))
    return _cache[key]
