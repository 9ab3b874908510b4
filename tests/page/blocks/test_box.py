"""A box has a number, where its page belongs to a chapter."""

from __future__ import annotations

BOX = "/// box | One\n    label: one\n\ntext\n///\n"


def test_a_page_without_a_chapter_can_number_nothing_unless_it_says_one(project):
    page = project.page(BOX, name="loose.md")
    message = "'box:one' needs a number, and this page belongs to no chapter ('chapter:' on top)"
    assert project.mistake(page) == f"docs/loose.md, line 1: {message}"
    project.page(f"---\nchapter: 7\n---\n{BOX}\n@box:one", name="loose.md")
    assert "Box&nbsp;B.7.1" in project.expand(page).text
