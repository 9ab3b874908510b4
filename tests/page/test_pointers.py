"""Prose points to lines of a listing: found by their text in both frameworks, or a mistake with page and line."""

from __future__ import annotations

import re

import pytest

from wonderland.page.results import NotAsked

from ..support.project import listing

TORCH = "a = 1\nb = sum((a, (2)))\nprint('a:', a)\nprint('b:', b)\n"
JAX = "b = sum((1, (2)))\nprint('a:', 1)\nprint('b:', b)\n"


@pytest.fixture
def shown(project):
    project.snippet("pair", TORCH, JAX)
    project.recorded("pair", "a: 1\nb: 3\n")
    return lambda *words: project.page(*words, listing("pair"))


@pytest.mark.parametrize(
    ("pointer", "fences", "attribute"),
    [
        ("@line:pair: b = sum", ['python hl_lines="2"', 'python hl_lines="1"'], 'data-line="0-0 0-0"'),
        ("@line:pair: sum((a, (2))) || sum((1, (2)))", ['python hl_lines="2"', 'python hl_lines="1"'], 'data-line="0-0 0-0"'),
        ("@line:pair: b = … print('b:', b)", ['python hl_lines="2 3 4"', 'python hl_lines="1 2 3"'], 'data-line="0-2 0-2"'),
        ("@printed:pair: b:", [' { .text .output hl_lines="2" }'] * 2, 'data-printed="0-0 0-0"'),
    ],
)  # fmt: skip
def test_a_pointer_is_a_link_that_knows_its_lines_and_only_they_are_marked(pointer, fences, attribute, shown, project):
    shown(f"See [the `b`]({pointer}), and `[code]({pointer})`.")
    text = project.expand().text
    assert f"See [the `b`](#code-pair){{ .pointer {attribute} }}, and `[code]({pointer})`." in text
    assert re.findall("```(.*hl_lines.*)", text) == fences


def test_two_pointers_count_the_marked_lines_together(shown, project):
    shown("[b](@line:pair: 'b:') [a](@line:pair: 'a:')")
    text = project.expand().text
    assert '[b](#code-pair){ .pointer data-line="1-1 1-1" } [a](#code-pair){ .pointer data-line="0-0 0-0" }' in text


def test_nothing_is_marked_where_nobody_points_and_nothing_for_the_tests(shown, project):
    shown("Nothing.")
    assert "hl_lines" not in project.expand().text
    shown("[b](@printed:pair: b:) [b](@line:pair: 'b:')")
    assert "hl_lines" not in project.expand(results=NotAsked).text  # pytest-codeblocks knows '```python' alone


@pytest.mark.parametrize(
    ("pointer", "message"),
    [
        ("@line:pair: c =", "'c =' is in no line of the program of 'pair' in PyTorch; it must be in exactly one"),
        (
            "@line:pair: print",
            "'print' is in lines 3, 4 of the program of 'pair' in PyTorch; it must be in exactly one",
        ),
        ("@line:pair: a = 1", "'a = 1' is in no line of the program of 'pair' in JAX; it must be in exactly one"),
        ("@printed:pair: c:", "'c:' is in no line of the output of 'pair' in PyTorch; it must be in exactly one"),
        ("@printed:pair: b: … a:", "'a:' stands above 'b:' in pair_torch.py"),
        ("@line:pair: a || b || c", "'||' stands once, between the lines of the two frameworks"),
        (
            "@line:pair: sum((",
            "a pointer is [words](@line:listing: text of the line), and in the text brackets come in pairs",
        ),
        (
            "@printed:pair b",
            "a pointer is [words](@printed:listing: text of the line), and in the text brackets come in pairs",
        ),
        ("@line:other: b", "the listing 'other' is not on this page: refer to it by @code:other"),
        ("@line:nobody: b", "there is no folder snippets/02-drill/nobody; it could be one of other, pair"),
    ],
)
def test_a_pointer_that_meets_no_line_or_several_is_a_mistake_with_page_and_line(pointer, message, shown, project):
    project.snippet("other", "b = 1\n")
    shown("first", f"[it]({pointer})")
    assert project.mistake() == f"docs/02-drill/page.md, line 2: {message}"
