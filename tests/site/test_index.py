"""The search index of the built site: all that tells something is in it, once, and neither formulas, programs nor answers."""

from __future__ import annotations

import html
import json
import re
from collections import Counter

import pytest

from wonderland.web.entries import bare

from ..support.built import LOST, has_class, packed, solved

INDEX_LIMIT = 3_300  # bytes, compressed, for each page in it: 180 pages are to stay under 600,000
PROGRAMS = f"//*[{has_class('language-python')}]//code"


@pytest.fixture(scope="module")
def index(site) -> list[dict]:
    return json.loads((site.folder / "search" / "search_index.json").read_text("utf-8"))["docs"]


def test_the_search_index_holds_every_page_that_tells_something_without_leftovers_of_formulas(site, index):
    # but for the answers of labs, which nobody should find who looks for something else, and for pages of mere references
    lists = {
        page
        for page in site.sources
        if page in ("references/", "map/", "book-index/") or page.startswith("verification/")
    }
    assert {entry["location"].split("#")[0] for entry in index} == set(site.sources) - {LOST, *solved()} - lists
    marks = re.compile(r"katex|<math|<annotation|<svg|\\(?:mathbf|vect|mat|frac|sum|sim)\b|</?span")
    assert not [entry["location"] for entry in index if marks.search(entry["title"] + entry["text"])]
    formulas = {f.text_content() for t in site.trees.values() for f in t.xpath(f"//*[{has_class('katex-html')}]")}
    formulas = {f for f in formulas if len(f) > 8}  # a shorter one can be read
    assert formulas
    assert not [f for f in formulas if any(f in entry["text"] for entry in index)]
    parts = re.compile(r'class="(?:base|strut|mord|mbin|mrel|mopen|vlist|msupsub)\b')  # of a formula as KaTeX sets it
    assert not [page for page, text in site.sources.items() if parts.search(bare(text))]


def test_all_that_has_a_number_or_is_a_term_is_in_the_search_index_once_under_its_own_anchor(site, index):
    lead = Counter(entry["location"] for entry in index)
    assert lead.most_common(1)[0][1] == 1
    kinds = " or ".join(map(has_class, ("definition", "listing", "exercise", "box", "entry", "interactive", "drawing")))
    own = f"//article//*[@id][not(starts-with(@id, 'again-') or starts-with(@id, 'task-'))][{kinds} or starts-with(@id, 'eq-')]/@id"
    own = own.replace("/@id", f"[not(ancestor::details[ancestor::*[{has_class('exercise')}]])]/@id")
    there = {
        f"{page}#{anchor}" for page, tree in site.trees.items() if page not in solved() for anchor in tree.xpath(own)
    }
    assert len(there) > 1000 and there <= set(lead)
    assert not [entry["location"] for entry in index if not entry["title"].strip()]


def within(whole: str, texts: set[str], size: int) -> set[str]:
    """Those of these texts, all longer than ``size``, that stand in a whole, which is read once, for their beginnings."""
    begun: dict[str, list[str]] = {}
    for text in texts:
        begun.setdefault(text[:size], []).append(text)
    heads = ((at, begun.get(whole[at : at + size], ())) for at in range(len(whole)))
    return {text for at, found in heads for text in found if whole.startswith(text, at)}


def test_the_search_index_holds_no_line_of_a_program_and_nothing_that_an_exercise_folds(site, index):
    said = html.unescape(re.sub(r"</?p>", " ", " ".join(entry["text"] + entry.get("more", "") for entry in index)))
    lines = {
        line.strip()
        for tree in site.trees.values()
        for code in tree.xpath(PROGRAMS)
        for line in code.text_content().split("\n")
    }
    lines = {line for line in lines if len(line) > 40}
    assert len(lines) > 1000
    assert len(found := within(said, lines, 40)) < 10, found  # prose may name one
    folded = {" ".join(p.text_content().split()) for tree in site.trees.values()
              for p in tree.xpath(f"//*[{has_class('exercise')}]//details//p")}  # fmt: skip
    folded = {text for text in folded if len(text) > 60}
    assert len(folded) > 200
    assert not within(said, folded, 60)


def test_the_search_index_is_light_enough_for_a_book_twice_as_long(site, index):
    weight = packed((site.folder / "search" / "search_index.json").read_bytes())
    assert weight < INDEX_LIMIT * len({entry["location"].split("#")[0] for entry in index})
