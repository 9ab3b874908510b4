"""The blocks of a page are read into a tree, and a mistake in their form is one message with page and line."""

from __future__ import annotations

import pytest

from wonderland.book import blocks
from wonderland.book.blocks import Directive, Line, walk
from wonderland.page.blocks import BLOCKS
from wonderland.problems import PageError

PYTHON = "Python is typed into the page; put it under snippets/ and show it as a listing"
KNOWN = ", ".join(kind.name for kind in BLOCKS)
GRAMMAR = {
    "mistyped": ("a\n/// lisitng | T\n///", 2, f"unknown directive 'lisitng'; known are {KNOWN}"),
    "no title": ("/// definition\n    label: x\n///", 1, "'definition' needs a title: /// definition | Title"),
    "unknown option": (
        "\n/// listing | T\n    snippet: x\n    tolerance: 1\n///",
        4,
        "'listing' has no option 'tolerance' (known: alt, atol, dial, figure, parity, reason, rtol, skip, snippet, varying)",
    ),
    "option where none is": ("/// aside\n    label: x\n///", 2, "'aside' has no option 'label' (known: none)"),
    "missing option": ("\n/// exercise | T\n    label: x\n///", 2, "'exercise' needs the option 'difficulty'"),
    "missing snippet": ("/// listing | T\n///", 1, "'listing' needs the option 'snippet'"),
    "no pairs": ("/// listing | T\n    column-trap\n///", 2, "options of 'listing' are lines of the form 'key: value'"),
    "a list": (
        "/// listing | T\n    snippet: x\n    varying: [a, b]\n///",
        3,
        "'varying' is one line of text; in quotes, if it begins with a bracket",
    ),
    "never closed": ("a\n\n/// aside\ntext\n", 3, "the 'aside' block is never closed"),
    "inner never closed": (
        "//// exercise | T\n    label: x\n    time: 1 min\n    difficulty: easy\n\n/// hint\n\n////",
        8,
        "'////' closes no block (line 6 opened ///)",
    ),
    "close without open": ("text\n///\n", 2, "'///' closes no block (nothing is open)"),
    "closed twice": ("/// aside\n///\n///", 3, "'///' closes no block (nothing is open)"),
    "text in a listing": (
        "/// listing | T\n    snippet: x\n\ntext\n///",
        4,
        "a 'listing' block holds options only, indented by four spaces",
    ),
    "options not indented enough": ("/// listing | T\n  snippet: x\n///", 1, "'listing' needs the option 'snippet'"),
    "code never closed": ("a\n```console\n$ make\n", 2, "the code that '```' opens here is never closed"),
    "a tag in a formula": (
        "Let $i < j$, and\nthen `$a<b$` is code, but $j<i$ is none",
        2,
        "'<i' in a formula begins a tag of HTML; write a space behind the '<'",
    ),
    "block closed in code": ("/// aside\n```\n///\n```\n", 1, "the 'aside' block is never closed"),
}


def parse(text: str, page: str, first: int = 1) -> list[Line | Directive]:
    return blocks.parse(text, page, BLOCKS, first)


@pytest.mark.parametrize(
    "line",
    [
        "$i < j$",
        "$a<1$ and $\\abs{x}<-2$",
        "`$a<b$`",
        "x<sub>*i*</sub> and $y$",
        "$x$<sub>1</sub>$y$",
        "\\$5 <b>a</b> \\$6",
    ],
)
def test_what_begins_no_tag_in_a_formula_stands(line):
    assert parse(line, "page.md") == [Line(line, 1)]


@pytest.mark.parametrize("name", GRAMMAR)
def test_a_mistake_in_a_block_is_said_with_its_line(name):
    text, line, message = GRAMMAR[name]
    with pytest.raises(PageError) as caught:
        parse(text, "page.md")
    assert str(caught.value) == f"docs/page.md, line {line}: {message}"


def test_options_that_are_not_yaml_are_shown_where_they_begin():
    with pytest.raises(PageError, match=r"^docs/p.md, line 12: options of 'listing' are not valid YAML: "):
        parse("\n/// listing | T\n    snippet: [x\n///", "p.md", first=10)


@pytest.mark.parametrize(
    "opening",
    [
        "```python",
        "```py",
        "``` python",
        "```Python",
        "```python3",
        "```python3.11",
        "```pycon",
        "```pyi",
        "```ipython",
        "```ipython3",
        "```python-repl",
        '```python title="x.py" linenums="1"',
        "```python {.x}",
        "```{python}",
        "```{.python}",
        "``` {.python}",
        "``` { .py .annotate }",
        '``` { .text #x .python title="a" }',
        "~~~python",
        "~~~ { .python }",
        "````python",
        "  ```python",
        "\t```python",
        "    ```python",
        "> ```python",
        "> > ~~~py",
    ],
)
def test_python_cannot_be_typed_into_a_page(opening):
    with pytest.raises(PageError) as caught:
        parse(f"text\n\n{opening}\nx = 1\n", "page.md")
    assert str(caught.value) == f"docs/page.md, line 3: {PYTHON}"


@pytest.mark.parametrize("opening", ["```", "```console", "```text", '```console title="python -m x"', "```pypy"])
def test_other_code_is_left_as_it_is(opening):
    mark = opening[:3]
    nodes = parse(f"{opening}\n/// nothing\n@def:x\n{mark}\n@def:y", "page.md")
    assert [node.literal for node in nodes] == [True, True, True, True, False]


def test_code_in_the_line_is_no_fence():
    assert not parse("```x``` is code", "page.md")[0].literal


def test_a_longer_fence_holds_a_shorter_one():
    nodes = parse("````text\n```python\n```\n````\n@x", "page.md")
    assert [node.literal for node in nodes] == [True, True, True, True, False]


def test_blocks_nest_and_know_their_lines():
    text = "one\n//// exercise | Ask\n    label: x\n    time: 5 min\n    difficulty: easy\n\n/// hint\ntwo\n///\nthree\n////\nfour"
    nodes = parse(text, "page.md", first=10)
    assert [(n.number, n.text if isinstance(n, Line) else n.name) for n in walk(nodes)] == [
        (10, "one"),
        (11, "exercise"),
        (15, ""),
        (16, "hint"),
        (17, "two"),
        (19, "three"),
        (21, "four"),
    ]
    exercise = nodes[1]
    assert isinstance(exercise, Directive)
    assert (exercise.title, exercise.options) == ("Ask", {"label": "x", "time": "5 min", "difficulty": "easy"})


def test_options_are_kept_as_written():
    (node,) = parse(
        "/// listing | T | U\n    snippet: x\n    parity: off\n    rtol: 1e-2\n    skip: 'a: b'\n///", "p.md"
    )
    assert node.options == {"snippet": "x", "parity": "off", "rtol": "1e-2", "skip": "a: b"}
    assert node.title == "T | U"
