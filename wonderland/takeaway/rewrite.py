"""The running text of an expanded page as anybody's Markdown: no tags, no attributes, no macros of our own."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from ..book.blocks import CODE

Link = Callable[[str], str | None]  # where a link of the page leads from here; None leaves its words alone

OPEN, CLOSE = "\x02", "\x03"  # what stands for the ends of a block of HTML; after OPEN, its class

# What is rewritten, by the character that it begins with.
START = re.compile(r"[`$\[<{&]")
REWRITTEN = {
    "`": re.compile(CODE, re.S),  # kept
    "$": re.compile(r"\$\$.*?\$\$|\$(?! )[^$]+\$", re.S),
    "[": re.compile(
        r"\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)(\{[^}]*\})?"  # words, target, attributes
    ),
    "<": re.compile(  # what a figure asks of the reader, who has none here, goes with its words
        r'<!--.*?-->|<span class="act">.*?</span>|<(/?)([a-z]\w*)((?:\s[^<>]*)?)>', re.S
    ),
    "{": re.compile(r"\{:? ?(?:[.#][\w-]+|[\w-]+=\S+)(?: [^{}]*)?\}"),  # attributes
    "&": re.compile(r"&(?!lt;|gt;|amp;)#?\w+;"),
}
MARKS = {"em": "*", "i": "*", "strong": "**", "b": "**", "code": "`", "summary": "**"}


class Rewriter:
    """Rewrites running text: tags and attribute lists go, links and formulas become those of anybody's Markdown."""

    def __init__(self, numbers: dict[str, str], macros: dict[str, str], link: Link):
        self.numbers, self.macros, self.link = numbers, macros, link

    def __call__(self, text: str) -> str:
        made, at = [], 0
        while start := START.search(text, at):
            begin, first = start.start(), start[0]
            found = REWRITTEN[first].match(text, begin)
            made.append(text[at:begin])
            at = found.end() if found else begin + 1
            made.append(self._one(first, found) if found else first)
        return "".join([*made, text[at:]])

    def _one(self, first: str, found: re.Match) -> str:
        if first == "`":
            return found[0]
        if first == "$":
            return self._formula(found[0])
        if first == "[":
            return self._link(found[1], found[2], found[3] or "")
        if first == "<":
            return self._tag(found[2], bool(found[1]), found[3]) if found[2] else ""
        return html.unescape(found[0]).replace("\xa0", " ") if first == "&" else ""

    def _formula(self, tex: str) -> str:
        return re.sub(r"\\label\{([^}]*)\}", lambda m: rf"\tag{{{self.numbers[m[1]]}}}", write_out(tex, self.macros))

    def _link(self, words: str, target: str, attributes: str) -> str:
        words = self(words)
        there = self.link(target)
        # a place on this page that has a number and no heading is found by its number
        return words if there is None or (attributes and there.startswith("#")) else f"[{words}]({there})"

    def _tag(self, tag: str, end: bool, attributes: str) -> str:
        if tag in MARKS:
            return MARKS[tag]
        if tag == "a":
            if not end:
                self.there = html.unescape(re.search(r'href="([^"]*)"', attributes)[1])
            return f"]({self.there})" if end else "["
        classes = re.search(r'class="([\w-]*)', attributes)
        if tag in ("div", "section", "figure", "details"):
            return CLOSE if end else OPEN + (classes[1] if classes else "")
        return "- " if tag == "li" and not end else ""


def write_out(tex: str, macros: dict[str, str]) -> str:
    """TeX without ``macros``, which are our own: each is replaced by what it stands for."""
    at = 0
    while (at := tex.find("\\", at)) >= 0:
        found = COMMAND.match(tex, at)
        body = macros.get(found[0])
        if body is None:
            at = found.end()
            continue
        end = found.end()
        for number in range(1, 1 + max(map(int, re.findall(r"#(\d)", body)), default=0)):
            argument, end = _argument(tex, end)
            body = body.replace(f"#{number}", argument)
        tex = tex[:at] + body + tex[end:]
    return tex


COMMAND = re.compile(r"\\(?:[a-zA-Z]+|.|$)", re.S)


def _argument(tex: str, at: int) -> tuple[str, int]:
    """What a macro takes from ``at`` on, a group or a single token, and where it ends."""
    while tex[at : at + 1].isspace():
        at += 1
    if not tex.startswith("{", at):
        end = COMMAND.match(tex, at).end() if tex.startswith("\\", at) else at + 1
        return tex[at:end], end
    depth = 0
    for brace in re.compile(r"(?<!\\)[{}]").finditer(tex, at):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            return tex[at + 1 : brace.start()], brace.end()
    return tex[at + 1 :], len(tex)
