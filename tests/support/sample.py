"""Which pages a browser looks at: in each run one of each of the kinds that most pages are of, of the other kinds some, and of
all other pages those whose turn it is on a day. Other things take turns, too: interactive figures and the fonts that they are
laid out in, the notebooks that run as a whole, the exercises that are drilled.

So what is looked at does not grow with the book, and what no day leaves out comes round. ``--day`` is the day whose turn it
is: the summary of the run names it, with all whose turn it was, so that a run can be repeated. ``--day every`` looks at all
of them.
"""

from __future__ import annotations

import argparse
import datetime
import functools
import hashlib
import re
from collections.abc import Iterable

import pytest

from .built import addresses, notebook_pages
from .fonts import FAMILIES

A_DAY = 4  # pages
KINDS_A_DAY = 4  # of those that are not chosen
FIGURES_A_DAY = 3  # of which all is tried that is asked of every figure
# Light ones that have all that their kind may have; of any other kind it is the first page.
CHOSEN = {
    "section": "06-autodiff/forward-mode/",
    "exercises": "05-fully-connected/activations-exercises/",
    "figure": "06-autodiff/in-practice/",
}
OPENED = pytest.StashKey[list[str]]()
TOLD = pytest.StashKey[dict[str, list[str]]]()


@functools.cache
def by_kind() -> dict[str, list[str]]:
    """The addresses of all pages by their kind; what has no folder is of a kind of its own, such as the glossary."""
    from .figure import every  # here, as a run of the pages alone needs no lxml

    notebooks, figures = set(notebook_pages()), dict(every())
    found: dict[str, list[str]] = {}
    for address in addresses():
        folder, _, name = address.rstrip("/").rpartition("/")
        if address in notebooks:
            kind = "notebook"
        elif address in figures:
            kind = "figure"
        elif folder in ("", "labs", "verification"):
            kind = folder or ("chapter" if re.match(r"\d+-", name) else address)
        else:
            kind = "exercises" if name.endswith("exercises") else "section"
        found.setdefault(kind, []).append(address)
    return found


def of_each_kind() -> dict[str, str]:
    """A page of each kind, by its kind."""
    pages = by_kind()
    for kind, address in CHOSEN.items():
        assert address in pages[kind], f"{address}, chosen for its kind in {__file__}, is no page of kind '{kind}'"
    return {kind: found[0] for kind, found in pages.items()} | CHOSEN


def in_turn(day: str) -> list[str]:
    """The pages beside these whose turn it is on a day: after as many days as that takes, each has had its own."""
    return turn(set(addresses()) - set(of_each_kind().values()), day, A_DAY)


def turn(names: Iterable[str], day: str, number: int) -> list[str]:
    """So many of these names, others each day; the order in which they come says nothing."""
    mixed = sorted(names, key=lambda name: hashlib.sha256(name.encode()).hexdigest())
    if day == "every":
        return mixed
    first = datetime.date.fromisoformat(day).toordinal() * number
    return [mixed[(first + n) % len(mixed)] for n in range(min(number, len(mixed)))]


def figures(scripts: Iterable[str], day: str) -> list[tuple[str, str]]:
    """The figures whose turn it is on a day, named by their scripts, each with a family of fonts to lay it out in: another one
    each time that its turn comes round.
    """
    mixed, of_all = turn(scripts, "every", 0), list(FAMILIES)
    if day == "every":
        return [(script, family) for script in mixed for family in of_all]
    first = datetime.date.fromisoformat(day).toordinal() * FIGURES_A_DAY
    turns = range(first, first + min(FIGURES_A_DAY, len(mixed)))
    return [(mixed[n % len(mixed)], of_all[n // len(mixed) % len(of_all)]) for n in turns]


def settings(day: str) -> tuple[int, int]:
    """What a figure is set to on a day: the seed by which settings are drawn, and how many on top of each preset."""
    return (1, 60) if day == "every" else (datetime.date.fromisoformat(day).toordinal(), 12)


def looked_at(day: str) -> list[str]:
    """All that a browser is to look at on a day; ``opened`` is told what it does."""
    others = set(of_each_kind().values()) - set(CHOSEN.values())
    return sorted([*CHOSEN.values(), *turn(others, day, KINDS_A_DAY), *in_turn(day)])


def opened(config, address: str) -> None:
    """Enter an address for the summary."""
    config.stash.setdefault(OPENED, []).append(address)


def told(config, what: str, name: str) -> None:
    """Enter for the summary that this was done to what has this name, since it is its turn."""
    config.stash.setdefault(TOLD, {}).setdefault(what, []).append(name)


def pytest_addoption(parser):
    parser.addoption("--day", default=datetime.date.today().isoformat(), type=_day,
                     help="the day whose turn it is: of pages that a browser looks at, of fonts, notebooks and exercises; or 'every' for all")  # fmt: skip


def _day(text: str) -> str:
    try:
        return text if text == "every" else datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is neither a day, as 2026-12-31, nor 'every'") from None


def pytest_terminal_summary(terminalreporter, config):
    if seen := config.stash.get(OPENED, None):
        terminalreporter.write_line(f"note: by --day {config.option.day} a browser looked at {len(seen)} "
                                    f"of {len(addresses())} pages: {' '.join(seen)}")  # fmt: skip
    for what, names in config.stash.get(TOLD, {}).items():
        terminalreporter.write_line(f"note: by --day {config.option.day} {what}: {', '.join(dict.fromkeys(names))}")
