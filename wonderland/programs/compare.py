"""Compares two printed texts: numbers with a fraction within tolerance, all the rest to the letter."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

RTOL, ATOL = 1e-3, 1e-5

# A number with a fraction or an exponent, or nan, inf. Plain integers are text: shapes and counts are exact.
FLOAT = re.compile(r"(?<![\w.])[+-]?(?:(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|nan|inf)(?=j?(?!\w))")

# What pads the numbers of an array to one width: the longest number decides it, and that one may have a digit more elsewhere.
PADDING = re.compile(r"(?<=[\[,]) +$|^ +(?=\])|(?<=^ ) +$")


@dataclass
class Comparison:
    """``numbers`` compared, how many were the ``same``, the ``largest`` relative difference, the first ``problem``."""

    numbers: int = 0
    same: int = 0
    largest: float = 0.0
    problem: str | None = None


def compare(
    left: str,
    right: str,
    names: tuple[str, str],
    *,
    rtol: float = RTOL,
    atol: float = ATOL,
    varying: frozenset[str] = frozenset(),
) -> Comparison:
    """Compare two outputs line by line; ``names`` says in the problem which is which.

    Two numbers agree when |l - r| <= atol + rtol * max(|l|, |r|). A line ``key: …`` whose key is in
    ``varying`` must be there on both sides; what follows the colon is not compared.
    """
    result = Comparison()
    left_lines, right_lines = left.splitlines(), right.splitlines()
    for number, (a, b) in enumerate(zip(left_lines, right_lines, strict=False), 1):
        key = a.split(":", 1)[0].strip()
        if key in varying and b.split(":", 1)[0].strip() == key:
            continue
        if why := _differ(a, b, result, rtol, atol):
            result.problem = f"line {number} of the output: {why}\n  {names[0]}: {a}\n  {names[1]}: {b}"
            return result
    if len(left_lines) != len(right_lines):
        more, which = max((left_lines, names[0]), (right_lines, names[1]), key=lambda p: len(p[0]))
        extra = more[min(len(left_lines), len(right_lines))]
        result.problem = (
            f"{names[0]} has {len(left_lines)} lines, {names[1]} has {len(right_lines)}\n  only {which}: {extra}"
        )
    return result


def _differ(a: str, b: str, result: Comparison, rtol: float, atol: float) -> str | None:
    if _letters(a) != _letters(b):
        return "the text differs"
    for x, y in zip(FLOAT.findall(a), FLOAT.findall(b), strict=True):
        u, v = float(x), float(y)
        result.numbers += 1
        if u == v or (math.isnan(u) and math.isnan(v)):
            result.same += 1
            continue
        if not (math.isfinite(u) and math.isfinite(v)):
            return f"{x} is not {y}"
        size = max(abs(u), abs(v))
        if abs(u - v) > atol + rtol * size:
            return f"{x} and {y} differ by {abs(u - v):.2g} (allowed: {atol:g} + {rtol:g} × {size:g})"
        if abs(u - v) > atol:  # below it a ratio only says that both are nearly zero
            result.largest = max(result.largest, abs(u - v) / size)
    return None


def _letters(line: str) -> list[str]:
    """What stands between the numbers of a line, without what pads those of an array."""
    return [PADDING.sub("", piece) for piece in FLOAT.split(line)]


ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def value(output: str, name: str) -> str:
    """What stands behind ``name:`` in an output; 'first loss', …, 'last loss' where several lines have the key.

    Raises LookupError with a sentence for the author when there is none, or when the name fits several lines.
    """
    pairs = [line.split(":", 1) for line in output.splitlines() if ":" in line]
    found = [text.strip() for key, text in pairs if key.strip() == name]
    if len(found) == 1:
        return found[0]
    if len(found) > 1:
        raise LookupError(
            f"{len(found)} lines of the output are called '{name}': say 'first {name}', … or 'last {name}'"
        )
    ordinal, _, key = name.partition(" ")
    found = [text.strip() for k, text in pairs if k.strip() == key]
    index = -1 if ordinal == "last" else ORDINALS.index(ordinal) if ordinal in ORDINALS else None
    if index is not None and -len(found) <= index < len(found):
        return found[index]
    known = ", ".join(dict.fromkeys(k.strip() for k, _ in pairs)) or "none"
    raise LookupError(f"no line of the output is called '{name}' (there are: {known})")
