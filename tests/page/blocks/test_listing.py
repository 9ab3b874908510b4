"""A mistake in a listing is one message, with its line; what differs is shown beside it."""

from __future__ import annotations

import pytest

from ...support.project import PAGE, listing

GOOD = listing("good")


MISTAKES = {
    "snippet": (listing("goood"), 1, "there is no folder snippets/02-drill/goood; it could be 'good'"),
    "snippet elsewhere": (
        listing("01-other/good"),
        1,
        "there is no folder snippets/01-other/good",
    ),
    "not recorded": (listing("fresh"), 1, "'fresh' has no recorded run; run pytest --record"),
    "looser": (
        listing("good", "rtol: 0.01"),
        1,
        "a looser comparison, or none, needs a 'reason:' that the page can show",
    ),
    "no parity": (
        listing("good", "parity: off"),
        1,
        "a looser comparison, or none, needs a 'reason:' that the page can show",
    ),
    "parity on": (
        listing("good", "parity: on"),
        1,
        "'parity' can only be switched off: 'parity: off', with a 'reason:'",
    ),
    "no tolerance": (listing("good", "atol: small"), 1, "'atol: small' is not a tolerance"),
    "tolerance for all": (listing("good", "rtol: nan"), 1, "'rtol: nan' is not a tolerance"),
    "figure without alt": (
        listing("good", "figure: A line."),
        1,
        "a figure needs both 'figure:' (what to see) and 'alt:' (what it shows)",
    ),
    "no figure": (
        listing("good", "figure: A line.", "alt: A line."),
        1,
        "'good' has drawn no figure (no plt.show()?)",
    ),
    "figure without caption": (
        listing("drawn"),
        1,
        "'drawn' draws a figure: say what to see in 'figure:' and 'alt:'",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_in_a_listing_is_said_with_its_line(name, refused):
    text, line, message = MISTAKES[name]
    assert refused(text) == f"docs/{PAGE}, line {line}: {message}"


def test_what_directly_follows_on_the_frameworks_stands_in_the_listing(project):
    project.page(project.good(), "/// differences\nA word.\n///\n\ntext\n\n/// differences\nAnother.\n///\n")
    text = project.expand().text
    # in the listing and in what stands beside it; and by itself
    assert [_depth(text.partition(words)[0]) for words in ("A word.", "Another.")] == [3, 1]


def _depth(text: str) -> int:
    return text.count("<div") - text.count("</div>")
