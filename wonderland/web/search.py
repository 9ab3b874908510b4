"""What goes into the search index of a page: its words, read once."""

from __future__ import annotations

import re

from .rendered import Rendered

# What the search index should read otherwise than the page shows it.
FORMULA = re.compile(r'<(span|div) class="math\b[^>]*>')


def for_search(content: str) -> str:
    """A page as the search index should read it: no formulas, no drawings, and words without links and colouring.

    The index's parser is slow, and a formula's hundred spans would be two thirds of a build.
    """
    content = _without_formulas(content)
    content = re.sub(r"<svg.*?</svg>", "", content, flags=re.S)
    content = re.sub(r'<div class="(?:stamp|tabbed-labels)">.*?</div>', "", content, flags=re.S)
    content = re.sub(r'<a class="headerlink".*?</a>', "", content, flags=re.S)
    return re.sub(r"</?(?:span|a)\b[^>]*>", "", content)


def _without_formulas(content: str) -> str:
    kept, at = [], 0
    while begins := FORMULA.search(content, at):
        kept.append(content[at : begins.start()])
        at, open_tags = begins.end(), 1
        for tag in re.compile(rf"<(/?){begins[1]}\b").finditer(content, at):  # KaTeX nests spans in spans
            open_tags += -1 if tag[1] else 1
            if not open_tags:
                at = content.index(">", tag.end()) + 1
                break
    return "".join([*kept, content[at:]])


class Searched:
    """What the page that is kept has put into the search index, so that a page as it was need not be read for it again."""

    def __init__(self, index):
        self._index = index

    def before(self, page, kept: Rendered | None) -> None:
        """The index is about to read this page; one that it has read is empty to it."""
        self._content, self._count = page.content, len(self._index.entries)
        page.content = for_search(page.content) if kept is None or kept.found is None else ""

    def read(self, page, kept: Rendered) -> None:
        """Let the index read this page before its turn comes."""
        self.before(page, kept)
        self._index.add_entry_from_context(page)
        self.after(page, kept)

    def after(self, page, kept: Rendered | None) -> None:
        """The index has read it."""
        page.content = self._content
        if kept is None:
            return
        if kept.found is None:
            kept.found, kept.new = self._index.entries[self._count :], True
        else:
            self._index.entries[self._count :] = kept.found
