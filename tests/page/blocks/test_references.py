"""A reference says who cites it."""

from __future__ import annotations


def test_a_reference_says_who_cites_it_by_section_or_by_title(project):
    project.page("---\ntitle: 2.1 One\n---\n[@drill, sec. 2]\n", name="02-drill/one.md")
    project.page(
        "---\ntitle: 2.1 Other\n---\n/// box | B [@drill]\n    label: b\n\ntext\n///\n", name="02-drill/other.md"
    )
    project.page("---\ntitle: Exercises for 3.1\n---\n[@other; @drill]\n", name="02-drill/tasks.md")
    cited = (
        "Cited in [2.1 One](02-drill/one.md), [2.1 Other](02-drill/other.md), [exercises for 3.1](02-drill/tasks.md)."
    )
    assert cited in project.expand("references.md").text
