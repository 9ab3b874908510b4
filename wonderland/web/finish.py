"""The last steps to HTML: formulas are set, figures put in, tooltips filled, parts named."""

from __future__ import annotations

import html
import posixpath
import re
import xml.etree.ElementTree as etree

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from ..book.book import EQUATION
from ..problems import PageError
from ..programs import svg
from ..programs.files import read
from .katex import TexError
from .named import name_parts
from .rows import with_room
from .shared import place_of, shared
from .tables import fit_tables


class Finish(Treeprocessor):
    """Formulas become KaTeX's HTML, figures inline SVG, terms and citations get the text of their tooltip."""

    def __init__(self, md: Markdown, macros: dict):
        super().__init__(md)
        self.macros = macros

    def run(self, root: etree.Element) -> None:
        home, page = place_of(self.md)
        self.known = shared(home, self.macros)
        self.book = self.known.book
        _hold_together(root)
        formulas = []
        for element in root.iter():
            classes = (element.get("class") or "").split()
            if "arithmatex" in classes:
                formulas.append(element)
            elif "term" in classes and element.tag == "a":
                if term := self.book.terms.get(element.attrib.pop("data-term", "")):
                    element.set("data-tip", term.tip)
            elif "cite" in classes and element.tag == "a":
                key = element.get("href").rpartition("#")[2]
                element.set("data-tip", self.book.bibliography.tip(key))
            elif element.tag == "p" and len(element) == 1 and element[0].tag == "img":
                self._figure(element, page)
        name_parts(root)
        fit_tables(root)
        self._formulas(formulas, page)

    def _figure(self, paragraph: etree.Element, page: str) -> None:
        image = paragraph[0]
        source = posixpath.normpath(posixpath.join(posixpath.dirname(page), image.get("src", "")))
        path = self.book.root / source
        if not (source.startswith(("snippets/", "labs/")) and path.name == "figure.svg"):
            return
        drawn = svg.inline(
            self.known.expanded[page].drawn.get(source) or read(path), path.parent.name, image.get("alt", "")
        )
        paragraph.remove(image)
        paragraph.text = self.md.htmlStash.store(drawn)
        paragraph.set("class", "art")

    def _formulas(self, elements: list[etree.Element], page: str) -> None:
        asked, written = [], {}
        for element in elements:
            tex = html.unescape(re.sub(r"^\\[(\[]|\\[)\]]$", "", (element.text or "").strip())).strip()
            display = element.tag == "div"
            if label := EQUATION.search(tex):
                known = self.book.label(label[1], page, 1)
                tex = EQUATION.sub("", tex).strip() + rf"\tag{{{known.number}}}"
                element.set("id", known.anchor)
            element.set("class", "math display" if display else "math")
            element.set("translate", "no")
            asked.append((with_room(tex) if display else tex, display))
            written[asked[-1][0]] = tex
        try:
            for element, made in zip(elements, self.known.katex.render(asked), strict=True):
                element.text = self.md.htmlStash.store(made)
        except TexError as error:
            raise self._unset(page, TexError(written[error.tex], str(error))) from None

    def _unset(self, page: str, error: TexError) -> PageError:
        """What is wrong with a formula, where it stands: on the page, or in the text of a lab that the page shows."""
        bare = re.sub(r"\\tag\{[^}]*\}$", "", error.tex)
        made = self.known.expanded[page]
        begin = made.text.partition(bare)[0].count("\n")
        origin = made.origins()[begin]
        return PageError(page, origin.line, f"KaTeX cannot read ${error.tex}$: {error}", file=origin.file)


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
