"""What a page asks the book: an answer worked out from others is worked out again where one of these has changed, and nowhere else."""

from __future__ import annotations

import pickle
from collections import Counter

import pytest

from wonderland.book.facts import Facts
from wonderland.problems import PageError


class Words:
    """Texts by name, and the questions how long one is, and how long all are together."""

    def __init__(self, **texts: str):
        self.texts, self.worked = texts, Counter()
        self.facts = Facts({"text": self.texts.get})
        self.facts.derive("length", self._length)
        self.facts.derive("all", self._all)

    def _length(self, name: str) -> int:
        self.worked[name] += 1
        if (text := self.facts.ask("text", name)) == "":
            raise PageError("p.md", 1, f"'{name}' is empty")
        return len(text)

    def _all(self, names: str) -> int:
        self.worked["all"] += 1
        return sum(self.facts.ask("length", name) for name in names.split())

    def told(self):
        """What was asked for the length of all, as the next process finds it."""
        with self.facts.noted() as told:
            self.facts.ask("all", "one two")
        return pickle.loads(pickle.dumps(told))


def test_nothing_is_worked_out_where_nothing_has_changed():
    told = Words(one="1", two="22").told()
    assert list(told) == [("all", "one two")]  # and not what that was asked for
    again = Words(one="1", two="22")
    assert again.facts.hold(told) and not again.worked
    assert again.facts.ask("all", "one two") == 3 and not again.worked


@pytest.mark.parametrize("text, holds", [("33", True), ("333", False)])
def test_what_has_changed_is_worked_out_and_counts_if_the_answer_is_another(text, holds):
    told = Words(one="1", two="22").told()
    again = Words(one="1", two=text)
    assert again.facts.hold(told) is holds
    assert again.worked == {"two": 1} | ({} if holds else {"all": 1})


def test_what_changes_during_a_build_is_noticed_in_the_next():
    words = Words(one="1", two="22")
    told = words.told()
    words.texts["one"] = "four"
    assert words.facts.hold(told)
    words.facts.forget()
    assert not words.facts.hold(told)


def test_an_error_is_raised_to_whoever_asks_and_no_answer_to_whoever_has_kept_one():
    told = Words(one="1", two="22").told()
    again = Words(one="1", two="")
    assert not again.facts.hold(told)
    with pytest.raises(PageError, match="'two' is empty"):
        again.facts.ask("length", "two")


def test_what_is_looked_at_for_an_answer_is_not_what_the_page_takes():
    words = Words(one="1", two="22")
    words.facts.know("longer", lambda names: words.facts.ask("length", "two") > words.facts.ask("length", "one"))
    with words.facts.noted() as told:
        words.facts.ask("longer")
    assert told == {("longer", ""): True}


def test_a_thing_is_made_once_of_the_same_and_of_the_same_answers():
    words, made = Words(one="1"), []

    def get(of: str) -> str:
        words.facts.forget()
        return words.facts.once("it", of, lambda: made.append(of) or f"{of} {words.facts.ask('text', 'one')}")

    assert [get("a"), get("a"), get("b")] == ["a 1", "a 1", "b 1"] and made == ["a", "b"]
    words.texts["one"] = "2"
    assert [get("b"), get("b")] == ["b 2", "b 2"] and made == ["a", "b", "b"]
