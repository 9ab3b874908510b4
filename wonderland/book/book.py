"""What is known of the whole book: the order of its pages, the number of every label, the glossary, the references."""

from __future__ import annotations

import contextlib
import os
import posixpath
import re
from collections import Counter
from collections.abc import Hashable
from pathlib import Path

from ..problems import PageError
from ..programs import dial, lab, notebooks, records, snippets
from ..programs.files import read, visible
from ..programs.lab import Lab
from . import sections
from .across import Across
from .bibliography import Bibliography
from .blocks import Line
from .facts import Facts, of_file, of_folder, summary
from .kinds import Kinds
from .labels import ASKED, KINDS, Label, Shown, Term
from .nav import nav_pages
from .source import EQUATION, Source, page_text, source_of, unreadable


class Book:
    """Every page below ``root/docs``, and what the pages show, as they stood at the last ``refresh``.

    A mistake on one page is kept in ``problems`` and raised when that page is expanded, so that the others live.
    What a page takes from here it asks for by a method, and ``facts`` notes it.
    """

    def __init__(self, root: Path, kinds: Kinds):
        self.kinds = kinds  # of block that a page may have
        self.root, self.docs = root, root / "docs"
        self.bibliography = Bibliography(root / "references.bib")
        self._seen: dict[Path, int] = {}
        # by name: how the folder stood, and what was found in it
        self._snippets: dict[str, tuple[Hashable, snippets.Snippet | snippets.SnippetError]] = {}
        self._parsed: dict[str, tuple[str, Source]] = {}  # by page: its text, and what was read from it
        self.facts = Facts(
            {
                "label": self._label_stands,
                "term": self._term_stands,
                "reference": lambda key: (self.bibliography.labels.get(key), self.bibliography.entries.get(key)),
                "folder": lambda name: of_folder(f"{self.root}/{name}"),
                "file": lambda name: of_file(self.root / name),
                "dial": self._dial_stands,
                "account": self._account,
                "chapter": self._chapter_stands,
                "section": lambda name: sections.called(self.titles, name),
                "practice": lambda page: sections.practice(self.titles, self._exercises, page),
                "works": lambda _: summary(self.bibliography.entries, self.bibliography.problem),
                "running": lambda _: tuple(self.shown),
                "all": self._all_stand,
            }
        )
        self.across = Across(self)

    def refresh(self, *, anew: bool = False) -> Book:
        """Begin a build: look at programs and records anew, and at the pages if one was changed, added or removed, or in
        any case ``anew``. Returns self.
        """
        self.facts.forget()
        self.across.forget()
        self._recorded: dict[str, list[records.Entry]] = {}
        files = visible(self.docs, "**/*.md")
        brought = notebooks.pages(self.docs)
        watched = [*files, *(self.docs / page for page in brought), self.root / "mkdocs.yml"]
        seen = {p: p.stat().st_mtime_ns for p in watched if p.exists()}
        self.bibliography.refresh()
        if seen == self._seen and not anew:
            return self
        self._seen = seen
        self.labels: dict[str, Label] = {}
        self.terms: dict[str, Term] = {}
        self.titles: dict[str, str] = {}  # of the pages, in the order of the book
        self.dials: dict[str, dial.Dial] = {}  # by the names of listings
        self.shown: dict[str, Shown] = {}  # by the names of listings, exercises and labs, in the order of the book
        self.accounts: dict[str, str] = {}  # by chapter: the page that tells of its runs; '' has totals
        self.problems: dict[str, PageError] = {}
        self._counts: dict[tuple[str, str], int] = {}
        self._exercises: Counter[str] = Counter()  # by page
        order = {page: i for i, page in enumerate(nav_pages(self.root / "mkdocs.yml"))}
        pages = [p.relative_to(self.docs).as_posix() for p in files]
        for page in sorted(pages, key=lambda p: (order.get(p, len(order)), p)):
            try:
                self._scan(page)
            except PageError as error:
                self.problems.setdefault(page, error)
            except OSError as error:  # it has gone, or what it shows has: some editors save so
                self.problems.setdefault(page, unreadable(page, error))
        for page in brought:  # which hold nothing that other pages take, and say themselves what is wrong with them
            with contextlib.suppress(PageError, OSError):
                self.titles[page] = notebooks.title_of(read(self.docs / page), page)
        return self

    def source(self, page: str) -> Source:
        """What stands on a page. Raises PageError where it cannot be read."""
        text = page_text(self.docs, page)
        known, source = self._parsed.get(page, ("", None))
        if source is None or known != text:
            source = source_of(page, text, self.kinds)
            self._parsed[page] = text, source
        return source

    def chapter(self, page: str, meta: dict) -> str | None:
        """What stands between the letter and the count: '2' in docs/02-…, 'A' in docs/appendix-a…, or ``chapter:``."""
        if "chapter" in meta:
            return str(meta["chapter"])
        match = re.match(r"(?:(\d\d)|appendix-([a-z]))-", page)
        return match and (str(int(match[1])) if match[1] else match[2].upper())

    def snippet(self, page: str, name: str, line: int, *, dialled: bool = True) -> snippets.Snippet:
        """The snippet that a page means by ``name``: in its chapter's own folder, or by the path below snippets/."""
        find = self.snippet_called if dialled else self._without_dial
        try:
            return find(name if "/" in name else f"{_home(page)}/{name}")
        except snippets.SnippetError as error:
            raise PageError(page, line, str(error)) from None

    def snippet_called(self, name: str) -> snippets.Snippet:
        """The snippet of that name, with the programs of all values of its dial, if it has one.

        Raises SnippetError where it does not hold what it should, PageError for a dial that does not fit it.
        """
        found = self._without_dial(name)
        return dial.dialled(found, self.dials[name]) if self.facts.ask("dial", name) else found

    def _without_dial(self, name: str) -> snippets.Snippet:
        stands = self.facts.ask("folder", f"snippets/{name}")
        known, found = self._snippets.get(name, (None, None))
        if found is None or known != stands:
            try:
                found = snippets.load(self.root, name)
            except snippets.SnippetError as error:
                found = error
            self._snippets[name] = stands, found
        if isinstance(found, snippets.SnippetError):
            raise found
        return found

    def what_runs(self, name: str) -> snippets.Snippet:
        """The snippet, or lab, of a name in ``shown``. Raises SnippetError or PageError for a mistake in it."""
        if not name.startswith("labs/"):
            return self.snippet_called(name)
        label = self.shown[name].label
        return self.lab(name.removeprefix("labs/"), label.page, label.line)

    def lab(self, name: str, page: str, line: int) -> Lab:
        """The lab of that name, which a page shows at that line. Raises PageError for a mistake in it."""
        self.facts.ask("folder", f"labs/{name}")
        return lab.load(self.root, name, page, line)

    def recorded(self, snippet: snippets.Snippet, page: str, line: int) -> list[records.Entry]:
        """What is recorded of a snippet that a page shows at that line: an entry for each device."""
        if snippet.name not in self._recorded:
            try:
                self._recorded[snippet.name] = list(records.recorded(snippet).values())
            except snippets.SnippetError as error:
                raise PageError(page, line, str(error)) from None
        return self._recorded[snippet.name]

    def is_own(self, page: str, snippet: snippets.Snippet) -> bool:
        """Whether the listing is numbered on this page, or only shown again here."""
        return posixpath.dirname(snippet.name) == _home(page)

    def _scan(self, page: str) -> None:
        source = self.source(page)
        chapter = self.chapter(page, source.meta)
        self.titles[page] = str(source.meta.get("title", page))
        for node in source.marks:
            if isinstance(node, Line):
                for match in EQUATION.finditer(node.text):
                    if not match[1].startswith("eq:"):
                        raise PageError(
                            page, node.number, f"the label of an equation starts with 'eq:', not '{match[1]}'"
                        )
                    self.number(match[1], page, chapter, node.number)
            else:
                self.kinds[node.name].scan(node, page, chapter, self)

    def number(self, name: str, page: str, chapter: str | None, line: int, title: str = "") -> Label:
        """Give a number to what has this label and stands on that page. Raises PageError where it can have none."""
        if not re.fullmatch(r"[a-z]+:[a-z0-9]+(-[a-z0-9]+)*", name):
            raise PageError(page, line, f"'{name.split(':', 1)[1]}' is not a label: lower-case words joined by hyphens")
        if name in self.labels:
            other = self.labels[name]
            raise PageError(page, line, f"the label '{name}' is taken by docs/{other.page}, line {other.line}")
        if chapter is None:
            raise PageError(
                page, line, f"'{name}' needs a number, and this page belongs to no chapter ('chapter:' on top)"
            )
        letter = KINDS[name.split(":")[0]][0]
        count = self._counts[letter, chapter] = self._counts.get((letter, chapter), 0) + 1
        self.labels[name] = Label(name, f"{letter}.{chapter}.{count}", page, line, ASKED.sub("", title).strip())
        self._exercises[page] += name.startswith("ex:")
        return self.labels[name]

    def label(self, name: str, page: str, line: int) -> Label:
        """The label of that name; PageError, with what it could be, when there is none."""
        self.facts.ask("label", name)
        if name not in self.labels:
            import difflib

            near = ", ".join(f"@{n}" for n in difflib.get_close_matches(name, self.labels, 3, 0.6))
            raise PageError(page, line, f"there is no label '@{name}'" + (f"; near it: {near}" if near else ""))
        return self.labels[name]

    def term(self, name: str) -> Term | None:
        """The entry of the glossary of that name."""
        self.facts.ask("term", name)
        return self.terms.get(name)

    def citation(self, key: str) -> str | None:
        """How a work is cited, as 'Harris et al., 2020'; None where references.bib does not have it."""
        self.facts.ask("reference", key)
        return self.bibliography.labels.get(key)

    def account(self, snippet: snippets.Snippet) -> str | None:
        """The page that tells when and where this snippet, or lab, ran; None where there is none."""
        self.facts.ask("account", snippet.name)
        return self._account(snippet.name)

    def ran(self, chapter: str) -> dict[str, Shown]:
        """What the pages of a chapter show that runs, by name; the chapter of all labs is L."""
        self.facts.ask("chapter", chapter)
        return {name: shown for name, shown in self.shown.items() if shown.label.chapter == chapter}

    def running(self) -> list[str]:
        """The names of all that the pages show and that runs, for a page that says something of all programs."""
        self.facts.ask("running")
        return list(self.shown)

    def labs(self) -> list[tuple[str, Label]]:
        """The labs that pages show, by the names of their folders."""
        found = [shown.label for name, shown in self.shown.items() if name.startswith("labs/")]
        return [(label.name.removeprefix("lab:"), label) for label in found]

    def works(self) -> Bibliography:
        """All references, for the page that lists them."""
        self.facts.ask("works")
        return self.bibliography

    def whole(self) -> Book:
        """Itself, for a page that looks at all labels, titles, listings and labs."""
        self.facts.ask("all")
        return self

    def _account(self, name: str) -> str | None:
        shown = self.shown.get(name)
        return shown and self.accounts.get(shown.label.chapter)

    def _chapter_stands(self, chapter: str) -> Hashable:
        shown = {name: s for name, s in self.shown.items() if s.label.chapter == chapter}
        labels = [(name, s.label.number, s.label.page, s.label.title, s.skip) for name, s in shown.items()]
        return summary(labels, [self.titles[s.label.page] for s in shown.values()])

    def _label_stands(self, name: str) -> Hashable:
        label = self.labels.get(name)
        return label and (label.number, label.page)  # its line moves with every line above it

    def _dial_stands(self, name: str) -> Hashable:
        said = self.dials.get(name)
        return said and (said.name, said.values)

    def _term_stands(self, name: str) -> Hashable:
        term = self.terms.get(name)
        return term and (term.title, term.tip, term.page, term.definition)

    def _all_stand(self, _: str) -> Hashable:
        labels = [(x.name, x.number, x.page, x.title) for x in self.labels.values()]
        shown = [(name, s.label.number, s.label.page, s.skip) for name, s in self.shown.items()]
        return summary(labels, shown, self.titles, self.accounts)


def _home(page: str) -> str:
    """The folder below snippets/ of a page's own listings: its chapter's, or the page's name where it has no folder."""
    return posixpath.dirname(page) or page.removesuffix(".md")


def relative(target: str, page: str) -> str:
    """The path that a link on ``page`` uses for the file ``target``; both are paths below docs/."""
    return target if not os.path.dirname(page) else posixpath.relpath(target, posixpath.dirname(page))
