"""Coloured code with as few spans as show its colours: a page of programs is mostly these, and a phone styles each."""

from __future__ import annotations

import re

from markdown.postprocessors import Postprocessor

from .code import soften

# In the ink of the page: names, of exceptions too, operators, punctuation, constants, the f before a string.
PLAIN = re.compile(r'<span class="(?:n|nb|ne|nn|p|o|ow|w|kc|sa)">([^<]*)</span>')
# Of one colour, so of one name.
ALIKE = {"m": "mi|mf|mh|il", "s": "s1|s2|si", "k": "kn"}
NAMES = [(re.compile(rf'<span class="(?:{names})">'), f'<span class="{name}">') for name, names in ALIKE.items()]
# Neighbours of one name, within a line: the numbers of a matrix, a string with the names that are put into it.
BETWEEN = {"m": r"[][(),:*/+ -]+", "s": r"(?:(?<=\{</span>)[^<\n]*| *)", "k": " *", "c1": " *"}
RUNS = [(name, re.compile(rf'<span class="{name}">[^<]*</span>(?:{between}<span class="{name}">[^<]*</span>)+'))
        for name, between in BETWEEN.items()]  # fmt: skip
TAG = re.compile(r"</?span[^>]*>")


def calm(text: str) -> str:
    """The same code, the same colours, a half of its spans: none opens in one line and ends in another."""
    text = PLAIN.sub(r"\1", text).replace("<pre><span></span><code>", '<pre translate="no"><code>')
    for names, name in NAMES:
        text = names.sub(name, text)
    for name, run in RUNS:
        text = run.sub(lambda found, name=name: f'<span class="{name}">{TAG.sub("", found[0])}</span>', text)
    return text


class Calm(Postprocessor):
    """The same for a page of Markdown, when highlighted code has been put back, and what is not the idea in a soft colour."""

    def run(self, text: str) -> str:
        return soften(calm(text))
