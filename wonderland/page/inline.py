"""What may stand inside a line of prose: references, terms, citations and numbers from recorded outputs."""

from __future__ import annotations

import ast
import re

from ..book.across import COUNTED
from ..book.book import Book, relative
from ..book.notation import NOTATION, works
from ..problems import PageError
from ..programs import compare, snippets
from ..programs.dial import Dialled
from .lead import everything
from .pointers import Pointers
from .results import Recorded

LONG = re.compile(r"(?<![\w.,])[1-9]\d{4,}(?![\w,]|\.\d)")  # a whole number that prose sets in groups of three


class Inline:
    """Replaces them in the lines of one page, by plain Markdown. ``results`` are asked for the numbers."""

    def __init__(self, book: Book, page: str, results: Recorded):
        self.book, self.page, self.results = book, page, results
        self.pointers = Pointers(book, page, [], results)  # those of the page, once its nodes are known

    def __call__(self, text: str, line: int) -> str:
        if "@" not in text and "{{" not in text:
            return text
        return NOTATION.sub(lambda m: self._one(m, line), text)

    def _one(self, match: re.Match, line: int) -> str:
        if match["code"]:
            return match[0]
        if match["install"]:
            return f"`{everything(self.book, self.page, line)}`"
        if match["cite"]:
            return self._citations(match["cite"], line)
        if match["framework"]:
            return self._code(match["listing"], match["framework"], match["value"], line)
        if match["what"]:
            return self.pointers.link(match["what"], match["where"], match["lines"], line)
        if match["lost"]:
            form = f"[words]({match['lost']}listing: text of the line)"
            raise PageError(self.page, line, f"a pointer is {form}, and in the text brackets come in pairs")
        if match["listing"] == "book":
            return self._count(match["value"], line)
        if match["listing"]:
            return self._number(match["listing"], match["turned"], match["value"], line)
        if match["own"] and match["own"].startswith("term:"):
            return self._term(match["own"][5:], line)
        label = self.book.label(match["own"] or match["bare"], self.page, line)
        place = ("" if label.page == self.page else relative(label.page, self.page)) + f"#{label.anchor}"
        if match["own"]:
            return f"]({place}){{ .xref }}"
        return f"[{label.unbroken}]({place}){{ .xref }}"

    def _term(self, name: str, line: int) -> str:
        """The end of a link to the term: to its definition, where there is one; from the glossary itself, to its entry."""
        term = self.book.term(name)
        if term is None:
            raise PageError(
                self.page, line, f"the glossary has no term '{name}' (known: {', '.join(sorted(self.book.terms))})"
            )
        found = self.book.across.definition(name) if term.page != self.page else None
        page, anchor = (found.page, found.anchor) if found else (term.page, f"term-{name}")
        place = "" if page == self.page else relative(page, self.page)
        return f']({place}#{anchor}){{ .term data-term="{name}" }}'

    def _citations(self, inside: str, line: int) -> str:
        bibliography = self.book.bibliography
        if bibliography.problem:
            raise PageError(self.page, line, bibliography.problem)
        links = []
        for key, where in works(inside):
            label = self.book.citation(key)
            if label is None:
                raise PageError(self.page, line, f"references.bib has no entry '{key}'")
            place = relative("references.md", self.page) if self.page != "references.md" else ""
            links.append(f"[{label}{',' + where if where else ''}]({place}#{key}){{ .cite }}")
        return f"({'; '.join(links)})"

    def _count(self, what: str, line: int) -> str:
        """How much the whole book has of a thing."""
        count = self.book.across.count(what)
        if count is None:
            raise PageError(self.page, line, f"of the book one can count {', '.join(COUNTED)}; not '{what}'")
        return grouped(str(count))

    def _number(self, name: str, turned: str | None, what: str, line: int) -> str:
        snippet = self.book.snippet(self.page, name, line)
        script = self._turned(snippet, turned, line) if turned else snippet.scripts[0]
        outcome = self.results.quoted(snippet, script, name, line)
        value = self._value(name, outcome.printed, what, line) if outcome.is_whole else "…"
        value = grouped(value)
        return value if outcome.is_recorded else f'<span class="unrecorded">{value}</span>'

    def _turned(self, snippet: snippets.Snippet, value: str, line: int) -> snippets.Script:
        """PyTorch's program with this value of the listing's dial."""
        if not isinstance(snippet, Dialled):
            raise PageError(self.page, line, f"'{snippet.short}' has no dial, so no output for {value}")
        if value not in snippet.dial.values:
            known = ", ".join(snippet.dial.values)
            raise PageError(self.page, line, f"the dial of '{snippet.short}' has no value {value} (known: {known})")
        return snippet.of(value)[0]

    def _value(self, name: str, output: str, what: str, line: int) -> str:
        try:
            return compare.value(output, what)
        except LookupError as error:
            raise PageError(self.page, line, f"'{name}': {error}") from None

    def _code(self, name: str, framework: str, variable: str, line: int) -> str:
        """What a program assigns to a variable, or passes under that keyword, as code: so a table shows code that ran."""
        snippet = self.book.snippet(self.page, name, line)
        script = next(s for s in snippet.scripts if s.framework == framework)
        try:
            tree = ast.parse(script.code)
        except SyntaxError as error:
            raise PageError(self.page, line, f"{script.path.name}, line {error.lineno}: {error.msg}") from None
        for node in ast.walk(tree):
            named = isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == variable
            if named or isinstance(node, ast.keyword) and node.arg == variable:
                return f"`{' '.join(ast.get_source_segment(script.code, node.value).split())}`"
        raise PageError(self.page, line, f"{script.path.name} assigns nothing to '{variable}'")


def grouped(text: str) -> str:
    """The text as prose has it: its whole numbers of five digits or more with commas."""
    return LONG.sub(lambda digits: f"{int(digits[0]):,}", text)
