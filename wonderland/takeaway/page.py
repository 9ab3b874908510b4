"""What is made of a page, to be taken away: its Markdown, its notebooks, and those of the labs that it shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import product

from ..book.book import Book
from ..book.labels import Label
from ..book.site import Site
from ..page.expand import expand
from ..page.expanded import Expanded
from ..page.results import Recorded
from ..problems import PageError
from ..programs.lab import LabCell, notebook_address, solved_page
from ..programs.snippets import FRAMEWORKS
from . import addresses, exercises, lab_notebook, links, notebook
from .rewrite import Link
from .segments import Segment, markdown, segments


def files(book: Book, site: Site, page: str, expanded: Expanded) -> Iterator[tuple[str, str]]:
    """Address and text of the files that a page can be taken away as."""
    near = _segments(book, expanded, site, links.near(site, page))
    text = markdown(exercises.answers_last(near))  # with where it comes from and on which terms
    yield addresses.markdown(site, page), f"{text}\n---\n\n{links.origin(site, page)}\n"
    labs = dict.fromkeys(shown.snippet for shown in expanded.programs if isinstance(shown.script, LabCell))
    has_programs = any(
        not isinstance(shown.script, LabCell) for shown in expanded.programs
    )  # cells are in the lab's notebooks
    if not (labs or has_programs):
        return
    far = _segments(book, expanded, site, links.far(site, page))
    if has_programs:
        yield from _notebooks(book, site, page, far)
    for lab, framework, solved in product(labs, FRAMEWORKS, (False, True)):
        yield notebook_address(lab.path, framework, solved), lab_notebook.of_lab(lab, far, framework, solved=solved)


def _notebooks(book: Book, site: Site, page: str, parts: list[Segment]) -> Iterator[tuple[str, str]]:
    """One for each framework, two of a page with exercises: to work in, and solved."""
    title, there = site.title(book, page), site.canonical(page)
    said = {"source": f"[{title}]({there})" if there else f"“{title}”", "origin": links.origin(site, page)}
    for framework in FRAMEWORKS:
        if exercises.asks(parts):
            work, solved = notebook.of_exercises(parts, framework, **said)
            yield addresses.notebook(site, page, framework), work
            yield addresses.notebook(site, page, framework, solved=True), solved
        else:
            yield addresses.notebook(site, page, framework), notebook.of_page(parts, framework, **said)


def solved_labs(
    book: Book, site: Site, results: Callable[[Book, str], Recorded] = Recorded
) -> Iterator[tuple[str, str, str]]:
    """The notebook of each solved lab, to be made a page of: its path below docs/, the page of the lab, its text.

    None of a lab that has not run as it stands, or has a mistake, which its own page tells.
    """
    for name, label in book.labs():
        make = partial(_solved, book, site, name, label, results)
        yield from book.facts.once(("solved", name), (label, site.macros), make)


def _solved(
    book: Book, site: Site, name: str, label: Label, results: Callable[[Book, str], Recorded]
) -> list[tuple[str, str, str]]:
    book.facts.ask("file", f"docs/{label.page}")
    try:
        expanded = expand(book, label.page, results)
    except PageError:
        return []
    if expanded.unrecorded:
        return []
    lab = next(p.snippet for p in expanded.programs if isinstance(p.script, LabCell) and p.snippet.short == name)
    made = []
    for framework in FRAMEWORKS:
        page = solved_page(lab.path, framework)
        parts = _segments(book, expanded, site, links.moved(label.page, page))
        made.append((page, label.page, lab_notebook.of_lab(lab, parts, framework, solved=True)))
    return made


def _segments(book: Book, expanded: Expanded, site: Site, link: Link) -> list[Segment]:
    numbers = {name: label.number for name, label in book.labels.items()}
    return segments(expanded, numbers=numbers, macros=site.macros or {}, link=link)
