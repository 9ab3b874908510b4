"""The whole book as one PDF, printed in pieces: every page of it in order, bookmarks, live links, the numbers of its pages,
what a screen reader goes by."""

from __future__ import annotations

import io
import re
from collections import Counter
from urllib.parse import urldefrag, urljoin

import lxml.html
import pikepdf
import pytest

from wonderland.book.nav import read_config
from wonderland.book.site import address_of
from wonderland.paper import join
from wonderland.programs.files import visible
from wonderland.programs.snippets import FRAMEWORKS

from ..support.built import ROOT, has_class
from ..support.paper import BARE, squeezed
from ..support.sources import whole_book

PROGRAM = f"//*[{has_class('language-python')}]"
STANDARD = set(map("/{}".format, re.findall(r"\w+", """
    Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
    Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form Em Strong Title
""")))  # fmt: skip


def sources(nav: list) -> list[str]:
    """The pages of the navigation in their order, as files below docs/; the front page is the title page."""
    inside = [next(iter(item.values())) if isinstance(item, dict) else item for item in nav]
    pages = [page for item in inside for page in ([item] if isinstance(item, str) else sources(item))]
    return [page for page in pages if page != "index.md"]


def words(element) -> str:
    return " ".join(element.text_content().split())


def places(book) -> dict[str, int]:
    """The number of the page on which each thing stands that a link names."""
    return join.places([book])


def links(book):
    for page in book.pages:
        yield from (a for a in page.get("/Annots", []) if a.Subtype == "/Link")


def test_every_page_is_bound_in_the_order_of_the_navigation(tree, site):
    bound = {section.get("data-source"): section for section in tree.xpath("//section[@data-source]")}
    assert list(bound) == sources(read_config(ROOT / "mkdocs.yml")["nav"])
    for name, section in bound.items():
        article = site.trees[address_of(name)].xpath("//article")[0]
        for kind in ("//p", "//pre/code", "//td", "//svg", "//summary"):
            there = article.xpath(
                f".{kind}[not({has_class('downloads')} or {has_class('notebooks')} or ancestor::template"
                f" or ancestor::div[@class='lead'])]"
            )
            assert len(there) == len(section.xpath(f".{kind}")), (name, kind)


def test_a_reference_leads_to_the_place_in_the_book_that_it_led_to_on_the_site(tree, site):
    bound = {address_of(section.get("data-source")): section for section in tree.xpath("//section[@data-source]")}
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
    assert not tree.xpath(f"//*[{has_class('headerlink')} or {has_class('downloads')} or {has_class('lead')}]")
    assert not tree.xpath("//noscript | //template")
    assert all(shown.xpath(".//div[@class='fallback']//svg") for shown in tree.xpath("//figure[@data-interactive]"))
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


def test_links_are_live_in_the_pdf_and_those_that_leave_it_are_kept(book, leaves):
    named = set(places(book))
    shown = [a for a in leaves.xpath("//body//a/@href") if not a.startswith("#")]
    assert all(re.match(r"https?:", a) for a in shown) and len(shown) > 20
    there = list(links(book))
    inner = [str(a.Dest).removeprefix("/") for a in there if "/Dest" in a]
    outer = [str(a.A.URI) for a in there if "/A" in a]
    assert len(inner) + len(outer) == len(there)
    assert set(inner) <= named
    assert {urldefrag(a)[0].rstrip("/") for a in shown} == {urldefrag(a)[0].rstrip("/") for a in outer}
    wanted = Counter(a[1:] for a in leaves.xpath("//body//a/@href") if a.startswith("#"))
    assert wanted.total() > 300
    assert wanted - Counter(inner) == Counter()  # there may be more: one a line, where a link is broken


def test_a_link_leads_to_the_page_with_what_it_names_in_whatever_piece_that_was_printed(book, thin, leaves, texts):
    pieces = [lxml.html.document_fromstring(piece) for piece in thin.pieces()]
    assert len(pieces) > 5
    piece_of = {name: number for number, piece in enumerate(pieces) for name in piece.xpath("//@id")}
    page_of, between = places(book), 0
    headings = {h.get("id"): h for h in leaves.xpath("//*[self::h1 or self::h2 or self::h3 or self::h4][@id]")}
    begins = {s.get("id"): s.xpath(".//h1 | .//h2 | .//h3")[0] for s in leaves.xpath("//section[@data-source]")}
    for name in {str(link.Dest)[1:] for link in links(book) if "/Dest" in link}:
        heading = (headings | begins).get(name)
        if heading is not None:
            assert squeezed(words(heading)) in texts[page_of[name] - 1], name
            between += piece_of[name] != 1  # where the contents are, which link to it
    assert between > 50


def test_bookmarks_are_the_navigation_and_lead_to_where_things_begin(book, tree, texts):
    with book.open_outline() as outline:
        found = list(_walk(outline.root))
    depths = {title: depth for title, depth, _ in reversed(found)}
    headings = (h for h in tree.iter("h1", "h2", "h3", "h4") if h.xpath("ancestor::section[@data-source]"))
    titles = [words(h) for h in headings if "as-h1" in h.get("class", "")]
    rest = iter(title for title, _, _ in found)
    assert [title for title in titles if title not in rest] == []  # each after the one before
    known = whole_book().titles
    assert depths["Contents"] == depths[known["glossary.md"]] == 0
    assert depths[known["02-preliminaries/linear-algebra.md"]] == 2
    number = {page.objgen: number for number, page in enumerate(book.pages, 1)}
    begins = [number[place[0].objgen] for _, _, place in found]
    assert begins == sorted(begins)
    for (title, _, _), page in zip(found, begins, strict=True):
        assert squeezed(title) in texts[page - 1], title
    section = next(s for s in tree.xpath("//section") if s.get("data-source") == "glossary.md")
    assert begins[[title for title, _, _ in found].index(known["glossary.md"])] == places(book)[section.get("id")]


def _walk(items, depth=0):
    for item in items:
        yield item.title, depth, item.destination
        yield from _walk(item.children, depth + 1)


def test_pages_are_numbered_through_the_book_but_for_title_and_parts(texts, thin, book):
    bare = {places(book)[name] for name in thin.bare}
    assert 1 in bare and len(bare) > 1
    for number, said in enumerate(texts, 1):
        assert (re.search(r"\d*$", said)[0] == "") if number in bare else said.endswith(str(number)), (
            number,
            said[-40:],
        )


def test_a_number_at_the_foot_covers_nothing(book):
    painted = {str(operator) for _, operator in pikepdf.parse_content_stream(_foot(book.pages[1]))}
    assert painted & {"f", "F", "f*", "B", "S", "Do", "sh"} == set() and {"Tj", "BMC"} <= painted


def _foot(page):
    return [form for form in page.Resources.XObject.values() if form.Subtype == "/Form"][-1]


def test_the_contents_and_the_index_say_on_which_page_of_paper_things_stand(leaves, texts, book):
    page_of = places(book)
    (contents,) = leaves.xpath(f"//nav[{has_class('contents')}]")
    (index,) = leaves.xpath("//section[@data-source='book-index.md']")
    ends = page_of[index.xpath("./following-sibling::section/@id")[0]]
    for where, start, end, lines in (
        (contents, 2, page_of["p1"], ".//a"),
        (index, page_of[index.get("id")], ends, ".//li[.//@data-page]"),
    ):
        # Between two pages of paper stand their feet and heads.
        there = [re.sub(rf"{n}$", "", said) for n, said in enumerate(texts[start - 1 : end - 1], start)]
        found = where.xpath(lines)
        assert len(found) > 100
        for line in found:
            (at,) = line.xpath(".//@data-page")
            assert any(f"{squeezed(words(line))}{page_of[at]}" in said for said in there), words(line)


def test_the_structure_for_screen_readers_is_one_tree_that_reaches_every_page(book):
    root = book.Root.StructTreeRoot
    document = root.K
    assert document.S == "/Document" and document.P.objgen == root.objgen and document.Lang == "en"
    assert {element.P.objgen for element in document.K} == {document.objgen}
    entries = dict(pikepdf.NumberTree(root.ParentTree).items())
    assert len(entries) == root.ParentTreeNextKey
    used = []
    for thing in book.objects:
        if not isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
            continue
        used += [thing[key] for key in ("/StructParents", "/StructParent") if key in thing]
        if thing.get("/Type") == "/StructElem":
            assert thing.S in STANDARD, thing.S  # any other would have to be said by a map of roles
    assert len(used) == len(set(used)) == len(entries)
    for number, page in enumerate(book.pages, 1):
        marked = [said[1] for said, does in pikepdf.parse_content_stream(page) if str(does) == "BDC"]
        marks = [int(said.MCID) for said in marked if "/MCID" in said]
        elements = entries[page.StructParents]
        assert marks and max(marks) < len(elements), number
        for mark in marks:
            assert (page.objgen, mark) in _held(elements[mark]), (number, mark)
            assert _above(elements[mark]) == document.objgen, (number, mark)
        for link in page.get("/Annots", []):
            held = [kid.Obj.objgen for kid in entries[link.StructParent].K if kid.get("/Type") == "/OBJR"]
            assert link.objgen in held, number


def test_a_cell_finds_the_heads_of_its_own_table_in_whatever_piece_another_was_printed(chromium):
    page = chromium.new_page()
    page.set_content("<h1>Here</h1><table><tr><th>One<th>Two<tr><td>1<td>2</table>")
    made = page.pdf(outline=True, tagged=True)
    page.close()
    with pikepdf.open(io.BytesIO(join.joined([join.opened(made), join.opened(made)], {}, BARE))) as book:
        heads = pikepdf.NameTree(book.Root.StructTreeRoot.IDTree)
        cells = [thing for thing in book.objects if isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == "/TD"]
        named = [(cell, str(name)) for cell in cells for said in cell.A for name in said.get("/Headers", [])]
        assert len(cells) == len(named) == len({name for _, name in named}) == len(list(heads)) == 4
        for cell, name in named:
            assert str(heads[name].ID) == name and heads[name].P.P.P.objgen == cell.P.P.P.objgen


def _held(element):
    """The marks that the element holds, each with its page."""
    for kid in element.K if isinstance(element.K, pikepdf.Array) else [element.K]:
        if isinstance(kid, pikepdf.Dictionary):
            if kid.get("/Type") == "/MCR":
                yield kid.get("/Pg", element.get("/Pg")).objgen, int(kid.MCID)
        else:
            yield element.Pg.objgen, int(kid)


def _above(element):
    """The topmost element over this one."""
    while element.P.get("/Type") == "/StructElem":
        element = element.P
    return element.objgen


def test_the_pdf_is_a_book_of_a4_pages_that_a_screen_reader_can_read(book):
    assert book.docinfo["/Title"] == read_config(ROOT / "mkdocs.yml")["site_name"]
    assert book.Root.PageMode == "/UseOutlines" and book.Root.MarkInfo.Marked and book.Root.Lang == "en"
    for page in book.pages:
        assert [round(float(n)) for n in page.MediaBox] == pytest.approx([0, 0, 595, 842], abs=1)
