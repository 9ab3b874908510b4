"""The Python-Markdown extension: expands a page before it is parsed, then sets its formulas and figures.

All that a page shows comes through here, so that any site generator which runs Markdown extensions can build it.
"""

from __future__ import annotations

import html
import posixpath
import re
import xml.etree.ElementTree as etree
from dataclasses import dataclass, field
from pathlib import Path

from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from . import assets, figures, snippets
from .book import EQUATION, Book
from .expand import Expanded, expand
from .katex import Katex, TexError
from .lab import Cell
from .problems import PageError


def page_of(md: Markdown) -> str:
    """Path, below docs/, of the page being converted: MkDocs and Zensical each leave it in a place of their own."""
    if "relpath" in md.treeprocessors:
        return md.treeprocessors["relpath"].file.src_uri
    for processor in md.preprocessors:
        if getattr(processor, "page", None) is not None:
            return processor.page.path
    raise RuntimeError("wonderland.extension does not know which page it is converting")


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
        md.treeprocessors.register(_Finish(md, known), "wonderland-finish", 5)
        # after highlighted code has been put back (30)
        md.postprocessors.register(_Calm(md), "wonderland-calm", 1)


@dataclass
class Shared:
    """What the pages of a build, and of the builds after it while serving, have in common; and what each expanded to."""

    book: Book
    katex: Katex
    expanded: dict[str, Expanded] = field(default_factory=dict)


_cache: dict[tuple, Shared] = {}


def shared(root: Path, macros: dict) -> Shared:
    """One book and one KaTeX for every page of the project at ``root``."""
    key = (root, repr(macros))
    if key not in _cache:
        assets.ensure(root)
        _cache[key] = Shared(Book(root), Katex(root, macros))
    return _cache[key]


class _Expand(Preprocessor):
    def __init__(self, md: Markdown, known: Shared):
        super().__init__(md)
        self.known = known

    def run(self, lines: list[str]) -> list[str]:
        # from the file, not from ``lines``: site generators differ in what they take off a page's top
        page = page_of(self.md)
        made = self.known.expanded[page] = expand(self.known.book, page)
        return made.text.split("\n")


class _Finish(Treeprocessor):
    """Formulas become KaTeX's HTML, figures inline SVG, terms and citations get the text of their tooltip."""

    def __init__(self, md: Markdown, known: Shared):
        super().__init__(md)
        self.known, self.book, self.katex = known, known.book, known.katex

    def run(self, root: etree.Element) -> None:
        page = page_of(self.md)
        _hold_together(root)
        formulas = []
        for element in root.iter():
            classes = (element.get("class") or "").split()
            if "arithmatex" in classes:
                formulas.append(element)
            elif "term" in classes and element.tag == "a":
                name = element.get("href").rpartition("#term-")[2]
                if name in self.book.terms:
                    element.set("data-tip", self.book.terms[name].tip)
            elif "cite" in classes and element.tag == "a":
                key = element.get("href").rpartition("#")[2]
                element.set("data-tip", self.book.bibliography.tip(key))
            elif element.tag == "p" and len(element) == 1 and element[0].tag == "img":
                self._figure(element, page)
        self._formulas(formulas, page)

    def _figure(self, paragraph: etree.Element, page: str) -> None:
        image = paragraph[0]
        source = posixpath.normpath(posixpath.join(posixpath.dirname(page), image.get("src", "")))
        path = self.book.root / source
        if not (source.startswith(("snippets/", "labs/")) and path.name == "figure.svg"):
            return
        svg = figures.inline(self.book.drawing(source), path.parent.name, image.get("alt", ""))
        paragraph.remove(image)
        paragraph.text = self.md.htmlStash.store(svg)
        paragraph.set("class", "art")

    def _formulas(self, elements: list[etree.Element], page: str) -> None:
        asked = []
        for element in elements:
            tex = html.unescape(re.sub(r"^\\[(\[]|\\[)\]]$", "", (element.text or "").strip())).strip()
            display = element.tag == "div"
            if label := EQUATION.search(tex):
                known = self.book.labels[label[1]]
                tex = EQUATION.sub("", tex).strip() + rf"\tag{{{known.number}}}"
                element.set("id", known.anchor)
            element.set("class", "math display" if display else "math")
            asked.append((tex, display))
        try:
            for element, made in zip(elements, self.katex.render(asked), strict=True):
                element.text = self.md.htmlStash.store(made)
        except TexError as error:
            raise self._unset(page, error) from None

    def _unset(self, page: str, error: TexError) -> PageError:
        """What is wrong with a formula, where it stands: on the page, or in the text of a lab that the page shows."""
        bare = re.sub(r"\\tag\{[^}]*\}$", "", error.tex)
        texts = {"": snippets.read(self.book.docs / page)}
        for block in self.known.expanded[page].blocks:
            if isinstance(block.script, Cell):
                path = block.script.path
                texts[path.relative_to(self.book.root).as_posix()] = re.sub("^# ?", "", snippets.read(path), flags=re.M)
        file = next((name for name, text in texts.items() if bare in text), "")
        line = texts[file].count("\n", 0, max(texts[file].find(bare), 0)) + 1
        return PageError(page, line, f"KaTeX cannot read ${error.tex}$: {error}", file=file)


SHORT = 40  # characters of TeX: what is longer may have to be broken on a phone


def _hold_together(root: etree.Element) -> None:
    """Keep the punctuation after a formula on the formula's line: browsers break after its boxes."""
    for parent in list(root.iter()):
        for at, element in enumerate(list(parent)):
            mark = re.match(r"[.,;:!?)\]’”]+", element.tail or "")
            if element.get("class") == "arithmatex" and mark and len(element.text or "") < SHORT:
                holder = etree.Element("span", {"class": "held"})
                holder.tail = element.tail[mark.end() :]
                element.tail = mark[0]
                parent[at] = holder
                holder.append(element)


class _Calm(Postprocessor):
    """Names, operators and punctuation keep the ink of the page: without their spans a page has a third fewer nodes."""

    PLAIN = re.compile(r'<span class="(?:n|p|o|w)">([^<]*)</span>')

    def run(self, text: str) -> str:
        return self.PLAIN.sub(r"\1", text)


def makeExtension(**options) -> Wonderland:
    return Wonderland(**options)
