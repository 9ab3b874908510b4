"""On which terms the outputs of a listing are compared, as its block asks for them."""

from __future__ import annotations

from dataclasses import dataclass

from ..book.blocks import Directive
from ..problems import PageError
from ..programs.compare import ATOL, RTOL, Comparison, compare


@dataclass(frozen=True)
class Tolerance:
    """On which terms a listing's outputs are compared; ``reason`` is what the page says when they are loosened."""

    rtol: float = RTOL
    atol: float = ATOL
    parity: bool = True
    varying: frozenset[str] = frozenset()
    skip: str = ""
    reason: str = ""

    def compare(self, left: str, right: str, names: tuple[str, str]) -> Comparison:
        """Compare two outputs on these terms; see ``wonderland.compare.compare``."""
        return compare(left, right, names, rtol=self.rtol, atol=self.atol, varying=self.varying)


def tolerance_of(node: Directive, page: str) -> Tolerance:
    """Read them from a directive. Raises PageError where a loosening gives no reason to the reader."""
    options = node.options

    def number(key: str, default: float) -> float:
        try:
            value = float(options.get(key, default))
        except ValueError:
            value = -1.0
        if not 0 <= value < float("inf"):  # nan would let everything pass
            raise PageError(page, node.number, f"'{key}: {options[key]}' is not a tolerance")
        return value

    if options.get("parity", "off") != "off":
        raise PageError(page, node.number, "'parity' can only be switched off: 'parity: off', with a 'reason:'")
    rtol, atol = number("rtol", RTOL), number("atol", ATOL)
    reason = options.get("reason", "")
    if ("parity" in options or rtol > RTOL or atol > ATOL) and not reason:
        raise PageError(page, node.number, "a looser comparison, or none, needs a 'reason:' that the page can show")
    if ("figure" in options) != ("alt" in options):
        raise PageError(page, node.number, "a figure needs both 'figure:' (what to see) and 'alt:' (what it shows)")
    varying = frozenset(key.strip() for key in options.get("varying", "").split(",") if key.strip())
    return Tolerance(rtol, atol, "parity" not in options, varying, options.get("skip", ""), reason)
