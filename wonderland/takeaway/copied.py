"""What the built site has from the project and its packages as it is: programs and figures, and what pages are set in."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from ..npm import node_modules

SHOWN = {"snippets": re.compile(r"[^.].*_.*\.py|figure\.svg|[^.]+\.[^.-]+-.+\.out"), "labs": re.compile(r"figure\.svg")}

KATEX = "assets/katex"
STYLE = f"{KATEX}/katex.min.css"
# every browser that reads this site reads woff2: the older formats are not copied, so not named either
OLDER = re.compile(r",url\([^)]*\.(?:woff|ttf)\) format\([^)]*\)")

# The text's own face, by what book.css has to name: each file holds what its unicode-range says.
FACE = ("latin-400-normal", "latin-400-italic", "latin-600-normal", "greek-400-normal", "greek-400-italic")


def shown(root: Path) -> list[str]:
    """The programs and figures that pages link to, and what programs printed with another value of their dial."""
    found = []
    for top, wanted in SHOWN.items():
        for folder, folders, names in os.walk(f"{root}/{top}"):
            folders[:] = [name for name in folders if not name.startswith(".")]
            below = folder[len(f"{root}/") :].replace(os.sep, "/")
            found += [f"{below}/{name}" for name in names if wanted.fullmatch(name)]
    return sorted(found)


def style(root: Path) -> str:
    """KaTeX's style sheet, which lies at ``STYLE``."""
    return OLDER.sub("", (_katex(root) / "katex-swap.min.css").read_text("utf-8"))


def fonts(root: Path) -> Iterator[tuple[str, Path]]:
    """Address and file of KaTeX's fonts, and of the face of the text with its licence, which goes wherever they go."""
    for path in sorted((_katex(root) / "fonts").glob("*.woff2")):
        yield f"{KATEX}/fonts/{path.name}", path
    stix = node_modules(root) / "@fontsource" / "stix-two-text"
    for name in FACE:
        yield f"assets/stix/{name}.woff2", stix / "files" / f"stix-two-text-{name}.woff2"
    yield "assets/stix/LICENSE.txt", stix / "LICENSE"


def _katex(root: Path) -> Path:
    return node_modules(root) / "katex" / "dist"
