"""The page of what ran says what the records say: of each device, of each listing, and what has changed since."""

from __future__ import annotations

import pytest

from ..support.project import PAGE, listing

WHAT_RAN = "what-ran.md"


@pytest.fixture
def book(project):
    """A listing that ran, one that is skipped, and the page that tells of both."""
    project.page("---\ntitle: 2.1 Drill\n---\n", project.good(), listing("far", "skip: needs two GPUs"))
    project.snippet("far", "print('loss: 9.5')\n")
    project.page("---\ntitle: What ran\n---\n/// verification\n///\n", name=WHAT_RAN)
    return project


def test_a_stamp_leads_to_the_row_of_its_listing(book):
    assert "[Ran](../what-ran.md#ran-good) on PyTorch 1.0" in book.expand(PAGE).text
    text = book.expand(WHAT_RAN).text
    row = '| <span id="ran-good"></span>C.2.1 | [On good](02-drill/page.md#code-good){ .xref } '
    assert row + "| 1 number: the same digits | 0.10 s | 0.10 s | 2026-01-02 |" in text


def test_without_that_page_a_stamp_leads_nowhere(project):
    project.page(project.good())
    assert '<span class="ran">Ran on PyTorch 1.0' in project.expand().text


def test_totals_are_those_of_the_record(book):
    text = book.expand(WHAT_RAN).text
    assert "| listings, each in both frameworks | 2 |" in text
    assert "| programs that ran (CPU) | 2 |" in text
    assert "| numbers compared between the frameworks (CPU) | 1 |" in text


def test_what_is_skipped_stands_there_with_its_reason(book):
    assert "- [On far](02-drill/page.md#code-far){ .xref }: needs two GPUs" in book.expand(WHAT_RAN).text


def test_a_device_without_a_record_is_said_to_have_none(book):
    text = book.expand(WHAT_RAN).text
    assert "## On a graphics processor (CUDA)\n\nNo run on such a device is recorded." in text


def test_a_listing_that_changed_after_its_run_on_a_gpu_says_so_there_alone(book):
    book.recorded("good", "loss: 0.5\n", device="cuda")
    book.snippet("good", "print('loss:', 0.5)\n")
    book.recorded("good", "loss: 0.5\n")
    cpu, cuda = book.expand(WHAT_RAN).text.split("## On a graphics processor (CUDA)")
    assert "changed since it ran here" not in cpu and "the same digits" in cpu
    assert "| changed since it ran here: good_torch.py |" in cuda
