"""What the built pages show of programs, and take from what these printed, is to the letter what was recorded."""

from __future__ import annotations

from pathlib import Path

from wonderland.book.notation import NOTATION
from wonderland.book.site import address_of
from wonderland.page.inline import grouped
from wonderland.programs import compare, notebooks
from wonderland.programs.files import visible

from ..support.built import ROOT, has_class, notebook_pages, running_text
from ..support.on_pages import IN_A_LAB, TABS, cells, turned
from ..support.sources import whole_book


def test_each_block_stands_under_the_tab_of_its_framework(shown, programs):
    assert not [str(block) for block in shown if block.key not in programs]


def test_every_shown_output_is_to_the_letter_what_was_recorded(shown, programs):
    different = []
    for block in shown:
        path = programs[block.key].with_suffix(".out")
        recorded = path.read_bytes().decode("utf-8").rstrip("\n") + "\n" if path.exists() else None
        if block.output is not None and block.output != recorded:
            different.append(f"{block}\nshown:    {block.output!r}\nrecorded: {recorded!r}")
    assert not different, "\n".join(different)


def test_every_listing_and_wrong_answer_shows_what_it_printed(shown, programs):
    """A stub and a solution do not: the one is to be completed, the other prints only that it passed."""
    silent = []
    for block in shown:
        path = programs[block.key]
        stub = path.with_name(f"{path.parent.name.replace('-', '_')}_{TABS[block.tab]}.py")
        is_listing = "# --- check" not in stub.read_text("utf-8")
        if (is_listing or "_wrong_" in path.name) and not block.output and path.with_suffix(".out").stat().st_size:
            silent.append(str(block))
    assert not silent


def test_every_output_on_a_page_belongs_to_a_program(site, shown):
    outputs = sum(len(tree.xpath(f"//*[{has_class('output')}][not({IN_A_LAB})]//code")) for tree in site.trees.values())
    assert outputs == sum(block.output is not None for block in shown)


def test_every_value_of_a_dial_shows_to_the_letter_what_was_recorded(site, programs):
    found = turned(site, programs)
    assert found
    assert not [f"{t.page}: {t.recorded.name}" for t in found if t.printed != t.recorded.read_text("utf-8")]
    files = set(visible(ROOT / "snippets", "**/*.*.out"))
    assert files == {t.recorded for t in found}, "recorded for a value that no dial has"


def test_a_page_that_is_a_notebook_shows_its_cells_and_what_they_hold_to_the_letter(site):
    for page in notebook_pages():
        name = f"{page[:-1]}.ipynb"
        brought = ROOT / "docs" / name
        path = brought if brought.exists() else site.folder / page / Path(name).name
        held = [(c.source, notebooks.joined(c.outputs)) for c in notebooks.parse(path.read_text("utf-8"), name).code]
        made = cells(page, site.trees[page])
        assert [code for _, code, _ in made] == [f"{source}\n" for source, _ in held], page
        for (_, code, printed), (_, outputs) in zip(made, held, strict=True):
            said = [notebooks.shown_by(output) for output in outputs]
            text = [s.get("text") or s.get("error") or s["text/plain"] for s in said if len(s) == 1]
            assert printed == "".join(line.rstrip("\n") + "\n" for line in text), f"{page}: {code}"


AS_SET = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789−")  # prose raises what is a letter of its own in an output


def test_every_number_read_from_an_output_stands_in_the_prose(site):
    book, lost, found = whole_book(), [], 0
    for path in visible(ROOT / "docs", "**/*.md"):
        page = path.relative_to(ROOT / "docs").as_posix()
        [article] = site.trees[address_of(page)].xpath("//article")
        prose = " ".join("".join(text for text, _ in running_text(article, ("pre",))).split())
        asked = [
            m
            for m in NOTATION.finditer(book.source(page).body)
            if m["listing"] not in (None, "book") and not m["framework"]
        ]
        for match in asked:
            snippet = book.snippet(page, match["listing"], 0)
            script = snippet.of(match["turned"])[0] if match["turned"] else snippet.scripts[0]
            value = compare.value(script.output_path.read_text("utf-8"), match["value"])
            found += 1
            said = grouped(value)
            typeset = said.replace("-", "−").translate(AS_SET)  # a table of code has it as it was printed
            if typeset not in prose and said not in prose:
                lost.append(f"{page}: {match[0]} is {value}")
    assert found and not lost
