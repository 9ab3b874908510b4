"""What goes into the search index of a page: its words, read once."""

from __future__ import annotations

import re
from collections.abc import Hashable

# What the search index should read otherwise than the page shows it.
FORMULA = re.compile(r'<(span|div) class="math[^>]*>.*?</semantics></math>.*?</span></span>(?:</span>)*</\1>', re.S)


def for_search(content: str) -> str:
    """A page as the search index should read it: code without its colouring, no formulas, no drawings.

    The index's parser is slow, and a formula's hundred spans would be two thirds of a build.
    """
    content = FORMULA.sub("", content)
    content = re.sub(r"<svg.*?</svg>", "", content, flags=re.S)
    content = re.sub(r'<div class="(?:stamp|tabbed-labels)">.*?</div>', "", content, flags=re.S)
    return re.sub(
        r"(<code>)(.*?)(</code>)",
        lambda m: m[1] + re.sub(r"</?(?:span|a)\b[^>]*>", "", m[2]) + m[3],
        content,
        flags=re.S,
    )


class Found:
    """What each page has put into the search index, so that a page as it was need not be read for it again."""

    def __init__(self):
        self._entries: dict[str, tuple[Hashable, list[dict]]] = {}  # by page: from what they were made, and they

    def before(self, page, index) -> None:
        """The index is about to read this page; one that it has read is empty to it."""
        self._made_from = page.content, page.title, repr(page.meta), page.url
        self._count = len(index.entries)
        self._known = self._entries.get(page.file.src_uri, (None, []))
        if self._known[0] == self._made_from:
            page.content = ""

    def after(self, page, index) -> None:
        """The index has read it."""
        if self._known[0] == self._made_from:
            index.entries[self._count :] = self._known[1]
        else:
            self._entries[page.file.src_uri] = self._made_from, index.entries[self._count :]
