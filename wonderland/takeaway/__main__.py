"""``python -m wonderland.takeaway SITE``: puts into a built site all that a reader takes away, and what its pages load.

Run in the project's folder, after any generator that makes pages by the Markdown extension. MkDocs needs it not: its plugin
calls the same functions while it builds.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from .. import npm
from ..book import site as sites
from ..book.book import Book
from ..book.site import Site
from ..page.blocks import BLOCKS
from ..page.expand import expand
from ..problems import PageError
from ..programs import notebook_rules, notebooks
from ..programs.files import read, visible, write_whole
from ..web import dials
from . import addresses, brought, bundle, copied, llms
from . import page as taken


class Unfit(Exception):
    """Why nothing can be put into a site."""


def put(root: Path, built: Path) -> int:
    """Write the files of the project at ``root`` into its site; how many. Raises PageError for a mistake on a page, Unfit
    where the site has not its pages.
    """
    npm.ensure(root)
    book = Book(root, BLOCKS).refresh()
    if book.problems:
        raise next(iter(book.problems.values()))
    told = sites.read(root)
    solved = {page: text for page, _, text in taken.solved_labs(book, told)}
    site = replace(told, **_there(book, solved, told, built))
    made = dict(_files(book, site, solved))  # all of it, before anything is written
    for address, content in made.items():
        write_whole(built / address, content.read_bytes() if isinstance(content, Path) else content, sure=False)
    return len(made)


def _there(book: Book, solved: Iterable[str], site: Site, built: Path) -> dict[str, frozenset[str]]:
    """What lies in the built site, or will: its ``pages`` and other ``files``."""
    pages = frozenset(page for page in (*book.titles, *solved) if (built / site.html(page)).is_file())
    for page in book.titles:
        if page not in pages and not page.endswith(notebooks.SUFFIX):
            raise Unfit(f"{built / site.html(page)} is not there: {built} is no site of docs/ as it is now")
    own = [path.relative_to(book.docs).as_posix() for path in visible(book.docs, "**/*") if path.is_file()]
    files = frozenset([*own, *solved, *copied.shown(book.root), *addresses.of_labs(book.root)])
    return {"pages": pages, "files": files - pages}


def _files(book: Book, site: Site, solved: dict[str, str]) -> Iterator[tuple[str, str | bytes | Path]]:
    """Address and content of each file, or where it lies."""
    yield copied.STYLE, copied.style(book.root)
    yield from copied.fonts(book.root)
    yield from ((path, book.root / path) for path in copied.shown(book.root))
    made: bundle.TakenAway = {}
    for page in (page for page in book.titles if not page.endswith(notebooks.SUFFIX)):
        expanded = expand(book, page)
        made[page] = list(taken.files(book, site, page, expanded))
        yield from made[page]
        yield from dials.files(expanded, site.html(page))
    for page, text in solved.items():
        yield from brought.files(site, notebooks.parse(text, page), text)
    found = {page: notebook_rules.load(book.docs, page) for page in book.titles if page.endswith(notebooks.SUFFIX)}
    for page, notebook in found.items():
        yield from brought.files(site, notebook, read(book.docs / page))
    yield llms.NAME, llms.text(book, site, found)
    in_order = {page: made[page] for page in site.order(book) if page in made}
    yield from bundle.bundles(book, site, in_order, lambda name, key, make: make())


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m wonderland.takeaway", description="Put what readers take away into a site."
    )
    parser.add_argument("site", type=Path, help="the folder of the built site")
    try:
        number = put(Path.cwd(), parser.parse_args().site)
    except (PageError, Unfit, OSError, RuntimeError) as error:
        sys.exit(str(error))
    print(f"{number} files")


if __name__ == "__main__":
    main()
