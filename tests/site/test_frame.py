"""What stands around the text: stamp and remarks beside a listing, the column, the line under a title, the filter of what ran."""

from __future__ import annotations

import pytest

from ..support.acts import LISTINGS, switch

RAN, SECTION = "verification/chapter-2/", "09-scaling-up/dropout/"
# of each listing: whether its remarks lie in the margin, and whether anything of it lies over anything else on the page
BESIDE = """() => {
  const boxes = [...document.querySelectorAll(".md-content__inner > *")].filter(e => e.offsetHeight).map(e => e.getBoundingClientRect());
  const over = boxes.some((a, i) => boxes.slice(i + 1).some(b => a.bottom - b.top > 1 && b.bottom - a.top > 1));
  const listings = [...document.querySelectorAll(".md-content__inner > .listing")];
  return [over, listings.map(listing => {
    const code = listing.querySelector(".tabbed-set").getBoundingClientRect(), note = listing.querySelector(".beside").getBoundingClientRect();
    return note.left >= code.right && note.right <= document.querySelector(".md-content").getBoundingClientRect().right
      && Math.abs(note.top - listing.getBoundingClientRect().top) < 2 && note.bottom <= listing.getBoundingClientRect().bottom + 1;
  })];
}"""
SIDES = """() => {
  const code = document.querySelector(".md-content__inner > .listing .tabbed-set").getBoundingClientRect();
  return [code.left, document.documentElement.clientWidth - code.right];
}"""
SHOWN = "all => all.filter(e => e.offsetParent).map(e => e.innerText)"


@pytest.mark.parametrize("width", [1220, 1440, 2560])
def test_beside_a_listing_stand_its_stamp_and_remarks_where_there_is_a_margin(visit, width):
    page = visit(LISTINGS, width=width)
    over, beside = page.evaluate(BESIDE)
    assert not over and beside and all(beside)
    switch(page, "Both").click()
    over, beside = page.evaluate(BESIDE)
    assert not over and not any(beside)


@pytest.mark.parametrize("width", [768, 1024, 1180])
def test_without_a_margin_they_stand_below_and_the_column_in_the_middle(visit, width):
    page = visit(LISTINGS, width=width)
    over, beside = page.evaluate(BESIDE)
    left, right = page.evaluate(SIDES)
    assert not over and not any(beside) and abs(left - right) < 20


def test_the_line_under_a_title_follows_the_switch_and_is_copied_and_printed(visit):
    page = visit(SECTION)
    lead = page.locator(".lead")
    assert lead.evaluate("e => e.previousElementSibling.tagName") == "H1"
    for name, packages in (
        ("PyTorch", "torch matplotlib mlxtend numpy"),
        ("JAX", "jax equinox matplotlib mlxtend numpy optax"),
    ):
        switch(page, name).click()
        assert lead.locator("code").evaluate_all(SHOWN) == [f"pip install {packages}"]
        notebooks = [text for text in lead.locator("a").evaluate_all(SHOWN) if text.endswith("notebook")]
        assert notebooks == ["notebook"]
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    lead.get_by_role("button", name="Copy").click()
    page.wait_for_function(
        "navigator.clipboard.readText().then(text => text == 'pip install jax equinox matplotlib mlxtend numpy optax')"
    )
    page.evaluate("window.print = () => { window.printed = true }")
    lead.get_by_role("button", name="Print").click()
    assert page.evaluate("window.printed")


def test_a_box_leaves_the_rows_that_have_what_one_types(visit):
    page = visit(RAN)
    rows = page.locator(".runs tbody tr")
    all_rows = rows.count()
    page.get_by_label("Number or title").fill("column minus a row")
    assert rows.locator("visible=true").evaluate_all("all => all.map(row => row.cells[0].innerText)") == ["C.2.7"]
    assert page.get_by_role("status").filter(has_text="rows").inner_text() == f"1 of {all_rows} rows"
    assert page.locator(".runs").locator("visible=true").count() == 1
    page.evaluate("location.hash = '#ran-tensor-shapes'")
    page.wait_for_function("!document.querySelector('.runs [hidden]')")
    assert page.get_by_label("Number or title").input_value() == ""
