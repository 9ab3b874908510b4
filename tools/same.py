"""Is the site still the same? ``python -m tools.same [COMMIT]`` names each file of it that differs from that commit's.

For a change of the machinery that is to change no page: both sites are built of nothing, and compared byte for byte. What is
built of a commit (HEAD, where none is named) is kept in ``.cache/same/``. With ``--pages`` only the expansions are compared,
and the Markdown and notebooks made of them, which takes seconds. Exit status 1 where anything differs.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path

from wonderland.book import site as sites
from wonderland.book.book import Book
from wonderland.book.site import Site
from wonderland.page.blocks import BLOCKS
from wonderland.page.expand import expand
from wonderland.page.pieces import ShownProgram
from wonderland.page.results import NotAsked
from wonderland.takeaway import page as taken

WITH_TIME = (".gz",)  # what holds the time at which it was made; the same lies beside it as it is


def different(before: Path, after: Path) -> Iterator[str]:
    """A line for each file that is not the same in both folders; of text with the first line that differs."""
    one, other = _files(before), _files(after)
    for name in sorted(one.keys() | other.keys()):
        if name not in one or name not in other:
            yield f"{name} is {'new' if name in other else 'gone'}"
        elif (old := one[name].read_bytes()) != (new := other[name].read_bytes()):
            yield f"{name} differs{_where(old, new)}"


def _files(folder: Path) -> dict[str, Path]:
    found = (path for path in folder.rglob("*") if path.is_file() and path.suffix not in WITH_TIME)
    return {path.relative_to(folder).as_posix(): path for path in found}


def _where(old: bytes, new: bytes) -> str:
    try:
        lines = zip_longest(old.decode().split("\n"), new.decode().split("\n"), fillvalue="(no such line)")
    except UnicodeDecodeError:
        return ""
    number, pair = next((number, pair) for number, pair in enumerate(lines, 1) if pair[0] != pair[1])
    at = max(len(os.path.commonprefix(pair)) - 40, 0)
    return f" from line {number} on:\n  - {pair[0][at : at + 200]}\n  + {pair[1][at : at + 200]}"


def write_pages(root: Path, folder: Path) -> None:
    """For each page of the project its expansion, and what is made of that to take away, as files below ``folder``."""
    book = Book(root, BLOCKS).refresh()
    # as if it were somewhere, so that links to pages are written out
    site = replace(sites.read(root), url="http://127.0.0.1:8000/", pages=frozenset(book.titles))
    for page in (page for page in book.titles if page.endswith(".md")):
        for name, text in _of_page(book, site, page):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", "surrogateescape")


def _of_page(book: Book, site: Site, page: str) -> Iterator[tuple[str, str]]:
    made = expand(book, page)
    yield f"{page}-expanded", made.text
    yield f"{page}-lines", "\n".join(str(origin.line) for origin in made.origins())
    yield f"{page}-shown", "\n".join(map(_told, [*made.programs, *made.turned])) + repr(made.lead)
    yield f"{page}-asked", "\n".join(map(_told, expand(book, page, NotAsked).programs))
    yield from taken.files(book, site, page, made)


def _told(shown: ShownProgram) -> str:
    varying = sorted(shown.tolerance.varying)  # a set has another order in each process
    tolerance = {**vars(shown.tolerance), "varying": varying}
    return f"{shown.line} {shown.snippet.name} {shown.script.framework} {tolerance}\n{shown.script.code}"


def _write_site(root: Path, folder: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
    settings = {"KEEP_PAGES": "false", "SITE_URL": "http://127.0.0.1:8000/", "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(command, check=True, cwd=root, env=_for(root) | settings)


def _for(root: Path) -> dict[str, str]:
    """The environment in which the machinery of this folder runs, or ours where it has none of its own."""
    ours = Path(__file__).resolve().parents[1]
    return os.environ | {"PYTHONPATH": os.pathsep.join(map(str, [root, ours]))}


def made(root: Path, folder: Path, *, pages: bool) -> Path:
    """Make the site of the project at ``root``, or its ``pages`` alone, in a folder of ``folder``, with its own machinery."""
    target = folder / ("pages" if pages else "site")
    shutil.rmtree(target, ignore_errors=True)
    if pages:
        command = [sys.executable, "-m", "tools.same", "--write", str(target)]
        subprocess.run(command, check=True, cwd=root, env=_for(root))
    else:
        _write_site(root, target)
    return target


def of_commit(root: Path, commit: str, *, pages: bool) -> Path:
    """The same of a commit, made once."""
    named = subprocess.run(
        ["git", "rev-parse", f"{commit}^{{commit}}"], check=True, cwd=root, capture_output=True, text=True
    ).stdout.strip()
    folder = root / ".cache" / "same" / named
    done = folder / f"{'pages' if pages else 'site'}-is-whole"
    tree = folder / "tree"
    if not tree.exists():
        unpacked = folder / "unpacked"
        unpacked.mkdir(parents=True, exist_ok=True)
        archive = subprocess.run(["git", "archive", named], check=True, cwd=root, capture_output=True).stdout
        subprocess.run(["tar", "-x", "-C", str(unpacked)], check=True, input=archive)
        for name in ("node_modules", ".cache"):  # what is fetched, and what was set once, serves for both
            if not (unpacked / name).exists():
                (unpacked / name).symlink_to(root / name)
        unpacked.rename(tree)
    if not done.exists():
        made(tree, folder, pages=pages)
        done.touch()
    return folder / ("pages" if pages else "site")


def main(arguments: list[str] | None = None) -> int:
    """Compare; or, for the other of the two, write the pages of the project of the current folder."""
    parser = argparse.ArgumentParser(prog="python -m tools.same", description=__doc__.split("\n")[0])
    parser.add_argument("commit", nargs="?", default="HEAD")
    parser.add_argument("--pages", action="store_true", help="compare the expansions alone")
    parser.add_argument("--write", metavar="FOLDER", type=Path, help="write these expansions, and compare nothing")
    asked = parser.parse_args(arguments)
    root = Path.cwd()
    if asked.write:
        write_pages(root, asked.write)
        return 0
    before = of_commit(root, asked.commit, pages=asked.pages)
    after = made(root, root / ".cache" / "same" / "now", pages=asked.pages)
    said = list(different(before, after))
    print("\n".join(said) or f"all {len(_files(after))} files are the same")
    return bool(said)


if __name__ == "__main__":
    sys.exit(main())
