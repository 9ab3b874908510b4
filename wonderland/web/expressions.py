"""Where in a line of prose there is mathematics, and where such an expression may be broken: of the text alone, no HTML.

A line is a string in which one character stands for each element: VARIABLE for a letter set as ``*x*`` or ``**x**``, RAISED
for what is raised or lowered, BOX for a formula of KaTeX's or a word of code, OTHER for all else, which is no part of an expression.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

VARIABLE, RAISED, BOX, OTHER = "\ue000\ue001\ue002\ue003"
UPPER = dict(
    zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾⁼ᵃᵇᶜᵈᵉᵋᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴸᵀᵝ", "0123456789+−()=abcdeεfghijklmnoprstuvwxyzLTβ", strict=True)
)
LOWER = dict(zip("₀₁₂₃₄₅₆₇₈₉₊₋₌ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", "0123456789+−=aehijklmnoprstuvx", strict=True))
GREEK = "α-ωϑϕϵ"

_SHIFTED = "[" + "".join([*UPPER, *LOWER]) + f"{RAISED}′″]"
_SUFFIX = re.compile(f"{_SHIFTED}*!?")
_NUMBER = re.compile(r"(?:\d+(?:,\d{3})*(?:\.\d+)?(?:e[-+]?\d+)?[½⅓⅔¼¾⅛]?|[½⅓⅔¼¾⅛])(?![A-Za-z]{2}|\d|[,.]\w)(?: ?%)?")
_SYMBOL = re.compile(f"[{GREEK}ΓΔΘΛΞΠΣΦΨΩℓ∞∇∂𝔼{VARIABLE}]")
_BARE = re.compile(r"(?<![A-Za-z_’'])[A-Za-z](?![A-Za-z\d_’'])")  # a letter that an author has left upright
# What follows these needs no brackets.
_SPREAD = re.compile(r"(?:log|exp|ln|sin|cos|tan|tanh|max|min|det|erf|E|[ΣΠ𝔼∇∂])(?!\w)")
_CALLED = re.compile(r"[A-Za-z]{2,}(?=\()")  # a function by its name
_OPEN = {"(": ")]", "[": "])", "{": "}", "‖": "‖", "|": "|", "⌊": "⌋", "⌈": "⌉", "⟨": "⟩"}
_TIMES = re.compile(r" ([·×/⊙∘]) |([·×/⊙∘])")
_PLUS = re.compile(r" ([+−±]) |([+−±])")
_RELATION = re.compile(r" (:=|[=<>≤≥≈≠∼∝∈→←≪≫]) |([=<>≤≥≈≠∼∝∈→←≪≫])")
_COMMA = re.compile(r", ?|; | \| |\|")
_SIGN = re.compile(r"[-+−±](?=\S)")
_ALONE = f"[\\d½⅓⅔¼¾⅛√(\\[{{‖|⌊⌈⟨+−±{GREEK}ΓΔΘΛΞΠΣΦΨΩℓ∞∇∂𝔼{VARIABLE}{BOX}-]"
_START = re.compile(f"{_ALONE}|{_BARE.pattern}|(?<!\\w)(?:{_SPREAD.pattern}|{_CALLED.pattern})")
_NOT_BEFORE = re.compile(r"[\w@#&\\./-]")  # part of a word, a number, a name
# A hyphen that is meant as the sign of a number, or of its exponent.
MINUS = re.compile(r"(?<![^\s(\[{=<>≤≥≈≠∼·×/|‖,“‘–→±])-(?=[.\d½⅓⅔¼¾⅛])|(?<=\d[eE])-(?=\d)")

LONG = 20  # characters that always stand in one line
DEEP = 8  # brackets within brackets that are still read


class Break(NamedTuple):
    """A space at which an expression may be broken, the lower its rank the sooner: after a relation, a sum, a product."""

    at: int
    rank: int


class _Parsed(NamedTuple):
    end: int
    breaks: tuple[Break, ...] = ()
    simple: bool = False  # a number, a letter or a group, and nothing else


def expressions(text: str) -> Iterator[tuple[int, int]]:
    """Begin and end of each piece that must not be broken, in their order. Of a long expression these are its parts."""
    at = 0
    while found := _START.search(text, at):
        begin = found.start()
        parsed = None if _NOT_BEFORE.match(text[begin - 1 : begin]) else _Parser(text).chain(begin)
        if parsed is None or text[parsed.end : parsed.end + 1].isalnum() and text[parsed.end - 1].isalnum():
            at = begin + 1
            continue
        if parsed.simple and found[0] in _OPEN and not _is_tuple(text[begin : parsed.end]):
            at = begin + 1  # brackets of the sentence: look inside
            continue
        yield from _parts(text, begin, parsed)
        at = parsed.end


def _is_tuple(text: str) -> bool:
    """Whether brackets are an expression of their own. A list of numbers is none: a page of shapes has too many to hold."""
    return text[0] not in "([" or "," in text and len(text) <= LONG and bool(_SYMBOL.search(text))


def _parts(text: str, begin: int, parsed: _Parsed) -> Iterator[tuple[int, int]]:
    end = parsed.end
    if end - begin > LONG and (breaks := [b for b in parsed.breaks if begin < b.at < end]):
        rank = min(b.rank for b in breaks)
        if rank < 10 or end - begin > LONG * 1.5:
            for place in [*(b.at for b in breaks if b.rank == rank), end]:
                yield from _parts(text, begin, _Parsed(place, tuple(b for b in breaks if b.rank > rank)))
                begin = place + 1
            return
    yield begin, end


class _Parser:
    """Reads an expression from a place in the text. Each method returns what it has read, or None."""

    def __init__(self, text: str, depth: int = 0):
        self.text, self.depth = text, depth

    def chain(self, at: int) -> _Parsed | None:
        """Terms and relations: 0 < η < 2."""
        return self._joined(at, _RELATION, self._sum, 0)

    def _sum(self, at: int) -> _Parsed | None:
        return self._joined(at, _PLUS, self._product, 1)

    def _product(self, at: int) -> _Parsed | None:
        sign = _SIGN.match(self.text, at)
        read = self._joined(sign.end() if sign else at, _TIMES, self._row, 2)
        return read and read._replace(simple=read.simple and not sign)

    def _joined(self, at: int, joint: re.Pattern, part, rank: int) -> _Parsed | None:
        read = part(at) or self._dots(at, joint)
        while read and (found := joint.match(self.text, read.end)):
            after = part(found.end()) or self._dots(found.end(), None)
            if after is None:
                break
            new = (Break(found.end() - 1, rank + 10 * self.depth),) if found[1] else ()
            read = _Parsed(after.end, read.breaks + new + after.breaks)
        return read

    def _dots(self, at: int, joint: re.Pattern | None) -> _Parsed | None:
        """… + n, and 1 + …"""
        here = self.text[at : at + 1] == "…" and (joint is None or joint.match(self.text, at + 1))
        return _Parsed(at + 1) if here else None

    def _row(self, at: int) -> _Parsed | None:
        """Factors without a sign between them: 2 n (n + 1)."""
        read = self._factor(at)
        while read:
            place = read.end
            last = self.text[place - 1]
            spaced = self.text[place : place + 1] == " "
            following = self.text[place + spaced : place + spaced + 1]
            if not following or last == "%" or following in "|[{" and (spaced or last not in ")]"):
                break
            if following == "‖" and not spaced and last not in ")]":  # it closes
                break
            if last == BOX or following == BOX or following.isdigit() or following in "½⅓⅔¼¾⅛⌊⌈⟨":
                break
            if spaced and following == "(" and last.isdigit() and not self._has_letter(place + 1):
                break
            if following.isascii() and following.isalpha() and not self._is_named(place + spaced):
                break
            if spaced and last.isascii() and last.isalpha():
                break
            after = self._factor(place + spaced)
            if after is None or spaced and following in "([" and _alone(self.text[place + 1 : after.end]):
                break
            new = (Break(place, 3 + 10 * self.depth),) if spaced else ()
            read = _Parsed(after.end, read.breaks + new + after.breaks)
        return read

    def _has_letter(self, at: int) -> bool:
        """Whether the brackets that open here are a factor, not an aside."""
        inside = self.text[at : self.text.find(")", at)]
        return bool(_SYMBOL.search(inside)) or " − " in inside or " + " in inside

    def _is_named(self, at: int) -> bool:
        """Whether here stands a function, or a letter beside its number: 2i, 1.14 x (but 3 s, a time)."""
        named = _CALLED.match(self.text, at) or _SPREAD.match(self.text, at)
        return bool(
            named or self.text[at - 1 : at].isdigit() or re.match(r"\d [bnwxyz]\b", self.text[at - 2 : at + 2], re.A)
        )

    def _factor(self, at: int) -> _Parsed | None:
        text = self.text
        if found := _CALLED.match(text, at):
            return self._group(found.end())
        if found := _SPREAD.match(text, at):
            after = _SUFFIX.match(text, found.end()).end()
            read = self._row(after + (text[after : after + 1] == " "))
            if read:
                return read._replace(simple=False)
        if text[at : at + 1] == "√":
            read = None if text[at + 1 : at + 2] == "√" else self._factor(at + 1)
            return read and read._replace(simple=False)
        if found := _NUMBER.match(text, at) or _SYMBOL.match(text, at) or _BARE.match(text, at):
            end = _SUFFIX.match(text, found.end()).end()
            called = None if found[0][0].isdigit() or text[end : end + 1] not in ("(", "[") else self._group(end)
            return called._replace(simple=False) if called else _Parsed(end, simple=True)
        if text[at : at + 1] == BOX:
            return _Parsed(at + 1, simple=True)
        return self._group(at)

    def _group(self, at: int) -> _Parsed | None:
        """Brackets around one expression or several."""
        closing = _OPEN.get(self.text[at : at + 1])
        if not closing or self.depth == DEEP:
            return None
        inner, breaks, place = _Parser(self.text, self.depth + 1), (), at + 1
        while True:
            read = inner.chain(place) or (_Parsed(place + 1) if self.text[place : place + 1] == "…" else None)
            if read is None:
                return None
            breaks += read.breaks
            if self.text[read.end : read.end + 1] and self.text[read.end] in closing:
                end = _SUFFIX.match(self.text, read.end + 1).end()
                return _Parsed(end, breaks, simple=end == read.end + 1)
            comma = _COMMA.match(self.text, read.end)
            if not comma:
                return None
            if comma[0].endswith(" "):
                breaks += (Break(comma.end() - 1, 4 + 10 * self.depth),)
            place = comma.end()


def _alone(group: str) -> bool:
    """Whether brackets hold one number or letter, as in a reference or an aside: *n* (5)."""
    return len(group) <= 3 or not re.search(r"[-+−·×/=<>, ]", group)
