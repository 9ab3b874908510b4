"""What a page says to those who do not see it or see it in their system's colours: names of its parts, headings, landmarks, marks of what is chosen."""

from __future__ import annotations

from collections import Counter

from wonderland.paper.bind import IDLE
from wonderland.programs.snippets import FRAMEWORKS
from wonderland.web.entries import entries

from ..support.acts import EXERCISES, LISTINGS, OPEN_ALL, switch
from ..support.built import LOST, has_class

GROUPS = "(//article//div)[{}]".format(" or ".join(map(has_class, ("listing", "definition", "box", "exercise"))))
READY = "() => document.querySelector('.tabbed-labels[role]') && document.querySelector('.md-code__button[aria-label]')"


def test_listings_definitions_boxes_and_exercises_are_groups_named_by_their_label(site):
    found = Counter()
    for page, tree in site.trees.items():
        for group in tree.xpath(GROUPS):
            if "cell" in group.get("class").split():  # of a lab, which has a title and no number
                continue
            (label,) = group.xpath("./p[@id]")
            assert group.get("role") == "group" and group.get("aria-labelledby") == label.get("id"), (
                page,
                group.get("id"),
            )
            assert label.text_content().strip(), (page, group.get("id"))
            found[group.get("class").split()[0]] += 1
    assert min(found[kind] for kind in ("listing", "definition", "box", "exercise")) > 5, found


def test_one_can_jump_from_exercise_to_exercise_and_no_level_of_headings_is_skipped(site):
    headings, jumps = "//article//*[self::h1 or self::h2 or self::h3 or self::h4 or @role='heading']", 0
    for page, tree in site.trees.items():
        last = 0
        for heading in tree.xpath(headings):
            level = int(heading.get("aria-level") or heading.tag[1])
            assert level <= last + 1, (page, heading.text_content())
            jumps += heading.get("role") == "heading"
            last = level
    assert (
        jumps
        == sum(len(tree.xpath(f"//article//div[{has_class('exercise')}][@id]")) for tree in site.trees.values())
        > 50
    )


def test_the_mark_of_a_heading_is_no_word_of_it(visit):
    page = visit(LISTINGS)
    for heading in page.get_by_role("heading", level=2).all():
        words, snapshot = heading.inner_text().replace("¶", "").strip(), heading.aria_snapshot()
        assert words[:12] in snapshot and "¶" not in snapshot and "Link to" not in snapshot
    assert page.locator("article h2 .headerlink").count() > 3
    assert not page.locator("article .headerlink:not([tabindex='-1'])").count()


def test_neither_the_mark_of_a_heading_nor_the_heading_of_an_exercise_is_for_search_or_paper(site):
    said = " ".join(
        entry["title"] + entry["text"] for entry in entries(site.sources[EXERCISES], EXERCISES, "Exercises")
    )
    text = IDLE.sub("", site.sources[EXERCISES])
    assert said and "¶" not in said + text.partition("<article")[2]
    assert 'role="heading"' in site.sources[EXERCISES] and 'role="heading"' not in text and "aria-level" not in text


def test_the_contents_are_outside_of_the_main_part(site):
    for page, tree in site.trees.items():
        (main,) = tree.xpath("//main")
        assert main.xpath(".//article") and not main.xpath(f".//nav[{has_class('md-nav--primary')}]"), page
        assert tree.xpath(f"//nav[{has_class('md-nav--primary')}]") or page == LOST


def test_a_tab_is_one_stop_of_a_named_group_and_a_button_says_what_it_copies(visit):
    page = visit(EXERCISES)
    page.wait_for_function(READY)
    page.evaluate(OPEN_ALL)
    first = page.locator(".exercise:has(.stub)").first
    number = first.locator(".number").first.inner_text().split()[-1].upper()
    tabs = first.get_by_role("radiogroup", name="Framework").first
    assert tabs.get_by_role("radio").or_(first.locator("nothing")).count() or tabs.get_attribute("aria-owns")
    snapshot = first.aria_snapshot()
    assert (
        '- radiogroup "Framework":' in snapshot and '- radio "PyTorch"' in snapshot and 'link "PyTorch"' not in snapshot
    )
    buttons = first.locator(".md-code__button[data-md-type=copy]")
    said = [button.get_attribute("aria-label") for button in buttons.all()]
    assert len(said) > 3 and len(set(said)) == len(said), said
    assert said[:2] == [f"Copy {number}, PyTorch", f"Copy {number}, JAX"]
    assert any("Solution" in name for name in said) and any("output" in name for name in said)


# How each of these is drawn: its ground, its letters, the line beneath.
LOOKS = """elements => elements.map(e => (style =>
  [style.backgroundColor, style.color, style.borderBottomColor, style.textDecorationLine].join())(getComputedStyle(e)))"""


def test_in_the_systems_colours_one_sees_which_framework_is_chosen(visit):
    page = visit(LISTINGS, forced_colors="active")
    for choice, other in ((1, 0), (0, 1)):
        switch(page, list(FRAMEWORKS.values())[choice]).click()
        pressed, loose, both = page.locator(".switch button").evaluate_all(LOOKS) if choice == 0 else _turned(page)
        assert pressed != loose == both
        labels = page.locator(".listing .tabbed-labels").first.locator("label")
        looks = labels.evaluate_all(LOOKS)
        assert looks[choice] != looks[other]
        assert labels.nth(other).evaluate(
            "e => getComputedStyle(e).borderBottomColor === getComputedStyle(document.body).backgroundColor"
        )


def _turned(page) -> list[str]:
    """The same of the switch, JAX first."""
    torch, jax, both = page.locator(".switch button").evaluate_all(LOOKS)
    return [jax, torch, both]


# What is drawn as a mask over a ground, in the colour of the page, which nobody sees.
UNSEEN = """article => [...article.querySelectorAll("*")].flatMap(e => ["", "::before", "::after"].flatMap(part => {
  const { maskImage, content, display, backgroundColor } = getComputedStyle(e, part || undefined);
  if (maskImage === "none" || part && content === "none" || display === "none" || !e.checkVisibility()) return [];
  const kind = `${e.localName}.${e.className}${part}`;
  return [[kind, backgroundColor === getComputedStyle(document.body).backgroundColor]];
}))"""


def test_in_the_systems_colours_one_sees_marks_and_the_signs_of_folds(visit):
    for address in (LISTINGS, EXERCISES):
        marks = visit(address, forced_colors="active").locator("article").evaluate(UNSEEN)
        kinds = {kind for kind, _ in marks}
        assert any("summary" in kind for kind in kinds) and any("clock" in kind or "time" in kind for kind in kinds)
        assert not sorted({kind for kind, unseen in marks if unseen}), address
