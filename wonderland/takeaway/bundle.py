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
from ..programs.imports import packages
from ..programs.snippets import FRAMEWORKS, Script
from .brought import relinked

LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the time of every file, so that the same chapter is the same bytes
SOLVED = "-solved.ipynb"  # how the name of a solved notebook ends

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

{terms}
"""


def address(index, framework: str) -> str:
    """Where the archive of the chapter with this index page lies: beside that page."""
    chapter = posixpath.dirname(index.src_uri)
    return posixpath.join(posixpath.dirname(index.dest_uri), f"{chapter}-{framework}.zip")


def is_index(book: Book, file) -> bool:
    """Whether this is the page on which a chapter begins."""
    folder, name = posixpath.split(file.src_uri)
    return name == "index.md" and bool(folder) and book.chapter(file.src_uri, {}) is not None


def bundles(
    book: Book, pages: list[tuple], config, once: Callable[[str, str, Callable[[], bytes]], bytes]
) -> Iterator[tuple[str, bytes]]:
    """Address and content of the archives of all chapters.

    ``pages`` are MkDocs's, each with address and text of what it can be taken away as. ``once`` gives a file by its name and a key,
    that of an earlier build if it was made under the same key; it calls the third for one that was not.
    """
    for index in (page for page, _ in pages if is_index(book, page.file)):
        folder = posixpath.dirname(index.file.src_uri)
        own = [(page, made) for page, made in pages if posixpath.dirname(page.file.src_uri) == folder]
        said = {
            "title": index.meta.get("title", index.title),
            "origin": index.canonical_url or config.site_name,
            "terms": f"{config.copyright}." if config.copyright else "",
        }
        of = (said, config.site_url, [(page.url, page.markdown, made) for page, made in own])
        make = partial(_of_chapter, book, index, own, said, config, once)
        yield from book.facts.once(("archives", folder), of, lambda make=make: list(make()))


def _of_chapter(book: Book, index, own: list[tuple], said: dict[str, str], config, once) -> Iterator[tuple[str, bytes]]:
    for framework in FRAMEWORKS:
        files, told = _files(book, own, framework, config), said | {"framework": FRAMEWORKS[framework]}
        there = address(index.file, framework)
        name = posixpath.basename(there)
        yield there, once(name, _digest([*files, tuple(told.values())]), partial(_packed, name, files, told))


File = tuple[str, str, str]  # its path in the archive, its text, and, of Markdown, from where its links lead


def _files(book: Book, pages: list[tuple], framework: str, config) -> list[File]:
    found: dict[str, File] = {}
    for page, made in pages:
        for script, folder in _programs(book, page.file.src_uri, framework):
            found.setdefault(script.path.name, (f"{folder}/{script.path.name}", script.program, ""))
        for there, text in made:
            name = posixpath.basename(there)
            if name.endswith(".md"):
                stem = posixpath.splitext(posixpath.basename(page.file.src_uri))[0]
                base = urljoin(config.site_url, page.file.url) if config.site_url else ""
                found[f"{stem}.md"] = f"markdown/{stem}.md", text, base
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
