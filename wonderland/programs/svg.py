"""A recorded figure: as it stands inside a page or alone, and whether two look the same."""

from __future__ import annotations

import html
import re

ON_PAPER = ("#a84a0c", "#6a42a6", "#17766a", "#b5396a")  # the page's own on a light ground, which captions call by name
INK_ON_PAPER = "#222222"
ALONE = '<svg style="background:#ffffff" '

# CSS pixels a point: 4/3 at the 96 pixels an inch of CSS, and a tenth more, since a figure is drawn for the width of a phone.
SCREEN = 4 / 3 * 1.1

TOLERANCE = 1.0  # points: less than the eye sees


def inline(svg: str, identifier: str, alt: str) -> str:
    """The SVG as it stands inside a page: ids made unique by ``identifier``, named by ``alt``, never wider than its place."""
    svg = re.sub(r' id="([^"]*)"', rf' id="{identifier}-\1"', svg)
    svg = re.sub(r'(href="#|url\(#)', rf"\1{identifier}-", svg)
    width, height = map(float, re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg).groups())
    head = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" role="img" '
        f'aria-labelledby="{identifier}-title" viewBox="0 0 {width:g} {height:g}" stroke-linejoin="round" '
        f'style="width:{width * SCREEN:.0f}px;max-width:100%;height:auto">'
        f'<title id="{identifier}-title">{html.escape(alt)}</title>'
    )
    return re.sub(r"<svg [^>]*>", lambda _: head, svg, count=1).replace("\n", " ").strip()


def standalone(svg: str) -> str:
    """The SVG for where there is no page around it: as the page shows it on a light ground, which is white here."""
    svg = re.sub(r"var\(--w-c(\d), #\w+\)", lambda m: ON_PAPER[int(m[1])], svg).replace("currentColor", INK_ON_PAPER)
    return svg.replace("<svg ", ALONE, 1)


def is_standalone(svg: str) -> bool:
    """Whether ``standalone`` has made it, so that ``themed`` can take it back."""
    return svg.startswith(ALONE)


def themed(svg: str) -> str:
    """What ``standalone`` has made, in the colours of the page that is around it once more."""
    for number, colour in enumerate(ON_PAPER):
        svg = svg.replace(colour, f"var(--w-c{number}, {colour})")
    return svg.replace(ALONE, "<svg ", 1).replace(INK_ON_PAPER, "currentColor")


def _shapes(svg: str) -> tuple[str, list[float]]:
    """What is drawn, as (all but the coordinates, coordinates): two frameworks' figures are compared by these."""
    number = re.compile(r"-?\d+\.?\d*(?:e-?\d+)?")
    rest, numbers = [], []
    for piece in re.findall(r"<[^>]+>|[^<]+", svg[svg.index(">") + 1 :]):
        if piece.startswith("<"):
            # ids are hashes of the geometry they name: they say nothing that the geometry does not
            piece = re.sub(r"(id=\"|#)[\w-]+", r"\1", piece)
            numbers += map(float, number.findall(piece))
            piece = number.sub("#", piece)
        rest.append(piece)
    return "".join(rest), numbers


def differing(left: str, right: str, tolerance: float = TOLERANCE) -> str | None:
    """Why two SVGs do not look the same, or None: the same shapes, no coordinate off by more than ``tolerance``."""
    if left == right:  # as on the same machine nearly all are, and to take them apart is slow
        return None
    (text, numbers), (other_text, other_numbers) = _shapes(left), _shapes(right)
    if text != other_text:
        return "the shapes differ"
    off = max((abs(a - b) for a, b in zip(numbers, other_numbers, strict=True)), default=0.0)
    return f"a coordinate is off by {off:.1f} points" if off > tolerance else None
