"""The pages that lay open what ran: every listing and exercise with its versions, its seconds and its agreement."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from ...book.blocks import Directive
from ...book.book import Book, relative
from ...book.kinds import Kind
from ...book.labels import Shown
from ...problems import PageError
from ...programs import notebooks
from ...programs.compare import ATOL
from ...programs.files import read
from ...programs.lab import Lab
from ...programs.records import DEVICES, Entry, agreement, staleness
from ...programs.snippets import FRAMEWORKS, Snippet
from .. import stamp
from ..expansion import Expansion

TITLES = {"cpu": "On a processor (CPU)", "cuda": "On a graphics processor (CUDA)"}
NOWHERE = "No run on such a device is recorded."
# The icon is in the style sheet: the fonts of some readers have none.
YES, NO = '<span class="yes"><span class="visually-hidden">yes</span></span>', "–"
TRIED = (
    "A column headed by a version tells whether all programs of the row in that framework were run with it too, as they "
    "stand, and did what the page shows, within the same tolerances."
)


@dataclass(frozen=True)
class Row:
    """A listing, exercise or lab: where it is numbered, what is recorded of it, by device, and, if that is to be told, with
    which versions it was tried beside those, by framework.
    """

    place: Shown
    snippet: Snippet
    entries: dict[str, Entry]
    tried: dict[str, list[str]] = field(default_factory=dict)


class Verification(Kind):
    name = "verification"
    options = ("chapter",)
    has_body = False

    def scan(self, node: Directive, page: str, chapter: str | None, book: Book) -> None:
        for told in _chapters_of(node):
            if told in book.accounts:
                what = f"ran in chapter '{told}'" if told else "ran in all"
                raise PageError(page, node.number, f"docs/{book.accounts[told]} tells already what {what}")
            book.accounts[told] = page

    def expand(self, node: Directive, to: Expansion) -> None:
        to.put(node.number, *to.results.said(_verification(to.book, to.page, node), node.number))


def _chapters_of(node: Directive) -> list[str]:
    """The chapters that a block of what ran tells of: their numbers or letters, L for the labs; of the totals ['']."""
    return [chapter.strip() for chapter in node.options.get("chapter", "").split(",")]


def _verification(book: Book, page: str, node: Directive) -> Iterator[str]:
    """Of the chapters that the block names, a row for each program; where it names none, totals, and what is skipped.

    All of it comes from the records, so that nothing here can be typed. Raises SnippetError for a snippet that is gone
    from under a page; PageError for a mistake in a lab's source, for a chapter that shows no program, and for one that
    shows some and has no page to tell of them.
    """
    if "chapter" in node.options:
        places: dict[str, Shown] = {}
        for chapter in _chapters_of(node):
            if not (of_chapter := book.ran(chapter)):
                raise PageError(page, node.number, f"no page of chapter '{chapter}' shows a program")
            places |= of_chapter
        yield from _chapters(book, page, [Row(place, *book.across.fits(name)) for name, place in places.items()])
    else:
        ran = [Row(place, *book.across.recorded(name)) for name, place in book.across.runs().items()]
        yield from _all(book, page, node, ran)


def _chapters(book: Book, page: str, ran: list[Row]) -> Iterator[str]:
    for device in DEVICES:
        yield from ("", f"## {TITLES[device]}", "")
        entries = [r.entries[device] for r in ran if device in r.entries]
        if not entries:
            yield NOWHERE
            continue
        yield _versions(entries)
        others = _others(ran) if device == DEVICES[0] else []
        if others:
            yield from ("", TRIED)
        last, end = None, ()
        for each in ran:
            if each.place.label.page != last:
                last = each.place.label.page
                yield from (*end, "", f"### {book.titles[last]}", "", '<div class="runs" markdown="1">', "")
                heads = "".join(f" {FRAMEWORKS[f]} <br>{version} |" for f, version in others)
                yield f"| No. | Program | Agreement | PyTorch | JAX | Day |{heads}"
                yield "| --- | --- | --- | ---: | ---: | --- |" + " :---: |" * len(others)
                end = ("", "</div>")
            yield _row(page, each, device, others)
        yield from end


def _others(ran: list[Row]) -> list[tuple[str, str]]:
    """Framework and version of all that was tried beside the record."""
    found = {(framework, version) for each in ran for framework, named in each.tried.items() for version in named}
    return sorted(found, key=lambda pair: (list(FRAMEWORKS).index(pair[0]), stamp.order(pair[1])))


def _row(page: str, ran: Row, device: str, others: list[tuple[str, str]]) -> str:
    snippet, place, entry = ran.snippet, ran.place, ran.entries.get(device)
    mark = f'<span id="{stamp.anchor(snippet.name)}"></span>' if device == DEVICES[0] else ""
    start = f"| {mark}{place.label.number} | {_link(page, place)} |"
    also = "".join(f" {YES if version in ran.tried.get(f, ()) else NO} |" for f, version in others)
    if place.skip or entry is None:
        return f"{start} {'skipped' if place.skip else 'not run here'} | | | |{also}"
    if why := staleness(snippet, entry):
        return f"{start} changed since it ran here: {why.split(' has ')[0]} | | | |{also}"
    day = datetime.date.fromisoformat(min(s["date"] for s in entry["scripts"].values()))
    if snippet.is_exercise:
        wrong = len(snippet.select("wrong"))
        said = f"{wrong} wrong refused"
    elif compared := agreement(entry):
        count, apart = compared["numbers"], stamp.difference(compared)
        said = f"{count} {_within(compared, apart) if apart else '='}" if count else "text ="
    else:
        said = "not compared"
    seconds = " | ".join(f"{_seconds([entry], f):.2f} s" for f in FRAMEWORKS)
    return f"{start} {said} | {seconds} | {day:%Y-%m-%d} |{also}"


def _within(entry: Entry, apart: str) -> str:
    """How close the numbers of the frameworks are, where some of their digits differ."""
    return f"to {apart}" if entry["difference"] else f"below {apart}"


def _all(book: Book, page: str, node: Directive, ran: list[Row]) -> Iterator[str]:
    for chapter, where in {r.place.label.chapter: r.place.label.page for r in ran}.items():
        if chapter not in book.accounts:
            raise PageError(
                page,
                node.number,
                f"no page tells what ran in chapter '{chapter}', as on docs/{where}: it takes one with "
                f"'/// verification' and under it 'chapter: {chapter}'",
            )
    yield from ("", *_totals(ran), "")
    for device in DEVICES:
        yield from ("", f"## {TITLES[device]}", "")
        entries = [r.entries[device] for r in ran if device in r.entries]
        yield from (_versions(entries), "", *_by_chapter(book, page, ran, device)) if entries else [NOWHERE]
    yield from _notebooks(book, page)
    yield from ("", "## What is not run, and why", "")
    skipped = [r.place for r in ran if r.place.skip]
    yield from (f"- {_link(page, place)}: {place.skip}" for place in skipped)
    if not skipped:
        yield "Nothing is skipped: each program on each page ran."


def _notebooks(book: Book, page: str) -> Iterator[str]:
    """A row for each run that is recorded of a notebook below docs/; nothing where there is no notebook."""
    brought = [name for name in book.titles if name.endswith(notebooks.SUFFIX)]
    if brought:
        yield from ("", "## Notebooks", "", "| Notebook | Cells | With | Device | Seconds | Day |")
        yield "| --- | ---: | --- | --- | ---: | --- |"
    for name in brought:
        book.facts.ask("file", f"docs/{name}")
        made = notebooks.parse(read(book.docs / name), name)
        start = f"| [{made.title}]({relative(name, page)}) | {len(made.code)} |"
        for entry in made.fitting:
            versions = [f"{title} {entry[f]}" for f, title in (FRAMEWORKS | {"python": "Python"}).items() if f in entry]
            yield f"{start} {', '.join(versions)} | {entry['device']} | {entry['seconds']:.2f} s | {entry['date']} |"
        if not made.fitting:
            yield f"{start} not run since it changed | | | |"


def _totals(ran: list[Row]) -> Iterator[str]:
    shown = [r.snippet for r in ran]
    labs = [s for s in shown if isinstance(s, Lab)]
    roles = Counter(script.role for snippet in shown for script in snippet.scripts)
    listings = [s for s in shown if not s.is_exercise and s not in labs]
    yield "| What the site shows | Count |"
    yield "| --- | ---: |"
    yield f"| listings, each in both frameworks | {len(listings)} |"
    yield f"| exercises with a checker | {len(shown) - len(listings) - len(labs)} |"
    if roles["dial"]:
        yield f"| programs that ran again with another value of their dial | {roles['dial']} |"
    yield f"| stubs that fail until they are filled in | {roles['stub']} |"
    yield f"| solutions that pass | {roles['solution']} |"
    yield f"| wrong answers that are refused | {roles['wrong']} |"
    if labs:
        yield f"| labs, each in both frameworks | {len(labs)} |"
        yield f"| tasks in them, each with its check | {sum(len(made.tasks) for made in labs)} |"
        yield f"| wrong answers to them that are refused | {sum(len(made.select(f, ('wrong',))) for made in labs for f in FRAMEWORKS)} |"
    for device in DEVICES:
        if entries := [r.entries[device] for r in ran if device in r.entries]:
            on = device.upper()
            numbers, same, largest = _agreement(entries)
            yield f"| programs that ran ({on}) | {sum(len(e['scripts']) for e in entries)} |"
            yield f"| processor seconds that they took together ({on}) | {sum(_seconds(entries, f) for f in FRAMEWORKS):.0f} |"
            yield f"| numbers compared between the frameworks ({on}) | {numbers} |"
            yield f"| of them equal to the last digit printed ({on}) | {same} |"
            yield f"| largest relative difference ({on}) | {largest} |"


def _by_chapter(book: Book, page: str, ran: list[Row], device: str) -> Iterator[str]:
    """A row for each page that tells of chapters, under the title of the chapter if it tells of one that has a page."""
    yield "| Chapter | Programs | PyTorch | JAX | Numbers compared | The same digits | Largest difference |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: | ---: |"
    by_page: dict[str, list[Row]] = {}
    for each in ran:
        by_page.setdefault(book.accounts[each.place.label.chapter], []).append(each)
    for account in dict.fromkeys(a for a in book.accounts.values() if a in by_page):
        mine = by_page[account]
        chapters = {each.place.label.chapter for each in mine}
        named = [t for t in book.titles.values() if t.split(" ")[0] in chapters]
        title = named[0] if named and len(chapters) == 1 else book.titles[account]
        entries = [r.entries[device] for r in mine if device in r.entries]
        numbers, same, largest = _agreement(entries)
        seconds = " | ".join(f"{_seconds(entries, f):.1f}&nbsp;s" for f in FRAMEWORKS)
        yield (
            f"| [{title}]({relative(account, page)}) | {sum(len(e['scripts']) for e in entries)} | {seconds} "
            f"| {numbers} | {same} | {largest} |"
        )


def _versions(entries: list[Entry]) -> str:
    scripts = [script for entry in entries for script in entry["scripts"].values()]
    said = [
        f"{FRAMEWORKS[f]} {' and '.join(sorted({s['version'] for s in scripts if s['framework'] == f}))}"
        for f in FRAMEWORKS
    ]
    pythons, devices = (" and ".join(sorted({s[k] for s in scripts})) for k in ("python", "device"))
    return f"{said[0]}, {said[1]}, Python {pythons}, {devices}. Seconds are the processor’s, in the recorded run."


def _seconds(entries: list[Entry], framework: str) -> float:
    return sum(s["seconds"] for e in entries for s in e["scripts"].values() if s["framework"] == framework)


def _agreement(entries: list[Entry]) -> tuple[int, int, str]:
    """How many numbers of the two frameworks were compared, how many were the same, how far apart the furthest were."""
    compared = list(filter(None, map(agreement, entries)))
    largest = max((e["difference"] for e in compared), default=0)
    numbers, same = sum(e["numbers"] for e in compared), sum(e["same"] for e in compared)
    if largest:
        return numbers, same, stamp.power(largest)
    return numbers, same, "none" if same == numbers else f"below {stamp.power(ATOL)}"


def _link(page: str, shown: Shown) -> str:
    return f"[{shown.label.title}]({relative(shown.label.page, page)}#{shown.label.anchor}){{ .xref }}"
