"""What is copied of a page has each formula once, as TeX that says the same."""

from __future__ import annotations

import pytest

from wonderland.web.katex import Katex

from ..support.acts import LISTINGS
from ..support.built import ROOT

PAGES = [
    LISTINGS,
    "02-preliminaries/gradients/",
    "03-datasets-and-losses/bayesian/",
    "07-convolutions/convolutional-layers/",
]
COPIED = """elements => elements.map(element => {
  const range = document.createRange(), data = new DataTransfer();
  range.selectNode(element);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
  element.dispatchEvent(new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }));
  return [data.getData("text/plain").trim(), element.querySelector(".katex-html").textContent, element.matches(".display")];
})"""
PLAIN = str.maketrans("", "", " \u200b\u2005\u2009\u200a\u00a0\u2002\u2003")


@pytest.mark.parametrize("address", PAGES)
def test_each_formula_is_copied_as_tex_that_is_set_as_the_same_formula(visit, address):
    page = visit(address)
    formulas = page.locator("article .math").evaluate_all(COPIED)
    assert len(formulas) > 20 and any(display for *_, display in formulas)
    asked = [(tex.strip("$"), display) for tex, _, display in formulas]
    assert all(
        tex.startswith("$$" if display else "$") and tex.count("$") == (4 if display else 2)
        for tex, _, display in formulas
    )
    made = Katex(ROOT, {}).render(asked)  # by anybody's TeX: without the macros of this site
    page.set_content("<main></main>")
    again = page.evaluate("""made => made.map(html => {
      const holder = document.createElement("div");
      holder.innerHTML = html;
      return holder.querySelector(".katex-html").textContent;
    })""", made)  # fmt: skip
    wrong = [
        (tex, was, now)
        for (tex, was, _), now in zip(formulas, again, strict=True)
        if was.translate(PLAIN) != now.translate(PLAIN)
    ]
    assert not wrong, f"{len(wrong)} of {len(formulas)}"


def test_a_paragraph_is_copied_with_its_words_and_its_formulas_once(visit):
    page = visit("02-preliminaries/gradients/", permissions=["clipboard-read", "clipboard-write"])
    definition = page.locator(".definition:has(.math)").first
    definition.evaluate("d => getSelection().selectAllChildren(d)")
    page.keyboard.press("Control+c")
    text = page.evaluate("navigator.clipboard.readText()")
    assert "$f : " in text or "$f:" in text
    assert text.count("\\mathbb{R}") == definition.locator("mi[mathvariant=double-struck]").count()
    words = definition.locator("p").nth(1).evaluate("p => p.firstChild.textContent").strip()
    assert words and words in text
    assert not page.locator(".copied").count()


def test_without_scripts_it_is_copied_once_too(visit):
    page = visit("02-preliminaries/gradients/", java_script_enabled=False)
    assert page.locator("article .katex-mathml").first.evaluate("e => getComputedStyle(e).userSelect") == "none"


def test_only_pages_with_formulas_load_the_script_for_them(site):
    for page, tree in site.trees.items():
        assert bool(tree.xpath("//script[contains(@src, 'formula.js')]")) == bool(
            tree.xpath("//*[@class='katex-html']")
        ), page
