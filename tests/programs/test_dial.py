"""A dial that does not fit its listing stops with one message, where the page says it; one that fits finds its place."""

from __future__ import annotations

import pytest

from wonderland.problems import PageError
from wonderland.programs import dial

from ..support.project import CHAPTER, PAGE, listing

CODE = "eta = 0.5\nprint(f'loss: {eta:.2f}')\n"
OPTIONS = {
    "no values": ("eta", CODE, "'dial: eta' is not of the form 'name = value, value, …'"),
    "one": ("eta = 0.5", CODE, "the dial 'eta' has only one value; a dial has at least two"),
    "twice": ("eta = 0.5, 1, 0.50", CODE, "the dial 'eta' has a value twice: 0.5 and 0.50"),
    "kinds": ('eta = 0.5, "a"', CODE, "the values of the dial 'eta' are not all of one kind: 0.5, \"a\""),
    "formula": ("eta = 0.5, 1 / 2", CODE, "the values of the dial 'eta' are numbers, strings in quotes, True or False"),
    "word": ("eta = 0.5, fast", CODE, "the values of the dial 'eta' are numbers, strings in quotes, True or False"),
    "slash": (
        'eta = "a", "a/b"',
        CODE,
        "files are called by the values of a dial: letters, digits, '.', '+', '-' and '_', not \"a/b\"",
    ),
    "not among": (
        "eta = 1.0, 0.1",
        CODE,
        "turned_torch.py has eta = 0.5, which is not among the dial's values: 1.0, 0.1",
    ),
    "nothing": ("rate = 0.5, 1.0", CODE, "turned_torch.py assigns nothing to rate"),
    "again": ("eta = 0.5, 1.0", CODE + "eta = 2\n", "turned_torch.py assigns eta 2 times, in lines 1 and 3"),
    "loop": ("eta = 0.5, 1.0", CODE + "for eta in (1, 2): pass\n", "turned_torch.py assigns eta 2 times, in lines 1 and 3"),
    "sum": (
        "eta = 0.5, 1.0",
        "eta = 1 / 2\n",
        "turned_torch.py, line 1: eta is not assigned by itself, on top, as one number, string, True or False",
    ),
    "inside": (
        "eta = 0.5, 1.0",
        "if True:\n    eta = 0.5\n",
        "turned_torch.py, line 2: eta is not assigned by itself, on top, as one number, string, True or False",
    ),
    "pair": (
        "eta = 0.5, 1.0",
        "eta, beta = 0.5, 1.0\n",
        "turned_torch.py, line 1: eta is not assigned by itself, on top, as one number, string, True or False",
    ),
    "no Python": ("eta = 0.5, 1.0", "eta = = 1\n", "turned_torch.py, line 1: invalid syntax"),
}  # fmt: skip


@pytest.mark.parametrize("name", OPTIONS)
def test_a_dial_that_does_not_fit_is_said_where_it_stands(name, project):
    said, code, message = OPTIONS[name]
    project.snippet("turned", code)
    project.page("text\n", listing("turned", f"dial: {said}"))
    other = project.page(project.good(), name=f"{CHAPTER}/other.md")
    assert project.mistake() == f"docs/{PAGE}, line 3: {message}"
    assert project.expand(other).programs


def test_the_two_frameworks_have_the_same_value(project):
    project.snippet("turned", CODE, CODE.replace("0.5", "1.0"))
    project.page(listing("turned", "dial: eta = 0.5, 1.0"))
    assert project.mistake() == f"docs/{PAGE}, line 1: the programs of 'turned' differ in eta: 0.5 and 1.0"


def test_only_the_page_that_numbers_a_listing_gives_it_a_dial_and_only_to_one_that_runs(project):
    project.snippet("turned", CODE)
    project.recorded("turned", "loss: 0.50\n")
    project.page(listing("turned"))
    again = project.page("text\n", listing(f"{CHAPTER}/turned", "dial: eta = 0.5, 1.0"), name="03-other/page.md")
    message = "'turned' is only shown again here; its own page gives it a dial"
    assert project.mistake(again) == f"docs/{again}, line 3: {message}"
    project.page(listing("turned", "dial: eta = 0.5, 1.0", "skip: needs two GPUs"))
    assert project.mistake() == f"docs/{PAGE}, line 1: 'turned' is not run, so it can have no dial"


@pytest.mark.parametrize(
    ("code", "values", "turned"),
    [
        ("a = 'é' ; x = -0.5  # why\n", "-0.5, 1e-3", "a = 'é' ; x = 1e-3  # why\n"),
        ('x = "relu"\n', '"relu", "tanh"', 'x = "tanh"\n'),
        ("x = True\nf = lambda x: [x for x in x]\n", "True, False", "x = False\nf = lambda x: [x for x in x]\n"),
        ("def f():\n    x = 2\n    return x\n\n\nx = 3\n", "3, 10", "def f():\n    x = 2\n    return x\n\n\nx = 10\n"),
    ],
)
def test_all_but_the_literal_stays(code, values, turned):
    found = dial.parse(f"x = {values}", "page.md", 1)
    start, end = dial.place(code, found, "a.py")
    assert code[start:end] == found.values[0]
    assert code[:start] + found.values[1] + code[end:] == turned


def test_an_output_has_the_same_keys_whatever_numbers_and_values_are_in_them():
    numbers, words = (dial.parse(f"x = {v}", "page.md", 1) for v in ("1, 2", '"relu", "tanh"'))
    assert dial.unlike(numbers, "rate 0.2: 1\nend\n", "rate -1e-3: 5\nother end\n") is None
    assert dial.unlike(words, "relu slope: 1\n", "tanh slope: 2\n") is None
    assert dial.unlike(numbers, "relu slope: 1\n", "tanh slope: 2\n").startswith("line 1 of its output has another key")
    assert dial.unlike(numbers, "a: 1\n", "a: 1\nb: 2\n") == "it prints 2 lines, and with the value in the file 1"
    small, large = ('<svg viewBox="0 0 1 1"></svg>', '<svg viewBox="0 0 2 1"></svg>')
    assert dial.unlike_figures(small, small) is None and dial.unlike_figures(None, None) is None
    assert dial.unlike_figures(small, None) == "it draws no figure, and with the value in the file one"
    assert dial.unlike_figures(small, large) == "its figure has another size than with the value in the file"


def test_a_dial_without_a_place_is_an_error_of_the_page():
    with pytest.raises(PageError):
        dial.place("y = 1\n", dial.parse("x = 1, 2", "page.md", 1), "a.py")
