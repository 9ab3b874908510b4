"""What is asked across all pages: which of them use a term or cite a work, what each is about, how much there is of a thing.

Whoever asks is noted (``book/facts.py``), so that a glossary that is kept is made again when a page begins to use a term.
The sources are gone through once a build, and each page again only when its text has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from ..problems import PageError
from ..programs import records, tried
from ..programs.files import read
from ..programs.imports import packages
from ..programs.lab import Lab
from ..programs.snippets import FRAMEWORKS, Snippet, SnippetError
from . import effort
from .blocks import Directive, texts
from .facts import summary
from .labels import Label, Shown, Term
from .notation import NOTATION, works

if TYPE_CHECKING:
    from .book import Book


class Across:
    """The questions of one book that no single page can answer."""

    def __init__(self, book: Book):
        self._book = book
        self._found: dict[str, tuple[object, frozenset[str]]] = {}  # by page: what it was read from, and what it uses
        self._users: dict[str, list[str]] | None = None
        for kind, stands in {
            "users": lambda what: tuple(self._all_users().get(what, [])),
            "terms": lambda _: tuple((name, t.title, t.page) for name, t in book.terms.items()),
            "title": lambda page: book.titles.get(page),
            "heading": lambda name: (label := book.labels.get(name)) and label.title,
            "about": self._about,
            "runs": self._runs_stand,
            "count": self._count,
        }.items():
            book.facts.know(kind, stands)
        for kind, work_out in {
            "reading": partial(effort.reading, book),
            "exercise": partial(effort.exercise, book),
            "imports": self._imports,
            "recorded": self._recorded,
            "fits": self._fits,
        }.items():
            book.facts.derive(kind, work_out)

    def forget(self) -> None:
        """A build begins: the pages may have changed."""
        self._users = None

    def terms(self) -> dict[str, Term]:
        """The whole glossary, in its order."""
        self._book.facts.ask("terms")
        return self._book.terms

    def definition(self, term: str) -> Label | None:
        """The definition of a term: the one that its entry names, or the one with the term's own label, if there is one."""
        known = self._book.terms.get(term)
        name = f"def:{known.definition if known else term}"
        self._book.facts.ask("label", name)
        return self._book.labels.get(name)

    def users(self, what: str) -> list[str]:
        """The pages that use 'term:logit', refer to 'def:logit' or cite 'work:key', in the order of the book."""
        self._book.facts.ask("users", what)
        return self._all_users().get(what, [])

    def title(self, page: str) -> str:
        """The title of a page."""
        self._book.facts.ask("title", page)
        return self._book.titles[page]

    def heading(self, label: Label) -> str:
        """The title under which what has this label stands on its page."""
        self._book.facts.ask("heading", label.name)
        return label.title

    def runs(self) -> dict[str, Shown]:
        """What all pages show that runs, for a page that counts it, chapter by chapter, under the titles of pages."""
        self._book.facts.ask("runs")
        return self._book.shown

    def imports(self, name: str) -> list[tuple[str, str]]:
        """The packages that the programs of a snippet or lab import, each with the name of a file that does."""
        return list(self._book.facts.ask("imports", name))

    def recorded(self, name: str) -> tuple[Snippet, dict[str, records.Entry]]:
        """A snippet or lab, for a page that says which programs it has, and what is recorded of it."""
        self._book.facts.ask("recorded", name)
        with self._book.facts.noted():  # by that question
            snippet = self._book.what_runs(name)
            return snippet, records.recorded(snippet)

    def fits(self, name: str) -> tuple[Snippet, dict[str, records.Entry], dict[str, list[str]]]:
        """The same for a page that says, too, whether that is recorded of it as it stands, and with which versions beside
        those it was tried.
        """
        self._book.facts.ask("fits", name)
        with self._book.facts.noted():
            snippet, entries = self.recorded(name)
            return snippet, entries, self.tried(snippet)

    def tried(self, snippet: Snippet) -> dict[str, list[str]]:
        """By framework, the versions with which a snippet was tried, as it stands, beside those of its record. Raises
        SnippetError where the file that says so is not one that the tests have written.
        """
        self._book.facts.ask("file", tried.file_of(snippet).relative_to(self._book.root).as_posix())
        return tried.versions(snippet)

    def about(self, page: str) -> str:
        """What a page says of itself, in the ``description:`` on its top."""
        self._book.facts.ask("about", page)
        return self._about(page)

    def count(self, what: str) -> int | None:
        """How many there are in the book of a thing of COUNTED; None of any other."""
        return self._book.facts.ask("count", what) if what in COUNTED else None

    def _runs_stand(self, _: str) -> str:
        book, shown = self._book, []
        for name, place in book.shown.items():
            shown.append((name, place.label.chapter, place.label.page, place.skip and (place.skip, place.label.title)))
        return summary(shown, book.titles, book.accounts)

    def _imports(self, name: str) -> tuple[tuple[str, str], ...]:
        scripts = self._book.what_runs(name).scripts
        return tuple(
            sorted({package: script.path.name for script in scripts for package in packages(script.code)}.items())
        )

    def _recorded(self, name: str) -> str:
        snippet = self._book.what_runs(name)
        tasks = (
            [snippet.tasks, *(len(snippet.select(f, ("wrong",))) for f in FRAMEWORKS)]
            if isinstance(snippet, Lab)
            else ()
        )
        return summary([(script.key, script.role) for script in snippet.scripts], tasks, records.recorded(snippet))

    def _fits(self, name: str) -> str:
        snippet = self._book.what_runs(name)
        why = {on: records.staleness(snippet, entry) for on, entry in records.recorded(snippet).items()}
        return summary(self._recorded(name), why, self.tried(snippet))

    def _about(self, page: str) -> str:
        try:
            return str(self._book.source(page).meta.get("description", ""))
        except (PageError, OSError):  # said where the page itself is made
            return ""

    def _count(self, what: str) -> int:
        return sum(1 for _ in COUNTED[what](self._book))

    def _all_users(self) -> dict[str, list[str]]:
        if self._users is None:
            self._users = {}
            for page in self._book.titles:
                for what in self._used_by(page):
                    self._users.setdefault(what, []).append(page)
        return self._users

    def _used_by(self, page: str) -> frozenset[str]:
        if not page.endswith(".md"):  # a notebook knows no terms
            return frozenset()
        try:
            source = self._book.source(page)
            names = [n.options["source"] for n in source.marks if isinstance(n, Directive) and n.name == "lab"]
            labs = [read(path) for name in names for path in sorted((self._book.root / "labs" / name).glob("*.py"))]
        except (PageError, OSError):
            return frozenset()
        made_of = (source, *labs)
        known, found = self._found.get(page, (None, frozenset()))
        if known is None or known[0] is not source or known[1:] != made_of[1:]:
            lines = [*(text for text, _ in texts(source.nodes)), *(line for text in labs for line in text.split("\n"))]
            found = frozenset(what for line in lines if "@" in line for what in _used(line))
            self._found[page] = made_of, found
        return found


def _used(line: str) -> Iterator[str]:
    for match in NOTATION.finditer(line):
        name = match["own"] or match["bare"] or ""
        if match["cite"]:
            yield from (f"work:{key}" for key, _ in works(match["cite"]))
        elif name.startswith(("term:", "def:")):
            yield name


def _of_kind(kind: str) -> Callable[[Book], Iterator[str]]:
    return lambda book: (name for name in book.labels if name.startswith(f"{kind}:"))


def _chapters(book: Book) -> set[str]:
    return {label.chapter for label in book.labels.values() if label.chapter.isdigit()}


def _checked(book: Book) -> list[str]:
    return [name for name, shown in book.shown.items() if shown.label.name.startswith("ex:")]


def _refused(book: Book) -> Iterator[str]:
    """The wrong answers whose run is recorded: what the tests have not seen refused is not counted."""
    for name in _checked(book):
        try:
            snippet = book.snippet_called(name)
            ran = {key for entry in records.recorded(snippet).values() for key in entry["scripts"]}
        except SnippetError:  # said where its page is made
            continue
        yield from (script.key for script in snippet.select("wrong") if script.key in ran)


# What a page may write as {{ book: … }}.
COUNTED: dict[str, Callable] = {
    "chapters": _chapters,
    "definitions": _of_kind("def"),
    "listings": _of_kind("code"),
    "exercises": _of_kind("ex"),
    "checked exercises": _checked,
    "wrong answers": _refused,
}
