"""A notebook that is a page, to take away: as Markdown, and as itself, with links that lead to the site."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from ..book.blocks import CODE
from ..book.site import Site
from ..page.pieces import fence
from ..programs.notebooks import Notebook, NotebookCell, joined, shown_by, text
from . import addresses, cells, links
from .rewrite import Link

LINK = re.compile(
    rf"{CODE}"
    r"|(?<!\\)(?:\$\$.*?\$\$|\$(?! )[^$]+\$)"
    r"|(?P<picture>!?)\[(?P<words>(?:[^\[\]]|\[[^\[\]]*\])*)\]\((?P<target>[^()\s]+(?:\([^()\s]*\))?[^()\s]*)\)",
    re.S,
)


def files(site: Site, made: Notebook, source: str) -> Iterator[tuple[str, str]]:
    """Address and text of what a notebook can be taken away as: of one that is no page of the site only itself."""
    if made.page in site.pages:
        said = _markdown(made, links.near(site, made.page))
        yield addresses.markdown(site, made.page), f"{said}\n---\n\n{links.origin(site, made.page)}\n"
    yield addresses.itself(site, made.page), _itself(source, links.far(site, made.page))


def _markdown(made: Notebook, link: Link) -> str:
    """Its cells as plain Markdown: text, fenced code, and under it what was printed."""
    return "\n\n".join("\n".join(_lines(cell, link)) for cell in made.cells) + "\n"


def _lines(cell: NotebookCell, link: Link) -> Iterator[str]:
    if cell.kind != "code":
        yield relinked(cell.source.strip(), link)
        return
    yield from fence(cell.source, "python")
    for output in joined(cell.outputs):
        shown = shown_by(output)
        if any(kind.startswith("image/") for kind in shown):
            yield from ("", f"*Figure: {cell.alt or output['metadata'].get('image/svg+xml', {}).get('alt', '')}*")
        elif said := shown.get("text") or shown.get("error") or shown.get("text/plain"):
            yield from ("", "It prints:", "", *fence(said, "text"))


def _itself(source: str, link: Link) -> str:
    """Its own text but for the links: from a reader's machine they would lead nowhere."""
    content = json.loads(source)
    for cell in content["cells"]:
        if cell["cell_type"] == "markdown":
            cell["source"] = cells.lines(relinked(text(cell["source"]), link))
    return cells.written(content)


def relinked(words: str, link: Link) -> str:
    """Text with its links as ``link`` has them; what leads nowhere is words. Code and formulas stay as they are."""

    def one(found: re.Match) -> str:
        if found["words"] is None:
            return found[0]
        target = link(found["target"])
        return f"{found['picture']}[{found['words']}]({target})" if target else found["words"]

    return LINK.sub(one, words)
