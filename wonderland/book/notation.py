"""What may stand in a line of prose beside words: references, terms, citations, numbers and code of programs, pointers to lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .blocks import CODE
from .labels import KINDS

KIND = "|".join(KINDS)
NOTATION = re.compile(
    rf"(?P<code>{CODE})"
    rf"|\]\(@(?P<own>(?:{KIND}|term):[^)\s]*)\)"  # [own words](@def:tensor)
    # [own words](@line:column-trap: errors =), [own words](@printed:column-trap: loss); the text may hold brackets in pairs
    r"|\]\(@(?P<what>line|printed):(?P<where>[\w/-]+): +(?P<lines>(?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+)\)"
    r"|\]\((?P<lost>@(?:line|printed):)"  # one that is none, since a bracket is open or the colon is forgotten
    r"|\[@(?P<cite>[^\]\s,;][^\]]*)\]"  # [@key], [@a; @b], [@key, sec. 2]
    rf"|(?<![\w@/.])@(?P<bare>(?:{KIND}):[\w-]*\w)"  # @def:tensor
    r"|\{\{ *(?P<listing>[\w/-]+)(?:\.(?P<framework>torch|jax)|\[(?P<turned>[^\[\]{}]+)\])? *: *(?P<value>[^{}]+?) *\}\}"
    # {{ column-trap: first loss }}, {{ symbols.torch: gram }}, {{ noise-floor[0.5]: floor }}, {{ book: listings }}
    r"|\{\{ *(?P<install>pip install) *\}\}"
)


def works(cite: str) -> Iterator[tuple[str, str]]:
    """What a citation names: the key of each work, and where in it."""
    for part in cite.split(";"):
        key, _, where = part.strip().removeprefix("@").partition(",")
        yield key, where
