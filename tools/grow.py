"""Grows a copy of the project: its chapters over and over, under other numbers and labels, until it has so many pages.

``python -m tools.grow FOLDER 177``. What the machinery will cost for the whole book is measured on such a copy, so it is made as
a book of that size would be: each label, term and snippet is there once, references stay within their repetition, the
navigation, the map and the glossary grow along, and everything is recorded. Each program and each formula differs from that
which it repeats by something that changes nothing, so that nothing that is kept for one serves for the other.
"""

from __future__ import annotations

import argparse
import json
import posixpath
import re
import shutil
from itertools import count
from pathlib import Path

import yaml

from wonderland.book.blocks import Directive, Line, walk
from wonderland.book.book import Book, relative
from wonderland.book.labels import KINDS
from wonderland.book.nav import read_config
from wonderland.page.blocks import BLOCKS
from wonderland.page.blocks.map import SECTION
from wonderland.programs import records, snippets
from wonderland.programs.dial import dialled
from wonderland.programs.files import read

PAGES = 177  # of the whole book, roughly
CHAPTER = re.compile(r"(\d\d)-")
NOT_COPIED = shutil.ignore_patterns(".*", "__pycache__", "*.egg-info", "node_modules", "site", "offline", "*.pdf")

REFERENCE = re.compile(rf"(@(?:{'|'.join(KINDS)}|term):)([\w-]*\w)")
LABEL = re.compile(r"^(    label: *)(\S+)", re.M)
EQUATION = re.compile(r"(\\label\{eq:)([^}]*)\}")
SNIPPET = re.compile(r"^(    snippet: *)(\S+)", re.M)
OF_CHAPTER = re.compile(r"^(    chapter: *)(\S.*)", re.M)
NUMBER = re.compile(r"(\{\{ *)([\w/-]+)(?=(?:\.\w+|\[[^\[\]{}]+\])? *:)")
POINTER = re.compile(r"(\]\(@(?:line|printed):)([\w/-]+)(?=: )")
LINK = re.compile(rf"\]\(([^)\s@:#]*\.md)?(?:#((?:{'|'.join(KINDS)}|term)-)?([^)\s]+))?\)")
TITLE = re.compile(r"(\D*)(\d+)(.*)")
HEADING = re.compile(r"^(title: *[\"']?|# +)(.*)", re.M)
TERM = re.compile(r"^(/{3,}) ?term *\|.*?^\1 *$", re.M | re.S)
MAP = re.compile(r"^/// ?map\n", re.M)
INLINE = re.compile(r"(?<![\\$`\w])\$(?![\s$])([^$`\n]+)(?<![\s\\])\$(?![\d$])")
DISPLAY = re.compile(r"^(\$\$\n)(.*?^\$\$)$", re.M | re.S)
NAV = re.compile(r"^nav:.*\n?(?:[ \t#-].*\n?|\n)*", re.M)


def grow(source: Path, target: Path, pages: int = PAGES) -> None:
    """Copy the project at ``source`` to the new folder ``target``, and repeat its chapters until it has that many pages.

    Not counted are the pages that tell what ran in a chapter, of which each chapter brings one. A project that has as many
    is copied as it is. Raises ValueError where it has no chapter to repeat, or would have more than can be numbered.
    """
    shutil.copytree(source, target, symlinks=True, ignore=NOT_COPIED)
    (target / "node_modules").symlink_to((source / "node_modules").resolve())
    book = Book(source, BLOCKS).refresh()
    chapters = [page for page in counted(book) if CHAPTER.match(page)]
    missing, number = pages - len(counted(book)), _last_number(book) + 1
    if missing > 0 and not chapters:
        raise ValueError(f"{source} has no chapter that could be repeated")
    for again in count(2):
        if missing <= 0:
            return
        made = Repetition(book, target, chapters[:missing], again, number)
        made.write()
        missing -= len(chapters)
        number += len(made.folders)


def counted(book: Book) -> list[str]:
    """The pages of a book, in its order, but for those that tell what ran in a chapter, and for notebooks."""
    accounts = {page for chapter, page in book.accounts.items() if chapter}
    return [page for page in book.titles if page.endswith(".md") and page not in accounts]


def _last_number(book: Book) -> int:
    """The last number that a chapter has, or is to have: a map names those to come."""
    numbers = [int(match[1]) for match in map(CHAPTER.match, book.titles) if match]
    for page in counted(book):
        maps = (n for n in walk(book.source(page).nodes) if isinstance(n, Directive) and n.name == "map")
        named = (re.match(r"\d+", n.text) for m in maps for n in m.children if isinstance(n, Line))
        numbers += [int(match[0]) for match in named if match]
    return max(numbers, default=0)


def _home(page: str) -> str:
    """Where the snippets of a page lie, below snippets/."""
    return posixpath.dirname(page) or page.removesuffix(".md")


class Repetition:
    """Some pages once more, in chapters that are numbered from ``number`` on; ``again`` tells it from the others."""

    def __init__(self, book: Book, target: Path, pages: list[str], again: int, number: int):
        self.book, self.target, self.again, self.suffix = book, target, again, f"-again{again}"
        old = dict.fromkeys(page.partition("/")[0] for page in pages)
        if number + len(old) > 100:
            raise ValueError("a chapter's number has two digits, and there is none left")
        # what is repeated, and under which name: folders and pages below docs/, snippets below snippets/
        self.folders = {f: CHAPTER.sub(f"{n:02}-", f, count=1) for n, f in enumerate(old, number)}
        self.pages = {p: p.replace(*self._folder(p), 1) for p in pages}
        self.labels = {name for name, label in book.labels.items() if label.page in self.pages}
        own = {name: shown for name, shown in book.shown.items() if shown.label.page in self.pages}
        self.snippets = {name: name.replace(*self._folder(name), 1) + self.suffix for name in own}
        # by the chapters that have programs: their numbers, and the pages that tell what ran in them
        ran = {f: new for f, new in self.folders.items() if any(name.startswith(f"{f}/") for name in own)}
        self.ran = {str(int(old[:2])): str(int(new[:2])) for old, new in ran.items()}
        accounts = {book.accounts[chapter] for chapter in self.ran if chapter in book.accounts}
        self.pages |= {page: page.replace(".md", f"{self.suffix}.md") for page in accounts}

    def write(self) -> None:
        """Write it into the copy, which it becomes a part of."""
        for name in self.snippets:
            self._write_snippet(name)
        for page, new in self.pages.items():
            self._change(new, self._page(page))
        for page in counted(self.book):
            if page not in self.pages:
                self._extend(page)
        self._write_nav()

    def _folder(self, name: str) -> tuple[str, str]:
        """The folder of a page or a snippet, and that of its repetition."""
        old = name.partition("/")[0]
        return old, self.folders[old]

    def _change(self, page: str, text: str) -> None:
        path = self.target / "docs" / page
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")

    def _page(self, page: str) -> str:
        """The text of a page in its repetition."""
        text = self._text(self.book.docs.joinpath(page).read_text("utf-8"), page, self.pages[page])
        text = LABEL.sub(rf"\1\2{self.suffix}", text)
        text = EQUATION.sub(rf"\1\2{self.suffix}}}", text)
        text = OF_CHAPTER.sub(lambda m: m[1] + ", ".join(self.ran[c] for c in m[2].split(", ") if c in self.ran), text)
        text = HEADING.sub(lambda m: m[1] + self._title(m[2]), text)
        return DISPLAY.sub(r"\1{}\2", INLINE.sub(r"$\1{}$", text))

    def _text(self, text: str, page: str, new: str) -> str:
        """Text of the page that becomes ``new``: what it refers to is in the same repetition, if it is repeated."""

        def snippet(match: re.Match) -> str:
            name = match[2] if "/" in match[2] else f"{_home(page)}/{match[2]}"
            return match[1] + self.snippets.get(name, name).removeprefix(f"{_home(new)}/")

        def link(match: re.Match) -> str:
            path, kind, anchor = match.groups()
            if path:
                to = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
                path = relative(self.pages.get(to, to), new)
            if kind:
                anchor = kind + self._named(kind.replace("-", ":"), anchor)
            return f"]({path or ''}{f'#{anchor}' if anchor else ''})"

        text = REFERENCE.sub(lambda m: m[1] + self._named(m[1][1:], m[2]), text)
        for pattern in (SNIPPET, NUMBER, POINTER):
            text = pattern.sub(snippet, text)
        return LINK.sub(link, text)

    def _named(self, kind: str, label: str) -> str:
        """The label that stands in this repetition for this one."""
        return label + self.suffix if kind == "term:" or kind + label in self.labels else label

    def _title(self, title: str) -> str:
        """With the number that the chapter has in this repetition, where it stands in the title."""
        match = TITLE.fullmatch(title)
        new = match and next((new for old, new in self.folders.items() if int(old[:2]) == int(match[2])), None)
        return f"{match[1]}{int(new[:2])}{match[3]}" if new else title

    def _extend(self, page: str) -> None:
        """Let a page that is not repeated name what is: the terms of a glossary, the sections of a map."""
        path = self.target / "docs" / page
        text = path.read_text("utf-8")
        terms = [m[0] for m in TERM.finditer(self.book.docs.joinpath(page).read_text("utf-8"))]
        for term in terms:
            term = LABEL.sub(rf"\1\2{self.suffix}", self._text(term, page, page), count=1)
            text += f"\n{term.replace(chr(10), f' ({self.again}){chr(10)}', 1)}\n"
        if MAP.search(text):
            sections = filter(None, (SECTION.fullmatch(self._title(self.book.titles[p])) for p in self.pages))
            first = {match[1]: match[0] for match in reversed([*sections])}  # a section may have several pages
            text += "\n".join(["\n/// map", *reversed(first.values()), "///\n"])
        self._change(page, text)

    def _write_nav(self) -> None:
        """Add the pages to the navigation, in parts like those of the originals."""
        path = self.target / "mkdocs.yml"
        if nav := read_config(path).get("nav"):
            nav += self._nav(read_config(self.book.root / "mkdocs.yml")["nav"])
            text = yaml.safe_dump({"nav": nav}, sort_keys=False, allow_unicode=True, width=1000)
            path.write_text(NAV.sub(lambda _: text, path.read_text("utf-8"), count=1), "utf-8")

    def _nav(self, node: str | list | dict):
        """A part of the navigation, with nothing in it but what is repeated."""
        if isinstance(node, str):
            return self.pages.get(node)
        if isinstance(node, list):
            return list(filter(None, map(self._nav, node)))
        return {self._title(title): made for title, inside in node.items() if (made := self._nav(inside))}

    def _write_snippet(self, name: str) -> None:
        """A folder of programs under its new name, with what they printed."""
        old, new = self.book.root / "snippets" / name, self.target / "snippets" / self.snippets[name]
        new.mkdir(parents=True)
        stem = old.name.replace("-", "_")
        for path in old.iterdir():
            copied = new / path.name.replace(stem, new.name.replace("-", "_"), 1)
            if path.suffix == ".py":
                copied.write_text(f"{read(path)}# again: {self.again}\n", "utf-8")
            else:
                shutil.copyfile(path, copied)
        snippet = snippets.load(self.target, self.snippets[name])
        if turned := self.book.dials.get(name):
            snippet = dialled(snippet, turned)
        if said := records.recorded(snippet):
            for device, entry in said.items():
                runs = {s.key: entry["scripts"].get(s.key, {}) | {"code": s.fingerprint} for s in snippet.scripts}
                said = said | {device: entry | {"scripts": runs}}
            (new / records.NAME).write_text(json.dumps(said, indent=1, sort_keys=True) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tools.grow", description="A copy of the project, grown.")
    parser.add_argument("target", type=Path, help="the folder to make")
    parser.add_argument("pages", type=int, nargs="?", default=PAGES, help="how many it is to have (%(default)s)")
    asked = parser.parse_args()
    grow(Path.cwd(), asked.target, asked.pages)


if __name__ == "__main__":
    main()
