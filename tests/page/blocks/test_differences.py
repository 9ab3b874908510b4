"""Where the frameworks differ is said under words of its own."""

from __future__ import annotations


def test_the_differences_have_a_label(project):
    project.page("/// differences\nA word.\n///\n")
    label = '<div class="differences" markdown="1">\n\nWhere the two differ\n{ .label }\n\nA word.\n\n</div>'
    assert label in project.expand().text
