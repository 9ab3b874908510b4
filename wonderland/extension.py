"""The Python-Markdown extension: expands a page before it is parsed, then sets its formulas and figures.

All that a page shows comes through here, so that any site generator which runs Markdown extensions can build it.
"""

from __future__ import annotations

from pathlib import Path

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from .page.expand import expand
from .web.finish import Calm, Finish
from .web.shared import Shared, page_of, shared


class Wonderland(Extension):
    """Options: ``root``, the folder of mkdocs.yml; ``macros``, TeX macros by name."""

    def __init__(self, **options):
        self.config = {"root": [".", "folder of mkdocs.yml"], "macros": [{}, "TeX macros"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        root = Path(self.getConfig("root")).resolve()
        known = shared(root, self.getConfig("macros"))
        # before anything else: the normalising of white space has 30
        md.preprocessors.register(_Expand(md, known), "wonderland-expand", 40)
        # after attributes are set (8), before links are resolved (0)
        md.treeprocessors.register(Finish(md, known), "wonderland-finish", 5)
        # after highlighted code has been put back (30)
        md.postprocessors.register(Calm(md), "wonderland-calm", 1)


class _Expand(Preprocessor):
    def __init__(self, md: Markdown, known: Shared):
        super().__init__(md)
        self.known = known

    def run(self, lines: list[str]) -> list[str]:
        # from the file, not from ``lines``: site generators differ in what they take off a page's top
        page = page_of(self.md)
        self.known.look()
        made = self.known.expanded[page] = expand(self.known.book, page)
        return made.text.split("\n")


def makeExtension(**options) -> Wonderland:
    return Wonderland(**options)
