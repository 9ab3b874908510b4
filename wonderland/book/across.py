"""What is asked across all pages: which of them use a term or cite a work, what each is about, how much there is of a thing.

Whoever asks is noted (``book/facts.py``), so that a glossary that is kept is made again when a page begins to use a term.
The sources are gone through once a build, and each page again only when its text has changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from ..problems import PageError
from ..programs import records
from ..programs.files import read
from ..programs.snippets import SnippetError
from .blocks import CODE, Directive, Line, walk
from .labels import Label, Term

if TYPE_CHECKING:
    from .book import Book

# Of what may stand in a line (page/inline.py) that which uses a term or cites a work; not inside code.
USES = re.compile(
    rf"{CODE}"
    r"|\]\(@(?P<term>term:[\w-]+)\)"
    r"|(?<![\w/.])@(?P<definition>def:[\w-]*\w)"
    r"|\[@(?P<cited>[^\]\s,;][^\]]*)\]"
)


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
            "about": self._about,
            "count": self._count,
        }.items():
            book.facts.know(kind, stands)

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

    def about(self, page: str) -> str:
        """What a page says of itself, in the ``description:`` on its top."""
        self._book.facts.ask("about", page)
        return self._about(page)

    def count(self, what: str) -> int | None:
        """How many there are in the book of a thing of COUNTED; None of any other."""
        return self._book.facts.ask("count", what) if what in COUNTED else None

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
            labs = [n.options["source"] for n in source.marks if isinstance(n, Directive) and n.name == "lab"]
            texts = [read(path) for name in labs for path in sorted((self._book.root / "labs" / name).glob("*.py"))]
        except (PageError, OSError):
            return frozenset()
        made_of = (source, *texts)
        known, found = self._found.get(page, (None, frozenset()))
        if known is None or known[0] is not source or known[1:] != made_of[1:]:
            lines = [*_texts(source.nodes), *(line for text in texts for line in text.split("\n"))]
            found = frozenset(what for line in lines if "@" in line for what in _used(line))
            self._found[page] = made_of, found
        return found


def _texts(nodes: list[Line | Directive]) -> Iterator[str]:
    for node in walk(nodes):
        if isinstance(node, Directive):
            yield from (node.title, *node.options.values())
        elif not node.literal:
            yield node.text


def _used(line: str) -> Iterator[str]:
    for match in USES.finditer(line):
        if match["cited"]:
            for part in match["cited"].split(";"):
                yield f"work:{part.strip().removeprefix('@').partition(',')[0]}"
        elif match["term"] or match["definition"]:
            yield match["term"] or match["definition"]


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
