"""Cuts the bound book into pieces, each an HTML page that is printed by itself: what Chromium needs for a page grows with all
that it prints at once. What one piece cannot know of the others, the numbers at the feet among it, is left for the joining.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

ELSEWHERE = "book:"  # begins the address of a place in another piece
PIECE = 400_000  # characters: more, and Chromium slows down; less, and fonts and style sheets are read and written too often
FEET = 250  # pages of next to nothing that are printed at once
ID = re.compile(r' id="([^"]*)"')
LINK = re.compile(r'( href=")#([^"]*)')
AT = re.compile(r'( data-page="([^"]*)">)[^<]*')
BARE = re.compile(r'<section class="(?:title-page|part-page)\b[^>]*? id="([^"]*)"')


@dataclass(frozen=True)
class Bound:
    """The book as HTML: the head of every page made of it, and its sections, each of which begins a page of paper."""

    head: str
    sections: list[str]

    @property
    def bare(self) -> list[str]:
        """What stands on a page without a number: the title, and each part that has no page of its own."""
        return [name for section in self.sections for name in BARE.findall(section)]

    def pieces(self) -> list[str]:
        """The sections together, as far as they are small; what says numbers of pages is printed twice, and stands alone."""
        groups: list[str] = []
        for section in self.sections:
            if (
                groups
                and len(groups[-1]) + len(section) < PIECE
                and not (says_numbers(groups[-1]) or says_numbers(section))
            ):
                groups[-1] += f"\n{section}"
            else:
                groups.append(section)
        named = {*self.bare} | {name for section in self.sections for _, name in LINK.findall(section)}
        named |= {name for section in self.sections for _, name in AT.findall(section)}
        return [self._page(_alone(group, named)) for group in groups]

    def feet(self, numbers: Iterable[int]) -> list[str]:
        """Pages of paper with nothing on them but their number, some at a time."""
        feet = [f'<p class="foot">{number}</p>' for number in numbers]
        return [self._page("".join(feet[start : start + FEET])) for start in range(0, len(feet), FEET)]

    def _page(self, body: str) -> str:
        return f'{self.head}<body dir="ltr">\n{body}\n</body></html>'


def says_numbers(text: str) -> bool:
    """Whether numbers of pages stand in it."""
    return AT.search(text) is not None


def with_numbers(piece: str, pages: dict[str, int]) -> str:
    """The piece with the numbers of the pages on which what it names stands."""
    return AT.sub(lambda at: f"{at[1]}{pages[at[2]]}", piece)


def _alone(group: str, named: set[str]) -> str:
    """With other addresses for what stands elsewhere. A place gets its name in the PDF if a link on the same page leads
    to it, be it one that nobody sees.
    """
    own = set(ID.findall(group))
    links = "".join(f'<a href="#{name}"></a>' for name in sorted(own & named))
    group = LINK.sub(lambda link: f"{link[1]}{'#' if link[2] in own else ELSEWHERE}{link[2]}", group)
    return f"{group}\n<div hidden>{links}</div>"
