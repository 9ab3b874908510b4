"""Binds the built site into one book of HTML, from which the PDF is printed: title page, contents, all pages in their order.

Every id gets the number of its page before it, and a link from one page to another becomes a link within the book.
"""

from __future__ import annotations

import datetime
import html
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urljoin

from ..book.book import Book
from ..book.nav import read_config
from ..book.site import address_of, html_of
from ..npm import node_modules
from ..page import dial
from ..page.blocks import BLOCKS
from ..page.blocks.interactive import FRAME, STILL
from ..problems import Unprintable
from ..programs.records import every
from ..programs.snippets import FRAMEWORKS
from .bound import Bound

ARTICLE = re.compile(r"<article[^>]*>(.*)</article>", re.S)
# What only a screen has a use for. (Downloads lie beside the site, not beside the PDF.)
IDLE = re.compile(
    r'<a class="headerlink".*?</a>|<input [^>]*>|<p class="(?:downloads|files notebooks)">.*?</p>|<div class="lead">.*?</div>|<span class="files">.*?</span>'
    r'| role="heading"| aria-level="\d"'  # of exercises, which are no bookmarks
    rf"|{FRAME}<template.*?</template>.*?</div>|{dial.BEGIN}.*?</div>",
    re.S,
)
BESIDE = re.compile(
    r'<a href="(?:\.\./)*snippets/[^"]*">(.*?)</a>', re.S
)  # what a value of a dial printed: words on paper
TAG = re.compile(r"<[a-zA-Z][^>]*>")
OWN = re.compile(r'( (?:id|for|name|aria-labelledby)=")([^"]*)|( (?:xlink:)?href=")([^"]*)|(url\()#')
HEADING = re.compile(r'<(/?)h([1-6])(?: class="([^"]*)")?')
SECTION = re.compile(r'<h2[^>]* id="([^"]*)"[^>]*>(.*?)</h2>', re.S)
CODE = re.compile(r'<div class="language-[^"]*highlight">.*?</code>', re.S)
LONG = 20  # lines of code that always stand together
INDEXED = re.compile(r'<li><a class="xref" href="#([^"]*)">.*?</a> <span>.*?</span>')  # a line of the index
LOGO = re.compile(r'<svg class="logo".*?</svg>', re.S)
SITE = "http://site/"


@dataclass
class Leaf:
    """A line of the contents: a part without a page of its own, or a page; ``level`` is that of its heading."""

    title: str
    level: int
    number: int = 0
    page: str = ""  # below docs/
    content: str = ""
    sections: list[tuple[str, str]] = field(default_factory=list)  # id and title

    @property
    def anchor(self) -> str:
        return f"p{self.number}"


def bind(site: Path, root: Path) -> Bound:
    """The book of the project at ``root``, whose site is built in ``site``.

    Numbers of pages, which only printing tells, are left empty: ``<span data-page="…">`` names the id that is meant.
    """
    config = read_config(root / "mkdocs.yml")
    leaves = [leaf for leaf in _leaves(config["nav"], Book(root, BLOCKS).refresh()) if leaf.page != "index.md"]
    for number, leaf in enumerate(leaves, 1):
        leaf.number = number
    places = {address_of(leaf.page): leaf.anchor for leaf in leaves if leaf.page} | {"": "title"}
    for leaf in leaves:
        if leaf.page:
            leaf.content = _content(leaf, (site / html_of(leaf.page)).read_text("utf-8"), places)
    front = (site / "index.html").read_text("utf-8")
    here = f"{site.resolve().as_uri()}/"
    styles = [urljoin(here, address) for address in re.findall(r'<link rel="stylesheet" href="([^"]+)"', front)]
    heads = "\n".join(_running_head(leaf) for leaf in leaves if leaf.page)
    head = "\n".join(
        [
            '<!doctype html><html lang="en" data-framework="both" data-scheme="light"><head><meta charset="utf-8">',
            f"<title>{html.escape(config['site_name'])}</title>",
            *(f'<link rel="stylesheet" href="{address}">' for address in [*_fonts(root), *styles]),
            f"<style>{heads}\n{Path(__file__).with_suffix('.css').read_text('utf-8')}</style></head>",
        ]
    )
    sections = [
        f'<section class="title-page" id="title">{_title_page(root, config, front)}</section>',
        f'<nav class="contents md-typeset"><h1>Contents</h1>{"".join(map(_entry, leaves))}</nav>',
        *(_section(leaf, LOGO.search(front)[0]) for leaf in leaves),
    ]
    return Bound(head, sections)


def _fonts(root: Path) -> list[str]:
    """Style sheets of the text's own face: not every machine has a good one, and paper shows it."""
    folder = node_modules(root).resolve() / "@fontsource" / "stix-two-text"
    return [(folder / f"{weight}{slant}.css").as_uri() for weight in (400, 600) for slant in ("", "-italic")]


def _leaves(nav: list, book: Book, level: int = 1) -> Iterator[Leaf]:
    """Parts and pages in the order of the navigation; a chapter's index page stands for the chapter."""
    for item in nav:
        title, inside = next(iter(item.items())) if isinstance(item, dict) else ("", item)
        if isinstance(inside, str):
            yield Leaf(book.titles[inside], level, page=inside)
            continue
        own = [i for i in inside if isinstance(i, str) and posixpath.basename(i) == "index.md"][:1]
        yield Leaf(book.titles[own[0]], level, page=own[0]) if own else Leaf(title, level)
        yield from _leaves([i for i in inside if i not in own], book, level + 1)


def _content(leaf: Leaf, page: str, places: dict[str, str]) -> str:
    """What stands on a page, with ids and links of its own, folds open, and headings as deep as the contents have them."""
    text = IDLE.sub("", ARTICLE.search(page)[1]).replace("<details", "<details open")
    text = (
        BESIDE.sub(r"\1", text).replace(STILL, "").replace("</noscript>", "")
    )  # what stands there without scripts stands on paper
    text = CODE.sub(
        lambda code: code[0].replace('class="', 'class="long ', 1) if code[0].count("\n") > LONG else code[0], text
    )
    text = _name_blocks(text)

    def own(found: re.Match) -> str:
        if found[1]:
            return f"{found[1]}{leaf.anchor}-{found[2]}"
        if found[5]:
            return f"{found[5]}#{leaf.anchor}-"
        return found[3] + _target(found[4])

    def _target(address: str) -> str:
        if re.match(r"[a-z]+:", address):
            return address
        place, _, anchor = urljoin(f"{SITE}{address_of(leaf.page)}", address).removeprefix(SITE).partition("#")
        if place not in places:
            raise Unprintable(f"docs/{leaf.page} links to {address}, which is no page of the book")
        return f"#{places[place]}-{anchor}" if anchor and place else f"#{places[place]}"

    def deeper(found: re.Match) -> str:
        if found[1]:
            return f"</h{min(6, int(found[2]) + leaf.level - 1)}"
        return f'<h{min(6, int(found[2]) + leaf.level - 1)} class="as-h{found[2]} {found[3] or ""}"'

    text = INDEXED.sub(
        r'\g<0> <span class="at" data-page="\1"></span>', TAG.sub(lambda tag: OWN.sub(own, tag[0]), text)
    )
    leaf.sections = [(identifier, title) for identifier, title in SECTION.findall(text)]
    return HEADING.sub(deeper, text)


def _name_blocks(text: str) -> str:
    """Each program with its framework's name in the corner: on paper there is nothing to switch."""
    names: list[str] = []
    due = ""

    def one(found: re.Match) -> str:
        nonlocal due
        if found[1]:
            names.append(found[1])
            return ""
        if found[0].startswith("<div"):
            due = names.pop(0)
        elif due:
            name, due = due, ""
            return f'{found[0]}<span class="framework {name.lower()}">{name}</span>'
        return found[0]

    return re.sub(r'<label[^>]*>(.*?)</label>|<div class="tabbed-block">|<pre[^>]*>(?:<span></span>)?<code>', one, text)


def _section(leaf: Leaf, logo: str) -> str:
    if leaf.page:
        inside = f'<article class="md-content__inner md-typeset">{leaf.content}</article>'
        name = f'id="{leaf.anchor}" data-source="{leaf.page}"'
        return f'<section class="leaf level-{leaf.level}" {name} style="page: {leaf.anchor}">{inside}</section>'
    numeral, _, words = leaf.title.rpartition(" · ")
    label = f'<p class="numeral">Part {html.escape(numeral)}</p>' if numeral else ""
    heading = f"{label}<h{leaf.level}>{html.escape(words)}</h{leaf.level}>"
    return f'<section class="part-page md-typeset" id="{leaf.anchor}" style="page: {leaf.anchor}">{logo}{heading}</section>'


def _entry(leaf: Leaf) -> str:
    """A line of the contents, and under it the sections of the page, run on."""
    line = (
        f'<p class="level-{leaf.level}{"" if leaf.page else " part"}">{_link(leaf.anchor, html.escape(leaf.title))}</p>'
    )
    runs = " · ".join(_link(anchor, title) for anchor, title in leaf.sections)
    return line + (f'<p class="runs level-{leaf.level}">{runs}</p>' if runs and leaf.level > 1 else "")


def _link(anchor: str, title: str) -> str:
    return f'<a href="#{anchor}"><span>{title}</span> <span class="at" data-page="{anchor}"></span></a>'


def _running_head(leaf: Leaf) -> str:
    title = leaf.title.replace("\\", "\\\\").replace('"', '\\"')
    return f'@page {leaf.anchor} {{ @bottom-left {{ content: "{title}" }} }}'


def _title_page(root: Path, config: dict, front: str) -> str:
    """The words of the front page's head, and what the programs last ran on."""
    hero = re.search(r'<p class="kicker">(.*?)</p>', front, re.S)
    lede = re.search(r'<p class="lede">(.*?)</p>', front, re.S)
    parts = [
        LOGO.search(front)[0],
        f"<h1>{html.escape(config['site_name'])}</h1>",
        f'<p class="kicker">{hero[1]}</p>' if hero else "",
        f'<p class="lede">{lede[1] if lede else html.escape(config["site_description"])}</p>',
        f'<p class="imprint">{_imprint(root)}<br>{html.escape(config.get("copyright", ""))}</p>',
    ]
    return "\n".join(parts)


def _imprint(root: Path) -> str:
    runs = [script for entry in every(root) for script in entry["scripts"].values()]
    if not runs:
        return ""
    last = datetime.date.fromisoformat(max(run["date"] for run in runs))
    versions = [
        f"{name} {' and '.join(sorted({run['version'] for run in runs if run['framework'] == framework}))}"
        for framework, name in FRAMEWORKS.items()
    ]
    return f"Every program ran with {' and '.join(versions)}, the last of them on {last.day} {last:%B %Y}."
