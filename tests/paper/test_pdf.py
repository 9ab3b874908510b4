"""The whole book as one PDF: every page of it in order, bookmarks, live links, the numbers of its pages; or one message."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from collections import Counter
from urllib.parse import urldefrag, urljoin

import lxml.html
import pikepdf
import pytest

from wonderland import pdf
from wonderland.book.book import Book
from wonderland.book.nav import read_config
from wonderland.paper import press
from wonderland.paper.bind import bind
from wonderland.problems import Unprintable
from wonderland.programs.files import visible
from wonderland.programs.snippets import FRAMEWORKS

from ..support.built import ROOT, has_class
from ..support.waiting import PATIENCE

PROGRAM = f"//*[{has_class('language-python')}]"
PRINTED = ("02-preliminaries/index.md", "02-preliminaries/gradients-exercises.md", "glossary.md", "references.md",
           "book-index.md")  # fmt: skip
BARE = {"site_name": "Drill", "site_description": "A drill"}


@pytest.fixture(scope="session")
def bound(site) -> str:
    return bind(site.folder, ROOT)


@pytest.fixture(scope="session")
def tree(bound):
    return lxml.html.document_fromstring(bound)


@pytest.fixture(scope="session")
def thin(bound):
    """The bound book, of most pages only the headings and the places that links lead to: to print all takes a minute."""
    tree = lxml.html.document_fromstring(bound)
    for section in tree.xpath("//section[@data-source]"):
        if section.get("data-source") in PRINTED:
            continue
        (article,) = section.xpath("./article")
        kept = article.xpath(".//*[self::h1 or self::h2 or self::h3] | .//*[@id][not(ancestor::svg)]")
        for element in kept:
            if element.tag not in ("h1", "h2", "h3"):
                element.tag = "div"
                element[:], element.text, element.tail = [], "", ""
                element.attrib.pop("class", None)
        article[:] = [element for element in kept if not element.xpath("ancestor::h1 | ancestor::h2 | ancestor::h3")]
    return tree


@pytest.fixture(scope="session")
def book(thin, chromium, tmp_path_factory):
    """The book, printed as ``make pdf`` prints it."""
    whole = tmp_path_factory.mktemp("bound") / "book.html"
    whole.write_bytes(lxml.html.tostring(thin, doctype="<!doctype html>", encoding="utf-8"))
    made = press.print_book(chromium, whole, read_config(ROOT / "mkdocs.yml"))
    with pikepdf.open(io.BytesIO(made)) as opened:
        yield opened


def sources(nav: list) -> list[str]:
    """The pages of the navigation in their order, as files below docs/; the front page is the title page."""
    inside = [next(iter(item.values())) if isinstance(item, dict) else item for item in nav]
    pages = [page for item in inside for page in ([item] if isinstance(item, str) else sources(item))]
    return [page for page in pages if page != "index.md"]


def words(element) -> str:
    return " ".join(element.text_content().split())


def numbers(book) -> dict:
    """The number of each page, by what a destination says of it."""
    return {page.objgen: number for number, page in enumerate(book.pages, 1)}


def links(book):
    for page in book.pages:
        yield from (a for a in page.get("/Annots", []) if a.Subtype == "/Link")


def address(name: str) -> str:
    """Where the page docs/``name`` stands on the site."""
    return re.sub(r"(^|/)index/$", r"\1", name.removesuffix(".md") + "/")


def test_every_page_is_bound_in_the_order_of_the_navigation(tree, site):
    bound = {section.get("data-source"): section for section in tree.xpath("//section[@data-source]")}
    assert list(bound) == sources(read_config(ROOT / "mkdocs.yml")["nav"])
    for name, section in bound.items():
        article = site.trees[address(name)].xpath("//article")[0]
        for kind in ("//p", "//pre/code", "//td", "//svg", "//summary"):
            there = article.xpath(
                f".{kind}[not({has_class('downloads')} or {has_class('notebooks')} or ancestor::template)]"
            )
            assert len(there) == len(section.xpath(f".{kind}")), (name, kind)


def test_a_reference_leads_to_the_place_in_the_book_that_it_led_to_on_the_site(tree, site):
    bound = {address(section.get("data-source")): section for section in tree.xpath("//section[@data-source]")}
    seen = Counter()
    for here, section in bound.items():
        for kind in ("xref", "cite", "term"):
            links = f".//a[{has_class(kind)}]/@href"
            before = site.trees[here].xpath("//article")[0].xpath(links)
            for old, new in zip(before, section.xpath(links), strict=True):
                there, anchor = urldefrag(urljoin(f"http://site/{here}", old))
                number = bound[there.removeprefix("http://site/")].get("id")
                assert new == (f"#{number}-{anchor}" if anchor else f"#{number}"), (here, old)
                seen[kind] += 1
    assert min(seen.values()) > 20 and len(seen) == 3


def test_nothing_is_folded_switched_or_of_use_on_a_screen_only(tree):
    assert not tree.xpath("//details[not(@open)] | //input | //script | //header | //button | //label | //*[@download]")
    assert not tree.xpath(f"//*[{has_class('headerlink')} or {has_class('downloads')}]")
    programs = tree.xpath(f"{PROGRAM}[not(ancestor::*[{has_class('cell')}])]")  # a lab's cell may be for both
    names = [words(p.xpath(f".//*[{has_class('framework')}]")[0]) for p in programs]
    files = Counter(
        re.sub(r".*_(torch|jax)\b.*|.*_(torch|jax)_.*", r"\1\2", p.stem) for p in visible(ROOT / "snippets", "*/*/*.py")
    )
    assert set(names) == set(FRAMEWORKS.values())
    assert len(names) >= files.total()
    for program, name in zip(programs, names, strict=True):
        other = "torch" if name == "JAX" else "jax"
        assert not re.search(rf"^(?:import|from) {other}\b", program.text_content(), re.M), name


def test_each_link_of_the_bound_page_has_its_place_and_no_place_has_two(tree):
    ids = Counter(tree.xpath("//@id"))
    assert [name for name, count in ids.items() if count > 1] == []
    inner = [a for a in tree.xpath("//body//a/@href") if a.startswith("#")]
    assert len(inner) > 1000
    assert {a[1:] for a in inner} | set(tree.xpath("//@data-page")) <= set(ids)


def test_links_are_live_in_the_pdf_and_those_that_leave_it_are_kept(book, thin):
    named = {name.removeprefix("/") for name in book.Root.Dests.keys()}  # noqa: SIM118 (not a dict)
    shown = [a for a in thin.xpath("//body//a/@href") if not a.startswith("#")]
    assert all(re.match(r"https?:", a) for a in shown) and len(shown) > 20
    there = list(links(book))
    inner = [str(a.Dest).removeprefix("/") for a in there if "/Dest" in a]
    outer = [str(a.A.URI) for a in there if "/A" in a]
    assert len(inner) + len(outer) == len(there)
    assert set(inner) <= named
    assert {urldefrag(a)[0].rstrip("/") for a in shown} == {urldefrag(a)[0].rstrip("/") for a in outer}
    wanted = Counter(a[1:] for a in thin.xpath("//body//a/@href") if a.startswith("#"))
    assert wanted.total() > 300
    assert wanted - Counter(inner) == Counter()  # there may be more: one a line, where a link is broken


def test_bookmarks_are_the_navigation_and_lead_to_where_things_begin(book, tree):
    with book.open_outline() as outline:
        found = list(_walk(outline.root))
    depths = {title: depth for title, depth, _ in reversed(found)}
    headings = (h for h in tree.iter("h1", "h2", "h3", "h4") if h.xpath("ancestor::section[@data-source]"))
    titles = [words(h) for h in headings if "as-h1" in h.get("class", "")]
    rest = iter(title for title, _, _ in found)
    assert [title for title in titles if title not in rest] == []  # each after the one before
    known = Book(ROOT).refresh().titles
    assert depths["Contents"] == depths[known["glossary.md"]] == 0
    assert depths[known["02-preliminaries/linear-algebra.md"]] == 2
    number = numbers(book)
    begins = [number[place[0].objgen] for _, _, place in found]
    assert begins == sorted(begins)
    section = next(s for s in tree.xpath("//section") if s.get("data-source") == "glossary.md")
    place = book.Root.Dests[f"/{section.get('id')}"]
    assert begins[[title for title, _, _ in found].index(known["glossary.md"])] == number[place[0].objgen]


def _walk(items, depth=0):
    for item in items:
        yield item.title, depth, item.destination
        yield from _walk(item.children, depth + 1)


def test_the_pdf_is_a_book_of_a4_pages_that_a_screen_reader_can_read(book):
    assert book.docinfo["/Title"] == read_config(ROOT / "mkdocs.yml")["site_name"]
    assert book.Root.PageMode == "/UseOutlines" and book.Root.MarkInfo.Marked and book.Root.Lang == "en"
    for page in book.pages:
        assert [round(float(n)) for n in page.MediaBox] == pytest.approx([0, 0, 595, 842], abs=1)


def test_the_numbers_in_the_contents_are_those_of_the_pages(chromium, tmp_path):
    number = '<p><a href="#there">There <span data-page="there"></span></a></p>'
    watch = "new MutationObserver(() => console.log(document.querySelector('span').textContent))"
    whole = tmp_path / "book.html"
    whole.write_text(f"{number}<h1 style='break-before: page'>Here</h1><h1 style='break-before: page' id='there'>There</h1>"
                     f"<script>{watch}.observe(document, {{ subtree: true, childList: true }})</script>")  # fmt: skip
    context = chromium.new_context()
    said = []
    context.on("console", lambda message: said.append(message.text))
    with pikepdf.open(io.BytesIO(press.print_book(context, whole, BARE))) as opened:
        assert numbers(opened)[opened.Root.Dests.there[0].objgen] == len(opened.pages) == 3
    assert said[-1] == "3"


def test_numbers_that_never_settle_are_one_message(chromium, tmp_path):
    whole = tmp_path / "book.html"
    more = "document.body.prepend(Object.assign(document.createElement('p'), { style: 'break-after: page', textContent: 'More' }))"
    whole.write_text(
        f"<h1 id='there'>There</h1><a href='#there'>there</a><script>addEventListener('beforeprint', () => {more})</script>"
    )
    with pytest.raises(Unprintable, match="do not settle"):
        press.print_book(chromium, whole, BARE)


def failed(tmp_path, *python: str, **environment: str) -> str:
    """The one line with which ``make pdf`` fails; it has left the last PDF as it was, and nothing else of its own."""
    target = tmp_path / "out" / "book.pdf"
    target.parent.mkdir()
    target.write_bytes(b"the last one")
    done = subprocess.run(
        [sys.executable, *(python or ("-m", "wonderland.pdf")), str(target)],
        cwd=ROOT,
        env=os.environ | {"TMPDIR": str(tmp_path)} | environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert (done.returncode, done.stdout) == (1, ""), done.stderr
    assert target.read_bytes() == b"the last one"
    left = [path.name for folder in (tmp_path, target.parent) for path in folder.iterdir()]
    assert sorted(name for name in left if not name.startswith("playwright")) == ["book.pdf", "out"]
    said = re.fullmatch(r"(.*) was not made: (.*)\n", done.stderr)
    assert said and said[1] == str(target), done.stderr
    return said[2]


def test_without_a_chromium_there_is_one_message_and_the_last_pdf_stays(tmp_path):
    why = "the environment variable CHROMIUM names /nowhere/chromium, which is no program here"
    assert failed(tmp_path, CHROMIUM="/nowhere/chromium") == why


# ``make pdf`` of next to nothing, with a fault.
BARE_RUN = """
import errno, os, psutil
from wonderland import pdf
from wonderland.paper import press

def full(*_):
    raise OSError(errno.ENOSPC, "No space left on device")

def die(made, opened=press.opened):
    for process in psutil.Process().children(recursive=True):
        if "chrom" in process.name():
            process.kill()
    return opened(made)

pdf._build = lambda root, site: None
pdf.bind = lambda site, root: "<h1 id='a'>A</h1><a href='#a'>a</a>"
"""


def test_a_full_disk_is_one_message_and_the_last_pdf_stays(tmp_path):
    assert failed(tmp_path, "-c", f"{BARE_RUN}\nos.fsync = full\npdf.main()") == "[Errno 28] No space left on device"


def test_a_chromium_that_dies_is_one_message_and_the_last_pdf_stays(tmp_path):
    said = failed(tmp_path, "-c", f"{BARE_RUN}\npress.opened = die\npdf.main()")
    assert re.fullmatch(r"Chromium \(.*\) failed: .*closed.*", said)


def test_what_is_no_pdf_or_has_no_bookmarks_is_one_message():
    with pytest.raises(Unprintable, match="no PDF"):
        press.opened(b"half of it")
    plain = io.BytesIO()
    pikepdf.new().save(plain)
    with pytest.raises(Unprintable, match="no bookmarks"):
        press.opened(plain.getvalue())


def test_a_site_that_does_not_build_says_why_in_one_line(project):
    project.page("# Drill\n\n@def:nothing\n")
    with pytest.raises(Unprintable, match=r"^the site does not build: docs/02-drill/page.md, line 3: [^\n]*$"):
        pdf._build(project.root, project.root / "site")
