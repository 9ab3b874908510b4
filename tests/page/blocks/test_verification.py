"""The pages of what ran say what the records say: of each device and listing, what has changed since, and all in all."""

from __future__ import annotations

import json

import pytest

from wonderland.page.blocks import verification
from wonderland.programs import records, snippets, tried

from ...support.jupyter import code, ipynb, printed, recorded
from ...support.project import PAGE, listing

WHAT_RAN, IN_TWO, IN_THREE = "what-ran/index.md", "what-ran/chapter-2.md", "what-ran/chapter-3.md"
TOTALS = "---\ntitle: What ran\n---\n/// verification\n///\n"


def account(chapter: str) -> str:
    """A page that tells of these chapters."""
    return f"---\ntitle: What ran in {chapter}\n---\n/// verification\n    chapter: {chapter}\n///\n"


@pytest.fixture
def book(project):
    """A listing that ran, one that is skipped, and the pages that tell of both."""
    project.page("---\ntitle: 2.1 Drill\n---\n", project.good(), listing("far", "skip: needs two GPUs"))
    project.snippet("far", "print('loss: 9.5')\n")
    project.page(TOTALS, name=WHAT_RAN)
    project.page(account("2"), name=IN_TWO)
    return project


def add_chapter_three(book) -> None:
    """A page of another chapter, with a listing that no page tells of yet."""
    for framework in ("torch", "jax"):
        book.write(f"snippets/03-more/other/other_{framework}.py", "print('loss: 0.25')\n")
    book.page("---\ntitle: 3.1 More\n---\n", listing("other", "skip: another day"), name="03-more/page.md")


def test_a_stamp_leads_to_the_row_of_its_listing(book):
    assert "[1 number agrees](../what-ran/chapter-2.md#ran-good)</span>" in book.expand(PAGE).text
    text = book.expand(IN_TWO).text
    row = '| <span id="ran-good"></span>C.2.1 | [On good](../02-drill/page.md#code-good){ .xref } '
    assert row + "| 1 = | 0.10 s | 0.10 s | 2026-01-02 |" in text


def test_a_listing_shown_again_in_another_chapter_leads_to_the_row_of_its_own(book):
    book.page(listing("02-drill/good"), name="03-more/page.md")
    assert "[1 number agrees](../what-ran/chapter-2.md#ran-good)" in book.expand("03-more/page.md").text


def test_without_such_a_page_a_stamp_leads_nowhere(project):
    project.page(project.good())
    assert '<span class="agree">1 number agrees</span>' in project.expand().text


def test_totals_are_those_of_the_record(book):
    text = book.expand(WHAT_RAN).text
    assert "| listings, each in both frameworks | 2 |" in text
    assert "| programs that ran (CPU) | 2 |" in text
    assert "| numbers compared between the frameworks (CPU) | 1 |" in text


def test_totals_stand_there_chapter_by_chapter_and_lead_to_its_page(book):
    book.page("---\ntitle: 2 Drills\n---\n", name="02-drill/index.md")
    text = book.expand(WHAT_RAN).text
    assert "| [2 Drills](chapter-2.md) | 2 | 0.1&nbsp;s | 0.1&nbsp;s | 1 | 1 | none |" in text
    assert "On good" not in text


def test_a_page_tells_of_its_own_chapters_alone(book):
    add_chapter_three(book)
    book.page(account("3"), name=IN_THREE)
    two, three = book.expand(IN_TWO).text, book.expand(IN_THREE).text
    assert "On good" in two and "On other" not in two
    assert "No run on such a device is recorded." in three and "On good" not in three


def test_one_page_may_tell_of_several_chapters(book):
    add_chapter_three(book)
    book.page(account("2, 3"), name=IN_TWO)
    text = book.expand(IN_TWO).text
    assert text.index("### 2.1 Drill") < text.index('id="ran-good"') < text.index("### 3.1 More")
    assert '<span id="ran-other"></span>C.3.1 | [On other](../03-more/page.md#code-other){ .xref } | skipped' in text
    assert "| [What ran in 2, 3](chapter-2.md) | 2 |" in book.expand(WHAT_RAN).text


def test_a_chapter_that_no_page_tells_of_stops_the_build(book):
    add_chapter_three(book)
    assert book.mistake(WHAT_RAN) == (
        f"docs/{WHAT_RAN}, line 4: no page tells what ran in chapter '3', as on docs/03-more/page.md: "
        "it takes one with '/// verification' and under it 'chapter: 3'"
    )
    status, said = book.build()
    assert status == 1 and "no page tells what ran in chapter '3'" in said


def test_a_page_of_a_chapter_without_programs_is_a_mistake(book):
    book.page(account("7"), name=IN_THREE)
    assert book.mistake(IN_THREE) == f"docs/{IN_THREE}, line 4: no page of chapter '7' shows a program"


@pytest.mark.parametrize(
    "text, what", [(TOTALS, "what ran in all"), (account("4, 2"), "what ran in chapter '2'")], ids=["totals", "chapter"]
)
def test_two_pages_do_not_tell_the_same(book, text, what):
    book.page(text, name="what-ran/twice.md")
    first = WHAT_RAN if text == TOTALS else IN_TWO
    assert book.mistake("what-ran/twice.md") == f"docs/what-ran/twice.md, line 4: docs/{first} tells already {what}"


def test_what_is_skipped_stands_there_with_its_reason(book):
    assert "- [On far](../02-drill/page.md#code-far){ .xref }: needs two GPUs" in book.expand(WHAT_RAN).text
    assert "C.2.2 | [On far](../02-drill/page.md#code-far){ .xref } | skipped | | | |" in book.expand(IN_TWO).text


@pytest.mark.parametrize("page", [WHAT_RAN, IN_TWO])
def test_a_device_without_a_record_is_said_to_have_none(book, page):
    assert "## On a graphics processor (CUDA)\n\nNo run on such a device is recorded." in book.expand(page).text


def test_a_listing_that_changed_after_its_run_on_a_gpu_says_so_there_alone(book):
    book.recorded("good", "loss: 0.5\n", device="cuda")
    book.snippet("good", "print('loss:', 0.5)\n")
    book.recorded("good", "loss: 0.5\n")
    cpu, cuda = book.expand(IN_TWO).text.split("## On a graphics processor (CUDA)")
    assert "changed since it ran here" not in cpu and "| 1 = |" in cpu
    assert "| changed since it ran here: good_torch.py |" in cuda


def test_a_page_waits_for_its_own_chapters_alone(book):
    """What a page has asked for tells a server, and the next build, whether to make it anew."""
    add_chapter_three(book)
    book.page(account("3"), name=IN_THREE)
    asked = {}
    for page in (WHAT_RAN, IN_TWO, IN_THREE, PAGE):
        with book.book.facts.noted() as asked[page]:
            book.expand(page)
    shown = listing("other", "skip: another day").replace("On other", "On another")
    book.page("---\ntitle: 3.1 More\n---\n", shown, name="03-more/page.md")
    book.book.refresh()
    held = {page: book.book.facts.hold(told) for page, told in asked.items()}
    assert held == {WHAT_RAN: False, IN_TWO: True, IN_THREE: False, PAGE: True}
    book.page("# Gone\n", name=IN_TWO)
    book.book.refresh()
    assert not book.book.facts.hold(asked[PAGE])


def test_a_notebook_that_an_author_brings_is_among_what_ran_with_its_runs(book):
    assert "Notebooks" not in book.expand(WHAT_RAN).text
    made = recorded(ipynb(code("print(1 + 1)", printed("2\n"))))
    book.write("docs/02-drill/steps.ipynb", json.dumps(made))
    row = "| [Steps](../02-drill/steps.ipynb) | 1 |"
    assert f"{row} PyTorch 2.13.0, Python 3.11.0 | CPU | 0.10 s | 2026-01-02 |" in book.expand(WHAT_RAN).text
    made["cells"][1]["source"] = ["print(2)"]
    book.write("docs/02-drill/steps.ipynb", json.dumps(made))
    assert f"{row} not run since it changed | | | |" in book.expand(WHAT_RAN).text


def test_a_stamp_and_a_row_say_all_versions_that_ran_and_no_other(book):
    snippet = snippets.load(book.root, "02-drill/good")
    tried.enter([(snippet, "torch")], {"torch": "0.9.7"})
    assert '<span class="ran">PyTorch 0.9, 1.0</span> · <span class="ran">JAX 1.0</span>' in book.expand(PAGE).text
    text = book.expand(IN_TWO).text
    assert "| No. | Program | Agreement | PyTorch | JAX | Day | PyTorch <br>0.9.7 |" in text
    assert f"| 2026-01-02 | {verification.YES} |" in text and "skipped | | | | – |" in text
    book.snippet("good", "print('loss:', 0.5)\n")
    book.recorded("good", "loss: 0.5\n")
    assert '<span class="ran">PyTorch 1.0</span>' in book.expand(PAGE).text and "0.9.7" not in book.expand(IN_TWO).text


@pytest.mark.parametrize(
    "claim, stamp, row, totals",
    [
        ({"numbers": 3, "same": 3, "difference": 0.0}, "3 numbers agree", "3 =", "none"),
        ({"numbers": 3, "same": 2, "difference": 0.0}, "3 numbers agree to 10⁻⁵", "3 below 10⁻⁵", "below 10⁻⁵"),
        ({"numbers": 3, "same": 1, "difference": 2.1e-4}, "3 numbers agree to 2·10⁻⁴", "3 to 2·10⁻⁴", "2·10⁻⁴"),
        ({"numbers": 0, "same": 0, "difference": 0.0}, "same text", "text =", "none"),
    ],
)
def test_no_two_places_contradict_each_other_about_how_close_the_frameworks_are(book, claim, stamp, row, totals):
    with records.change(snippets.load(book.root, "02-drill/good"), "cpu") as entry:
        entry.update(claim)
    assert f"[{stamp}](" in book.expand(PAGE).text
    assert f"{{ .xref }} | {row} | 0.10 s" in book.expand(IN_TWO).text
    assert f"| largest relative difference (CPU) | {totals} |" in book.expand(WHAT_RAN).text


def test_the_remarks_right_after_a_listing_stand_in_it_and_others_where_they_are(project):
    remark = "/// differences\n\n- {}\n///\n"
    project.page(project.good(), remark.format("beside"), "Text.\n", remark.format("apart"))
    tree = project.expand().text
    listing_, rest = tree.split("\nText.\n")
    assert listing_.count('<div class="differences"') == rest.count('<div class="differences"') == 1
    inside = listing_[listing_.index('<div class="beside"') :]
    assert inside.index('class="stamp"') < inside.index("- beside")
    assert inside.partition("- beside")[2].count("</div>") == 3  # of the remarks, of what stands beside, of the listing


def test_a_program_that_is_saved_again_changes_the_pages_that_tell_of_it_once(book):
    pages, asked = (WHAT_RAN, IN_TWO), {}

    def held() -> dict[str, bool]:
        book.book.refresh()
        return {page: book.book.facts.hold(told) for page, told in asked.items()}

    def ask() -> None:
        book.book.refresh()
        for page in pages:
            with book.book.facts.noted() as asked[page]:
                book.expand(page)

    ask()
    book.snippet("good", "print('loss: 0.25')\n")
    assert held() == {WHAT_RAN: True, IN_TWO: False}
    ask()
    book.snippet("good", "print('loss: 0.125')\n")
    assert held() == {WHAT_RAN: True, IN_TWO: True}
    book.recorded("good", "loss: 0.125\n")
    assert held() == {WHAT_RAN: False, IN_TWO: False}
