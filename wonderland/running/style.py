"""House style of the figures, and the step from a matplotlib figure to an SVG that is right in light and dark.

Runs inside the child process that runs a listing; the listing itself says nothing about style.
"""

from __future__ import annotations

import io
import re
from xml.etree import ElementTree

# Sentinels: colours that no listing would pick by chance, replaced in the SVG by what the page decides.
INK = "#010203"
SERIES = ("#4a6fb3", "#c0702f", "#2f8f7f", "#a8557f")  # also the fall-back where there is no page


STYLE = {
    "svg.hashsalt": "wonderland",
    "svg.fonttype": "none",  # text stays text: in the page's own sans serif, and a third of the bytes
    "figure.figsize": (4.8, 3.1),
    "figure.facecolor": "none",
    "figure.constrained_layout.use": True,
    "savefig.facecolor": "none",
    "font.family": ["DejaVu Sans"],  # ships with matplotlib, and wide: what fits in it fits in the page's font
    "mathtext.fontset": "dejavusans",
    "font.size": 10.5,
    "text.color": INK,
    "axes.facecolor": "none",
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "axes.titlesize": 11,
    "axes.linewidth": 0.8,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "xtick.color": INK,
    "ytick.color": INK,
    "legend.frameon": False,
    "lines.linewidth": 1.8,
    "grid.color": "#808080",
    "grid.alpha": 0.25,
    "image.cmap": "cividis",
}


def use_house_style() -> None:
    """Set matplotlib up to draw into SVG, in the house style; called after import, before the listing runs."""
    import matplotlib as mpl

    mpl.use("svg", force=True)
    mpl.rcdefaults()
    mpl.rcParams.update(STYLE)
    mpl.rcParams["axes.prop_cycle"] = mpl.cycler(color=list(SERIES))


def to_svg(figure) -> str:
    """The figure as an SVG text: byte-stable, ink as ``currentColor``, series colours as CSS variables.

    A page carries its figures inside itself, so all that does not show is taken out: a third of the bytes stays.
    """
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg", metadata=dict.fromkeys(("Date", "Creator", "Format", "Type")))
    for prefix, uri in NAMESPACES.items():
        ElementTree.register_namespace(prefix, uri)
    root = ElementTree.fromstring(buffer.getvalue())
    used = set(re.findall(r"#([\w-]+)[\")]", buffer.getvalue()))
    _slim(root, used)
    root.set("stroke-linejoin", "round")
    root.set("font-family", "DejaVu Sans, Verdana, sans-serif")  # where there is no page; a page sets its own
    svg = ElementTree.tostring(root, encoding="unicode").replace(INK, "currentColor")
    for number, colour in enumerate(SERIES):
        svg = svg.replace(colour, f"var(--w-c{number}, {colour})")
    return re.sub(r"\n\s*", "\n", svg) + "\n"


NAMESPACES = {"": "http://www.w3.org/2000/svg", "xlink": "http://www.w3.org/1999/xlink"}
# Initial values, and matplotlib's own joins: the whole drawing is set to round ones.
IDLE_STYLE = re.compile(
    r"\s*(?:font-family: 'DejaVu Sans'|stroke-linejoin: \w+|stroke-linecap: butt|stroke-width: 1|fill-opacity: 1|opacity: 1)\s*(?:;|$)"
)


def _slim(element: ElementTree.Element, used: set[str]) -> None:
    for child in list(element):
        tag = child.tag.rpartition("}")[2]
        # a style sheet '*{…}' would restyle the page around the figure
        if tag in ("metadata", "style"):
            element.remove(child)
            continue
        _slim(child, used)
        if child.get("id") not in used:
            child.attrib.pop("id", None)
        for key, text in list(child.attrib.items()):
            if key in ("d", "transform", "x", "y", "points", "width", "height"):
                child.set(key, _round(text))
            elif key == "style":
                child.set(key, re.sub(r"\s*([:;])\s*", r"\1", IDLE_STYLE.sub("", text)).strip("; "))
            if not child.get(key) or child.get(key).startswith("rotate(-0"):
                del child.attrib[key]
        if tag == "g" and not child.attrib or tag == "defs" and not len(child):
            at = list(element).index(child)
            element.remove(child)
            for offset, grandchild in enumerate(list(child)):
                element.insert(at + offset, grandchild)


def _round(text: str) -> str:
    """Coordinates to a tenth of a point; the factors of a transform, which are small, are left alone."""
    if "scale" in text or "matrix" in text:
        return text
    return re.sub(r"-?\d+\.\d{2,}", lambda m: f"{round(float(m[0]), 1):g}" if abs(float(m[0])) < 1000 else m[0], text)
