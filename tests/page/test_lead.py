"""Under the title of a page stands how long it takes, what it needs and what to install; a mistake in that is one message."""

from __future__ import annotations

import pytest

from ..support.project import PAGE, listing

EXERCISE = "/// exercise | Do it\n    label: {}\n    time: {}\n    difficulty: easy\n\nDo.\n///\n"
FIRST, NEXT, PRACTICE = "02-drill/first.md", "02-drill/next.md", "02-drill/first-exercises.md"


def head(title: str, *more: str) -> str:
    return "\n".join(["---", f"title: {title}", *more, "---", ""])


@pytest.fixture
def book(project):
    """A section, a second page of its number, exercises, and the section after it."""
    project.page(head("2.1 First"), project.good(), name=FIRST)
    project.page(head("2.1 Once more, with feeling"), project.good("more"), name="02-drill/more.md")
    times = ["5 min", "1 h", "an hour", "an evening"]
    parts = [EXERCISE.format(f"e{i}", time) for i, time in enumerate(times)]
    project.page(head("Exercises for 2.1"), *parts, name=PRACTICE)
    return project


def test_a_section_needs_what_its_front_matter_names_by_number_or_by_title(book):
    book.page(head("2.2 Next", 'needs: ["2.1", "2.1 Once more, with feeling"]'), book.good("next"), name=NEXT)
    assert book.expand(NEXT).lead.needs == [
        ("2.1", FIRST, "2.1 First"),
        ("2.1 Once more, with feeling", "02-drill/more.md", "2.1 Once more, with feeling"),
    ]
    book.page(head("2.2 Next", "needs: 2.1"), book.good("next"), name=NEXT)
    assert [name for name, *_ in book.expand(NEXT).lead.needs] == ["2.1"]


@pytest.mark.parametrize("named, why", [("2.7", "and no page has that number or title"), ("2.2", "which is this page")])
def test_a_section_that_there_is_not_is_a_mistake_where_it_is_named(book, named, why):
    book.page(head("2.2 Next", "description: About.", f"needs: 2.1, {named}"), book.good("next"), name=NEXT)
    assert book.mistake(NEXT) == f"docs/{NEXT}, line 4: 'needs:' names '{named}', {why}"


def test_a_new_title_of_what_is_needed_makes_the_page_anew(book):
    book.page(head("2.2 Next", "needs: 2.1"), book.good("next"), name=NEXT)
    with book.book.facts.noted() as told:
        book.expand(NEXT)
    book.page(head("2.1 At first"), book.good(), name=FIRST)
    book.book.refresh()
    assert not book.book.facts.hold(told)


def test_a_section_leads_to_its_exercises_and_they_to_it_with_the_sum_of_their_times(book):
    assert book.expand(FIRST).lead.exercises == (4, PRACTICE)
    assert book.expand("02-drill/more.md").lead.exercises == (4, PRACTICE)
    lead = book.expand(PRACTICE).lead
    assert (lead.minutes, lead.time, lead.needs) == (245, "4 h 5 min", [("2.1", FIRST, "2.1 First")])


def test_a_time_that_cannot_be_summed_is_a_mistake(book):
    book.page(head("Exercises for 2.1"), EXERCISE.format("e", "a while"), name=PRACTICE)
    assert book.mistake(PRACTICE) == (
        f"docs/{PRACTICE}, line 5: a time is '20 min', '1 h 30 min', 'an hour' or 'an evening'; not 'a while'"
    )


def test_the_time_to_read_counts_words_lines_of_one_framework_and_formulas(book):
    book.snippet("long", "# a line\n" * 120, "# a line\n" * 240)
    book.recorded("long", "")
    text = "word " * 2000 + "\n\n" + "$$\nx\n$$\n\n" * 15
    book.page(head("2.2 Next"), text, listing("long"), name=NEXT)
    assert book.expand(NEXT).lead.minutes == 2000 / 200 + 120 / 12 + 15 / 3
    assert book.expand(FIRST).lead.time == "5 min"


def test_what_to_install_is_what_the_programs_import_by_the_name_that_pip_knows(book):
    book.snippet(
        "needy", "import math\nimport torch\nfrom sklearn.svm import SVC\n", "import jax.numpy as jnp, optax\n"
    )
    book.recorded("needy", "")
    book.page(head("2.2 Next"), listing("needy"), "All: {{ pip install }}.", name=NEXT)
    made = book.expand(NEXT)
    assert made.lead.install == {
        "pytorch": "pip install torch scikit-learn",
        "jax": "pip install jax optax",
        "both": "pip install torch jax optax scikit-learn",
    }
    assert "All: `pip install torch jax optax scikit-learn`." in made.text


def test_an_import_that_nobody_can_install_stops_the_build(book):
    book.snippet("needy", "import numpy\nimport wonders\n")
    book.recorded("needy", "")
    book.page(head("2.2 Next"), listing("needy"), name=NEXT)
    assert book.mistake(NEXT) == (
        f"docs/{NEXT}, line 5: needy_torch.py imports wonders, and wonderland/page/lead.py does not say what to install for it"
    )


def test_a_page_without_programs_or_outside_all_chapters_has_none(book):
    book.page("Text.", name=PAGE)
    assert book.expand(PAGE).lead is None and book.expand("index.md").lead is None
