"""Lines that the prose points to: lit in both frameworks while pointed at, brought into view when followed."""

from __future__ import annotations

from ..support.acts import switch

PAGE = "05-fully-connected/stochastic-optimisation/"
LIT = "[...document.querySelectorAll('.hll.lit')].map(line => line.textContent.trim())"
SEEN = """([...document.querySelectorAll('.hll.lit')].filter(line => line.checkVisibility()).every(line => {
  const { top, bottom } = line.getBoundingClientRect();
  return top > 80 && bottom < innerHeight;
}))"""


def test_a_pointer_lights_its_line_in_both_programs_while_it_is_pointed_at_or_has_the_focus(visit):
    page = visit(PAGE)
    pointer = page.locator("a.pointer", has_text="spread")
    assert page.evaluate(LIT) == []
    pointer.hover()
    page.wait_for_function("document.querySelectorAll('.hll.lit').length")
    torch, jax = page.evaluate(LIT)
    assert torch.startswith('print(f"b = {b}, spread') and "correction" in torch and "correction" not in jax
    page.mouse.move(5, 5)
    page.wait_for_function("!document.querySelectorAll('.hll.lit').length")
    pointer.focus()
    page.wait_for_function("document.querySelectorAll('.hll.lit').length == 2")
    page.keyboard.press("Escape")
    page.wait_for_function("!document.querySelectorAll('.hll.lit').length")


def test_a_pointer_that_is_followed_brings_its_line_into_view_and_back_leads_back(visit):
    page = visit(PAGE, height=500)
    switch(page, "JAX").click()
    pointer = page.locator("a.pointer", has_text="spread")
    pointer.evaluate("link => scrollBy({ top: link.getBoundingClientRect().top - 200, behavior: 'instant' })")
    before = page.evaluate("scrollY")
    pointer.click()
    page.wait_for_function(SEEN)
    assert len(page.evaluate(LIT)) == 2 and page.evaluate("scrollY") != before
    page.go_back()
    page.wait_for_function(f"Math.abs(scrollY - {before}) < 3")
    pointer.press("Enter")
    page.wait_for_function("document.activeElement.matches('.hll.lit')")  # a screen reader goes on from there


def test_without_a_script_a_pointer_is_a_link_to_the_listing_and_nothing_looks_marked(visit):
    page = visit(PAGE, java_script_enabled=False)
    pointer = page.locator("a.pointer", has_text="spread")
    assert pointer.get_attribute("href") == "#code-batch-gradients"
    pointer.click()
    page.wait_for_url("**#code-batch-gradients")


def test_the_script_is_loaded_where_somebody_points_and_nowhere_else(visit):
    assert any(address.endswith("/pointers.js") for address in visit(PAGE).asked)
    assert not any(address.endswith("/pointers.js") for address in visit("glossary/").asked)


def test_the_bar_of_a_listing_stays_in_sight_while_its_code_scrolls_by(visit):
    page = visit(PAGE, height=400)
    bar = page.locator("#code-batch-gradients .tabbed-labels")
    bar.evaluate("bar => scrollBy({ top: bar.getBoundingClientRect().top + 200, behavior: 'instant' })")
    header = page.locator(".md-header").bounding_box()
    assert abs(bar.bounding_box()["y"] - header["height"]) < 4


def test_what_is_selected_by_hand_is_the_program(visit):
    page = visit(PAGE)
    same = """[...document.querySelectorAll("pre > code")].filter(code => code.checkVisibility()).map(code => {
      getSelection().selectAllChildren(code);
      return getSelection().toString().trimEnd() === code.textContent.trimEnd();
    })"""
    answers = page.evaluate(same)
    assert len(answers) > 10 and all(answers)
    assert page.locator(".gap").count() > 5
