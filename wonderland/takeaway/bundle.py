"""A chapter in one file for one framework: its programs, notebooks and Markdown in a zip archive, as a teacher hands them out."""

from __future__ import annotations

import hashlib
import io
import posixpath
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from urllib.parse import urljoin

from ..book.blocks import Directive
from ..book.book import Book
from ..book.site import Site
from ..programs.imports import packages
from ..programs.snippets import FRAMEWORKS, Script
from . import addresses
from .addresses import SOLVED
from .brought import relinked

LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the time of every file, so that the same chapter is the same bytes

TakenAway = dict[str, list[tuple[str, str]]]  # by the path of a page: address and text of what it can be taken away as
File = tuple[str, str, str]  # its path in the archive, its text, and, of Markdown, from where its links lead

README = """\
{title}, in {framework}
{origin}

What the programs import is installed by

    pip install {packages}

and Jupyter, for the notebooks, by: pip install jupyterlab

programs/    the listings, each a whole program, and the stub of each exercise with its checker
notebooks/   the sections with what their programs printed, and the exercises to work in
solved/      the exercises' notebooks with solutions, and the solutions as programs
markdown/    the pages as plain text; on those with exercises, hints and solutions stand at the end

To hand the chapter out without solutions, take out the folders solved and markdown.

{copyright}
"""


def bundles(
    book: Book, site: Site, made: TakenAway, once: Callable[[str, str, Callable[[], bytes]], bytes]
) -> Iterator[tuple[str, bytes]]:
    """Address and content of the archives of all chapters.

    ``made`` is what each page can be taken away as. ``once`` gives a file by its name and a key, that of an earlier build if it
    was made under the same key; it calls the third for one that was not.
    """
    for first in (page for page in made if addresses.begins_chapter(book, page)):
        folder = posixpath.dirname(first)
        own = {page: files for page, files in made.items() if posixpath.dirname(page) == folder}
        said = {
            "title": site.title(book, first),
            "origin": site.canonical(first) or site.name,
            "copyright": f"{site.copyright}." if site.copyright else "",
        }
        of = (said, site.url, site.folders, own)
        make = partial(_of_chapter, book, site, first, own, said, once)
        yield from book.facts.once(("archives", folder), of, make)


def _of_chapter(
    book: Book, site: Site, first: str, own: TakenAway, said: dict[str, str], once
) -> list[tuple[str, bytes]]:
    made = []
    for framework in FRAMEWORKS:
        files, told = _files(book, site, own, framework), said | {"framework": FRAMEWORKS[framework]}
        there = addresses.archive(site, first, framework)
        name = posixpath.basename(there)
        key = _digest([*files, tuple(told.values())])
        made.append((there, once(name, key, partial(_packed, name, files, told))))
    return made


def _files(book: Book, site: Site, pages: TakenAway, framework: str) -> list[File]:
    found: dict[str, File] = {}
    for page, made in pages.items():
        for script, folder in _programs(book, page, framework):
            found.setdefault(script.path.name, (f"{folder}/{script.path.name}", script.program, ""))
        for there, text in made:
            name = posixpath.basename(there)
            if name.endswith(".md"):
                stem = posixpath.splitext(posixpath.basename(page))[0]
                found[f"{stem}.md"] = f"markdown/{stem}.md", text, site.canonical(page)
            elif name.endswith((f"-{framework}.ipynb", f"-{framework}{SOLVED}")):
                found[name] = f"{'solved' if name.endswith(SOLVED) else 'notebooks'}/{name}", text, ""
    return sorted(found.values())


def _digest(files: list[tuple[str, ...]]) -> str:
    digest = hashlib.blake2b()
    for text in (part for file in files for part in file):
        digest.update(f"{len(text)}:".encode())
        digest.update(text.encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def _programs(book: Book, page: str, framework: str) -> Iterator[tuple[Script, str]]:
    """The programs of a page, each with the folder in the archive: a listing inside a solution gives it away."""
    for node, answer in _shown(book.source(page).nodes, False):
        snippet = book.snippet(page, node.options["snippet"], node.number)
        for script in snippet.scripts:
            if script.framework == framework and script.role not in (
                "wrong",
                "dial",
            ):  # of a dial, the value in the file
                yield script, "solved" if answer or script.role == "solution" else "programs"


def _shown(nodes, answer: bool) -> Iterator[tuple[Directive, bool]]:
    for node in nodes:
        if isinstance(node, Directive):
            if node.name in ("listing", "exercise") and "snippet" in node.options:
                yield node, answer
            yield from _shown(node.children, answer or node.name == "solution")


def _packed(name: str, files: list[File], said: dict[str, str]) -> bytes:
    """The archive: all its files in one folder, whose name says what it is."""
    needed = sorted(set().union(*(packages(text) for path, text, _ in files if path.endswith(".py"))))
    readme = README.format(packages=" ".join(needed), **said).rstrip() + "\n"
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text, base in [("README.txt", readme, ""), *files]:
            entry = zipfile.ZipInfo(f"{posixpath.splitext(name)[0]}/{path}", LONG_AGO)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            if path.endswith(".md"):
                text = relinked(text, lambda target, base=base: urljoin(base, target) if base else None)
            archive.writestr(entry, text.encode("utf-8", "surrogateescape"))
    return made.getvalue()
