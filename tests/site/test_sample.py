"""What a browser looks at: a page of most kinds every day, every other page on some day, and on each day the same."""

from __future__ import annotations

import datetime

from ..support.built import addresses
from ..support.figure import every
from ..support.fonts import FAMILIES
from ..support.sample import A_DAY, CHOSEN, FIGURES_A_DAY, by_kind, figures, in_turn, looked_at, of_each_kind

TODAY = datetime.date(2026, 12, 24)


def of(day: datetime.date) -> list[str]:
    return in_turn(day.isoformat())


def test_each_page_is_of_one_kind_and_each_kind_has_a_page():
    kinds = by_kind()
    assert sorted(page for pages in kinds.values() for page in pages) == sorted(addresses())
    assert {kind: page in kinds[kind] for kind, page in of_each_kind().items()} == dict.fromkeys(kinds, True)
    assert {"section", "exercises", "chapter", "figure", "labs", "notebook", "verification", "", "404.html"} <= set(
        kinds
    )


def test_no_page_waits_longer_for_its_turn_than_all_take_together():
    others = set(addresses()) - set(of_each_kind().values())
    days = -(-len(others) // A_DAY)
    seen = [page for n in range(days) for page in of(TODAY + datetime.timedelta(n))]
    assert set(seen) == others and len(seen) == days * A_DAY
    assert set(in_turn("every")) == others


def test_a_page_of_each_kind_is_looked_at_each_day_or_within_four():
    days = [set(looked_at((TODAY + datetime.timedelta(n)).isoformat())) for n in range(4)]
    assert all(set(CHOSEN.values()) <= day for day in days)
    assert set(of_each_kind().values()) <= set.union(*days)
    assert sorted(looked_at("every")) == sorted(addresses())


def test_a_day_has_its_pages_and_the_next_day_others():
    assert of(TODAY) == of(TODAY) and len(set(of(TODAY))) == A_DAY
    assert not set(of(TODAY)) & set(of(TODAY + datetime.timedelta(1)))


def test_each_figure_has_its_turn_within_about_a_week_and_comes_to_all_fonts():
    scripts = [script for _, script in every()]
    round_of_all = -(-len(scripts) // FIGURES_A_DAY)
    days = [figures(scripts, (TODAY + datetime.timedelta(n)).isoformat()) for n in range(round_of_all * len(FAMILIES))]
    assert round_of_all <= 8 and {len(set(day)) for day in days} == {FIGURES_A_DAY}
    assert {script for day in days[:round_of_all] for script, _ in day} == set(scripts)
    assert {turn for day in days for turn in day} == set(figures(scripts, "every"))
    assert len(figures(scripts, "every")) == len(scripts) * len(FAMILIES)
