"""Highlighted code: imports and lines that only draw are soft, and the text is what the program is, to the letter."""

from __future__ import annotations

import html
import re

import pytest
from markdown import Markdown

from wonderland.programs.files import read, visible
from wonderland.web.calm import calm
from wonderland.web.code import quiet_lines, soften

from ..support.built import ROOT

DRAWN = """import torch
from x import (
    y,
)

fig, (left, right) = plt.subplots(1, 2)
for name, ax in zip("ab", (left, right)):
    ax.set(
        xlabel=name)
values = y(left)
left.plot(values)
left.title = "t"
for value in values:
    print(value)
    right.axhline(value)
fitted.plot(values)
plt.show()
"""


def test_imports_and_statements_that_only_draw_are_soft_and_no_others():
    assert quiet_lines(DRAWN) == {1, 2, 3, 4, 6, 7, 8, 9, 11, 12, 15, 17}
    assert quiet_lines("print(") == set()


@pytest.fixture(scope="module")
def shown():
    options = {"pymdownx.highlight": {"anchor_linenums": False, "pygments_lang_class": True}}
    md = Markdown(extensions=["pymdownx.superfences", "pymdownx.highlight"], extension_configs=options)
    return lambda code, marks="": soften(calm(md.reset().convert(f"```python {marks}\n{code}```\n")))


def test_a_soft_run_shares_a_span_and_the_second_blank_line_is_marked(shown):
    made = shown("import a\nimport b\n\n\nx = 1\n", 'hl_lines="2"')
    assert '<span class="quiet">import a</span>\n<span class="hll"><span class="quiet">import b</span>\n</span>' in made
    assert '</span>\n<span class="gap">\n</span>x = ' in made
    assert '<span class="quiet">import a\nimport b</span>' in shown("import a\nimport b\n")


def test_what_is_folded_spends_no_element_on_blank_lines():
    program = '<div class="language-python highlight"><pre><code>a\n\n\nb\n</code></pre></div>'
    made = soften(f"{program}<details><summary>x</summary><details>{program}</details>{program}</details>{program}")
    assert [part.count("gap") for part in made.split("<code>")] == [0, 1, 0, 0, 1]


def test_every_program_keeps_its_text_to_the_letter(shown):
    for path in visible(ROOT / "snippets", "0[26]-*/**/*.py"):
        code = read(path)
        made = shown(code, 'hl_lines="1 4"')
        inside = re.search("<code>(.*)</code>", made, re.S)[1]
        assert html.unescape(re.sub("<[^>]*>", "", inside)) == code, path
        assert inside.count("<span") == inside.count("</span"), path
