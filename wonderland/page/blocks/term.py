"""An entry of the glossary: what a term means, where it is defined, and which pages use it."""

from __future__ import annotations

from ...book.blocks import Directive, Line
from ...book.book import Book, relative
from ...book.kinds import Kind
from ...book.labels import Term, plain
from ...problems import PageError
from ..expansion import Expansion
from ..pages_named import named
from ..pieces import Head, Open


class GlossaryEntry(Kind):
    name = "term"
    needed, options = ("label",), ("definition",)
    titled = True

    def scan(self, node: Directive, page: str, chapter: str | None, book: Book) -> None:
        label = node.options["label"]
        if label in book.terms:
            raise PageError(page, node.number, f"the term '{label}' is taken by line {book.terms[label].line}")
        text = " ".join(n.text.strip() for n in node.children if isinstance(n, Line))
        book.terms[label] = Term(node.title, plain(text), page, node.number, node.options.get("definition", label))

    def expand(self, node: Directive, to: Expansion) -> None:
        to.put(node.number, Open("entry", anchor=f"term-{node.options['label']}"), "")
        to.put(node.number, Head(to.inline(node.title, node.number), form="**{}**"), "")
        to.nodes(node.children)
        if said := _uses(node, to.book, to.page):
            to.put(node.number, "", said, "{ .uses data-search-exclude }")
        to.end(node)


def _uses(node: Directive, book: Book, page: str) -> str:
    """Where a term is defined, and which pages use it."""
    name, across = node.options["label"], book.across
    if "definition" in node.options:
        book.label(f"def:{node.options['definition']}", page, node.number)
    label = across.definition(name)
    pages, said = set(across.users(f"term:{name}")), ""
    if label:
        pages |= {*across.users(label.name)}
        here = named(book, page, [label.page])
        place = f"{relative(label.page, page)}#{label.anchor}"
        said = f"→ [{label.unbroken}]({place}){{ .xref }}" + (f" in {here}" if here else "")
        pages.discard(label.page)
    used = named(book, page, [other for other in book.titles if other in pages])
    parts = [said] * bool(said) + [f"{'used' if said else 'Used'} in {used}"] * bool(used)
    return "; ".join(parts) + "." * bool(parts)
