"""The Python-Markdown extension: expands a page before it is parsed, then sets its formulas and figures.

All that a page shows comes through here, so that any site generator which runs Markdown extensions can build it.
"""

from __future__ import annotations

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import InlineProcessor

from .page.expand import expand
from .page.pieces import Verbatim
from .web.calm import Calm
from .web.finish import Finish
from .web.inline_maths import InlineMaths
from .web.named import ClassFirst
from .web.shared import place_of, shared


class Wonderland(Extension):
    """Options: ``macros``, TeX macros by name.

    To load it does nothing and touches no file: site generators do so too while they only check their settings.
    """

    def __init__(self, **options):
        self.config = {"macros": [{}, "TeX macros"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        macros = self.getConfig("macros")
        # before anything else: the normalising of white space has 30
        md.preprocessors.register(_Expand(md, macros), "wonderland-expand", 40)
        # after the normalising, before anything reads HTML (20)
        md.preprocessors.register(_PutAside(md, macros), "wonderland-put-aside", 29)
        # after attributes are set (8) and headings have their ids (toc, which is registered earlier with the same 5)
        md.treeprocessors.register(InlineMaths(md), "wonderland-inline-maths", 5)
        # after that, before links are resolved (0)
        md.treeprocessors.register(Finish(md, macros), "wonderland-finish", 5)
        # after highlighted code has been put back (30)
        md.postprocessors.register(Calm(md), "wonderland-calm", 1)
        md.postprocessors.register(ClassFirst(md), "wonderland-class-first", 0)


class _Expand(Preprocessor):
    def __init__(self, md: Markdown, macros: dict):
        super().__init__(md)
        self.macros = macros

    def run(self, lines: list[str]) -> list[str]:
        # from the file, not from ``lines``: site generators differ in what they take off a page's top
        root, page = place_of(self.md)
        known = shared(root, self.macros)
        known.look()
        made = known.expanded[page] = expand(known.book, page, known.results)
        self._list_patterns()
        return made.text.split("\n")

    def _list_patterns(self) -> None:
        """By now all extensions have put their patterns in: let them be found by number in a list. A registry, asked half a
        million times for what it has at a place, is a tenth of what a page takes.
        """
        for processor in self.md.treeprocessors:
            if isinstance(processor, InlineProcessor):
                processor.inlinePatterns = [*processor.inlinePatterns]


class _PutAside(Preprocessor):
    """Takes out of the text what is to reach the page to the letter: md_in_html would take it apart."""

    def __init__(self, md: Markdown, macros: dict):
        super().__init__(md)
        self.macros = macros

    def run(self, lines: list[str]) -> list[str]:
        root, page = place_of(self.md)
        pieces = (placed.piece for placed in shared(root, self.macros).expanded[page].pieces)
        apart = [piece for piece in pieces if isinstance(piece, Verbatim)]
        # each by its line as Markdown has normalised it
        known = {"".join(piece.printed()).expandtabs(self.md.tab_length): piece for piece in apart}
        return [self._stored(known[line]) if line in known else line for line in lines]

    def _stored(self, piece: Verbatim) -> str:
        return piece.indent + self.md.htmlStash.store(piece.html)


def makeExtension(**options) -> Wonderland:
    return Wonderland(**options)
