"""From what mkdocs-jupyter makes of a notebook to a page of this site: its code, formulas, links, figures and headings.

mkdocs-jupyter brings its own style sheet, script and second copy of all code, 100 KB of them compressed. It has no
option for that, but two places where it looks: for its templates, which are ours (in ``notebook/``), and for what writes
the HTML of Markdown cells, which here marks formulas, so that KaTeX can set them, and names the language of code.
"""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from markdown.extensions.toc import slugify, unique
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

from ..problems import PageError
from ..programs import svg
from ..programs.notebooks import Notebook
from .code import PLAIN
from .finish import SHORT
from .katex import Katex, TexError

TEMPLATES = Path(__file__).parent / "notebook"
END = "<!-- end of the notebook -->"
SOURCE = re.compile(r'<pre class="source">(.*?)</pre>', re.S)
HEADING = re.compile(r"<h([1-6])>(.*?)</h\1>", re.S)
ALONE = re.compile(r'<p>(<span class="arithmatex display">[^<]*</span>)</p>')
FORMULA = re.compile(r'<(span|div) class="arithmatex( display)?">([^<]*)</\1>([.,;:!?)\]’”]+)?')
LINK = re.compile(r'<a\b[^>]*?\bhref="([^"]*)"|<img\b[^>]*?\bsrc="([^"]*)"')
DRAWN = re.compile(r"""<img alt=(?:"([^"]*)"|'([^']*)') src="data:image/svg\+xml;base64,([^"]*)"/?>""")
SHOWN = re.compile(r'<div class="shown">(.*?)</div>(?=\n(?:<(?:div|figure|/div)|$))', re.S)
PERMALINK = '<a class="headerlink" href="#{0}" title="Link to this section">¶</a>'

Resolve = Callable[[str], str]


@dataclass
class Made:
    """A page: its ``content``, its headings as MkDocs takes them, and every id on it."""

    content: str
    headings: list[dict] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)


def take_over() -> None:
    """Let mkdocs-jupyter make notebooks in this site's marks, from now on and in this process."""
    from mkdocs_jupyter.config import settings
    from nbconvert.exporters import html as exporter
    from nbconvert.filters.markdown_mistune import IPythonRenderer

    class Renderer(IPythonRenderer):
        def inline_math(self, body):
            return _formula(body, "")

        def block_math(self, body):
            return _formula(body, " display")

        def latex_environment(self, name, body):
            return _formula(rf"\begin{{{name}}}{body}\end{{{name}}}", " display")

        def heading(self, text, level, **_):
            return f"<h{level}>{text}</h{level}>\n"

        def block_code(self, code, info=None):
            return coloured(code, (info or "text").split()[0])

    settings.templates_dir = str(TEMPLATES)
    exporter.IPythonRenderer = Renderer


def _formula(tex: str, more: str) -> str:
    return f'<span class="arithmatex{more}">{html.escape(tex.strip())}</span>'


def coloured(code: str, language: str) -> str:
    """Code as the site's pages have it, in colours if Pygments knows its language."""
    try:
        inside = highlight(code, get_lexer_by_name(language, stripnl=False), HtmlFormatter(nowrap=True))
    except ClassNotFound:
        language, inside = "text", html.escape(code, quote=False)
    text = PLAIN.sub(r"\1", inside).rstrip("\n")
    return f'<div class="language-{language} highlight"><pre><span></span><code>{text}\n</code></pre></div>\n'


def finish(made: str, notebook: Notebook, katex: Katex, resolve: Resolve) -> Made:
    """The page of a notebook, from what mkdocs-jupyter has made of it; ``resolve`` tells where its links lead.

    Raises PageError, with cell and line, for a formula that cannot be set, and for two things of one id.
    """
    text, mark, _ = made.partition(END)
    if not mark:
        raise RuntimeError("mkdocs-jupyter has not used this site's templates: is it another version?")
    text = SOURCE.sub(lambda code: coloured(html.unescape(code[1]), "python"), text)
    text = SHOWN.sub(lambda shown: f'<div class="shown">{_rich(shown[1])}</div>', text)
    text = LINK.sub(lambda link: _resolved(link, resolve), text)
    count = iter(range(1, text.count("<img") + 1))
    text = DRAWN.sub(lambda found: _drawing(found, next(count)), text)
    text = _formulas(ALONE.sub(r"\1", text), notebook, katex)
    page = Made("")
    page.content = HEADING.sub(lambda heading: _heading(heading, page), text).strip()
    _check_ids(page, notebook)
    return page


def _rich(shown: str) -> str:
    """HTML that a library has written, as pandas does a table, without its own style."""
    shown = re.sub(r"<style\b.*?</style>", "", shown, flags=re.S)
    shown = re.sub(r"<table\b[^>]*>", "<table>", shown).replace("<th></th>", "<td></td>")
    head, body, rest = re.sub(r' style="[^"]*"', "", shown).partition("<tbody>")
    return head.replace("<th>", '<th scope="col">') + body + rest.replace("<th>", '<th scope="row">')


def _resolved(link: re.Match, resolve: Resolve) -> str:
    target = html.unescape(link[1] or link[2] or "")
    if not target or re.match(r"[a-z][a-z0-9+.-]*:|//", target, re.I):
        return link[0]
    place = html.escape(resolve(target))
    tag = link[0][: link[0].rindex('="') + 2] + place + '"'
    inside = link[1] and "#" in target and "class=" not in tag
    return tag.replace("<a ", '<a class="xref" ', 1) if inside else tag  # with a preview


def _drawing(found: re.Match, number: int) -> str:
    """A figure in the page's own colours, where the house style has drawn it."""
    drawn = base64.b64decode(found[3]).decode("utf-8")
    if not svg.is_standalone(drawn):
        return found[0]
    return svg.inline(svg.themed(drawn), f"drawing-{number}", html.unescape(found[1] or found[2] or ""))


def _formulas(text: str, notebook: Notebook, katex: Katex) -> str:
    asked = [(html.unescape(f[3]), bool(f[2])) for f in FORMULA.finditer(text)]
    try:
        made = iter(katex.render(asked))
    except TexError as error:
        raise _unset(notebook, error) from None

    def one(found: re.Match) -> str:
        if found[2]:
            return f'<div class="math display">{next(made)}</div>{found[4] or ""}'
        formula, after = f'<span class="math">{next(made)}</span>', found[4] or ""
        return f'<span class="held">{formula}{after}</span>' if after and len(found[3]) < SHORT else formula + after

    return FORMULA.sub(one, text)


def _unset(notebook: Notebook, error: TexError) -> PageError:
    for cell in notebook.cells:
        at = cell.source.find(error.tex)
        if at >= 0:
            line = cell.source.count("\n", 0, at) + 1
            return notebook.mistake(cell, f"KaTeX cannot read ${error.tex}$: {error}", line)
    return PageError(notebook.page, 1, f"KaTeX cannot read ${error.tex}$: {error}")


def _heading(found: re.Match, page: Made) -> str:
    level, inside = int(found[1]), found[2]
    name = html.unescape(re.sub(r"<[^>]+>", "", inside)).strip()
    identifier = unique(slugify(name, "-"), page.ids)
    children = page.headings
    while children and children[-1]["level"] < level:
        children = children[-1]["children"]
    children.append({"name": html.escape(name), "id": identifier, "level": level, "children": []})
    return f'<h{level} id="{identifier}">{inside}{PERMALINK.format(identifier)}</h{level}>'


def _check_ids(page: Made, notebook: Notebook) -> None:
    found = re.findall(r'<[a-z][^>]*?\sid="([^"]*)"', page.content)
    twice = next((name for name in found if found.count(name) > 1), None)
    if twice:
        cell = next((c for c in notebook.cells if f'id="{twice}"' in c.source), notebook.cells[0])
        raise notebook.mistake(cell, f"two things on this page have the id '{twice}'")
    page.ids = set(found)
