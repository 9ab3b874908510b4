"""What stands beside the text: boxes without a number, a detour with its title."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize("name", ["takeaway", "aside"])
def test_what_needs_no_title_is_its_text_in_a_box(name, project):
    project.page(f"/// {name}\ntext\n///\n")
    assert f'<div class="{name}" markdown="1">\n\ntext\n\n</div>' in project.expand().text


def test_a_detour_has_a_title(project):
    project.page("/// detour | Round\ntext\n///\n")
    assert '<span class="title">Round</span>\n{ .label }\n\ntext' in project.expand().text
    project.page("/// detour\ntext\n///\n")
    assert project.mistake().endswith("'detour' needs a title: /// detour | Title")
