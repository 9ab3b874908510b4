"""Exercises on paper: what is open on the screen, or what a button asks for, and nothing else."""

from __future__ import annotations

import pytest

from ..support.acts import EXERCISES, reach

DEAF = "window.print = () => { window.printed = document.documentElement.dataset.print }"


@pytest.fixture
def sheet(visit):
    """A page of exercises of which the first hint is open, and where printing prints nothing; and what a sheet of paper would show."""
    page = visit(EXERCISES)
    page.evaluate(DEAF)
    page.locator("details.hint > summary").first.click()

    def shows(selector: str) -> int:
        page.emulate_media(media="print")
        number = page.locator(selector).filter(visible=True).count()
        page.emulate_media(media="screen")
        return number

    return page, shows


CODED = ".exercise:has(> .stub)"


def test_print_shows_of_an_exercise_what_is_open_on_the_screen(sheet):
    page, shows = sheet
    assert shows(f"{CODED} > .stub") > 2
    assert shows("details.hint > :not(summary)") and shows("details.hint") == 1
    assert not shows("details.solution") and not shows("details.traps") and not shows(".tools, .practice")
    page.locator("details.solution > summary").first.click()
    assert shows("details.solution") == 1
    page.evaluate("""() => { window.touched = 0; for (const fold of document.querySelectorAll("details"))
      new MutationObserver(() => touched++).observe(fold, { attributeFilter: ["open"] }) }""")
    page.pdf()
    assert page.evaluate("touched") == 0, "printing opens folds"


def test_buttons_print_the_questions_alone_or_with_their_solutions_and_then_all_is_as_it_was(sheet):
    page, shows = sheet
    number = page.locator("article .exercise").count()
    before = page.locator("article details").evaluate_all("all => all.map(fold => fold.open)")
    page.get_by_role("button", name="questions only").click()
    assert page.evaluate("printed") == "questions"
    assert shows(".exercise") == number and not shows(".exercise details") and not shows(".exercise .stamp")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert shows("details.hint") == 1
    page.get_by_role("button", name="with solutions").click()
    assert page.evaluate("printed") == "solutions"
    assert shows("details.solution > :not(summary)") >= shows("details.solution") == number and not shows(
        "details.traps"
    )
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("article details").evaluate_all("all => all.map(fold => fold.open)") == before
    assert page.evaluate("document.documentElement.dataset.print") is None


def test_a_button_in_the_head_of_an_exercise_prints_it_alone(sheet):
    page, shows = sheet
    button = page.locator(".exercise > .label .print").nth(1)
    reach(page, button)
    page.keyboard.press("Enter")
    assert page.evaluate("printed") == "one"
    assert shows(".exercise") == 1 and shows(".md-content__inner > *") == 1
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert shows(".exercise") > 1
