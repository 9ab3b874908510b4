"""Highlighted code as a page shows it: loud where the idea is.

Imports and lines that only draw are soft, and the second of two blank lines is half as high. The text stays to the letter
what the program is, since it is copied from here.
"""

from __future__ import annotations

import ast
import html
import re
from collections.abc import Iterator

PROGRAM = re.compile(r'(<div class="[^"]*\blanguage-python\b[^"]*">.*?<code>)(.*?)(</code>)|<(/?)details\b', re.S)
NAMED = re.compile(r'<span class="nf">([^<]*)</span>')
TAG = re.compile(r"<[^>]*>")
# A line, apart from the span around it if the prose points to it: that span holds the end of the line.
LINE = re.compile(r'((?:</span>)?(?:<span class="hll">)?)(.*)', re.S)
SUBPLOTS = {"figure", "subplots", "gca", "gcf"}  # of plt: what they return is for drawing


def soften(page: str) -> str:
    """The HTML of a page, with its programs so. What is folded has blank lines as they are, and names of functions in plain ink: the
    longest pages would have too many elements.
    """
    folds = 0

    def piece(found: re.Match) -> str:
        nonlocal folds
        if found[1] is None:
            folds += -1 if found[4] else 1
            return found[0]
        code = NAMED.sub(r"\1", found[2]) if folds else found[2]
        return found[1] + _program(code, gaps=not folds) + found[3]

    return PROGRAM.sub(piece, page)


def _program(code: str, gaps: bool) -> str:
    lines = code.split("\n")
    words = [html.unescape(TAG.sub("", line)) for line in lines]
    quiet = quiet_lines("\n".join(words))
    made, run = [], []  # ``run``: soft lines, which share a span
    for number, (line, text) in enumerate(zip(lines, words, strict=True), 1):
        around, inner = LINE.fullmatch(line).groups()
        soft = number in quiet and "#" not in text
        if run and (not soft or around):
            made.append(_soft(run))
            run = []
        if soft and not around:
            run.append(html.escape(text, quote=False))
        elif gaps and number > 2 and not line and not words[number - 2] and number < len(lines):
            made.append("\0")
        else:
            made.append(around + (_soft([html.escape(text, quote=False)]) if soft else inner))
    if run:
        made.append(_soft(run))
    return re.sub("\0\n", '<span class="gap">\n</span>', "\n".join(made))


def _soft(lines: list[str]) -> str:
    return '<span class="quiet">' + "\n".join(lines) + "</span>"


def quiet_lines(code: str) -> set[int]:
    """The lines, from 1, of imports and of statements that do nothing but draw; none of what is no program."""
    try:
        tree = ast.parse(code)
    except SyntaxError:
        return set()
    axes = {"plt"}
    return {n for node in _quiet(tree.body, axes) for n in range(node.lineno, (node.end_lineno or node.lineno) + 1)}


def _quiet(body: list[ast.stmt], axes: set[str]) -> Iterator[ast.stmt]:
    for node in body:
        if isinstance(node, ast.Import | ast.ImportFrom) or _draws(node, axes):
            yield node
        else:
            yield from _quiet(getattr(node, "body", []), axes)


def _draws(node: ast.stmt, axes: set[str]) -> bool:
    """Whether a statement only draws; ``axes`` are the names of what can be drawn on, and it may add some."""
    if isinstance(node, ast.Expr):
        return _root(node.value) in axes
    if isinstance(node, ast.Assign):
        if isinstance(node.value, ast.Call) and _root(node.value) == "plt" and _method(node.value) in SUBPLOTS:
            axes |= {name.id for target in node.targets for name in ast.walk(target) if isinstance(name, ast.Name)}
            return True
        return all(isinstance(t, ast.Attribute | ast.Subscript) and _root(t) in axes for t in node.targets)
    if isinstance(node, ast.For):
        over = {n.id for n in ast.walk(node.iter) if isinstance(n, ast.Name)} & axes
        inner = axes | ({n.id for n in ast.walk(node.target) if isinstance(n, ast.Name)} if over else set())
        return all(_draws(each, inner) for each in node.body) and not node.orelse
    return False


def _root(node: ast.expr) -> str:
    """The name that a chain of calls, attributes and indices begins with."""
    while isinstance(node, ast.Call | ast.Attribute | ast.Subscript):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else ""


def _method(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""
