"""A hint and a solution are folded under their names."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(("name", "summary"), [("hint", "Hint"), ("solution", "Solution")])
def test_what_is_folded_has_its_name_for_a_summary(name, summary, project):
    project.page(f"/// {name}\ntext\n///\n")
    folded = f'<details class="{name}" markdown="1">\n<summary>{summary}</summary>\n\ntext\n\n</details>'
    assert folded in project.expand().text
