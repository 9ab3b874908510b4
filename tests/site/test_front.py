"""The front page: a figure that moves beside the first words, and what the book holds, counted by the build."""

from __future__ import annotations

import re

from ..support.figure import figure

MOVED = 0.01  # of the window: what nobody sees


def test_the_figure_moves_stands_still_while_it_loads_and_works_by_hand(visit):
    for width in (390, 1280):
        page = visit("", width=width)
        shown = figure(page, "descent")
        said = shown.locator(".readout")
        assert "right valley" in said.inner_text()
        shown.get_by_role("button", name="overshoots").click()
        assert "left valley" in said.inner_text()
        shown.get_by_role("button", name="Walk").click()
        page.wait_for_function("document.querySelector('.hero .readout').textContent.startsWith('Step 60')")
        assert page.evaluate("moved") < MOVED and not page.said
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_scripts_its_picture_stands_there(visit):
    page = visit("", java_script_enabled=False)
    assert page.locator(".hero .fallback svg").is_visible()


def test_its_number_leads_to_itself_and_its_words_to_the_section(site):
    (hero,) = site.trees[""].xpath("//figure[@data-interactive]")
    assert hero.get("id") == "again-fig-two-valleys"
    assert "02-preliminaries/beyond-the-bowl/#fig-two-valleys" in hero.xpath(".//figcaption/a/@href")


def test_the_counts_are_those_of_what_ran(site):
    tally = "".join(site.trees[""].xpath("//p[@class='tally']//text()"))
    numbers = [int(n.replace(",", "")) for n in re.findall(r"\d[\d,]*", tally)]
    rows = site.trees["verification/"].xpath("//table[1]//tr[td]")
    ran = {
        row[0].text_content(): int(row[1].text_content().split(".")[0])
        for row in rows
        if row[1].text_content().isdigit()
    }
    assert numbers[1] == ran["listings, each in both frameworks"]
    assert numbers[2:] == [ran["exercises with a checker"], ran["wrong answers that are refused"]]
