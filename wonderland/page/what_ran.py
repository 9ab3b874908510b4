"""The page that lays open what ran: every listing and exercise with its versions, its seconds and its agreement."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator

from ..book.blocks import Directive
from ..book.book import Book, relative
from ..book.labels import Shown
from ..programs.lab import Lab
from ..programs.records import DEVICES, Entry, recorded, staleness
from ..programs.snippets import FRAMEWORKS, Snippet
from . import stamp

TITLES = {"cpu": "On a processor (CPU)", "cuda": "On a graphics processor (CUDA)"}


def anchor(name: str) -> str:
    """Where on the page the row of a snippet stands."""
    return "ran-" + name.rsplit("/", 1)[-1]


def verification(book: Book, page: str, node: Directive) -> Iterator[str]:
    """Totals, a table a device, and what is skipped; from the records alone, so that nothing here can be typed.

    Raises SnippetError for a snippet that is gone from under a page, PageError for a mistake in a lab's source.
    """
    shown = {name: (book.snippet_called(name), shown) for name, shown in book.whole().shown.items()}
    for name, label in book.labs.items():
        made = book.lab(name, label.page, label.line)
        shown[made.name] = made, Shown(label)
    known: dict[str, dict[str, Entry]] = {}  # by device, then by the snippet's name
    for snippet, _ in shown.values():
        for device, entry in recorded(snippet).items():
            known.setdefault(device, {})[snippet.name] = entry
    yield from ("", *_totals(shown, known), "")
    for device in DEVICES:
        yield from ("", f"## {TITLES[device]}", "")
        if device not in known:
            yield "No run on such a device is recorded."
            continue
        yield from _device(book, page, shown, known[device], device == DEVICES[0])
    yield from ("", "## What is not run, and why", "")
    skipped = [s for _, s in shown.values() if s.skip]
    yield from (f"- {_link(page, s)}: {s.skip}" for s in skipped)
    if not skipped:
        yield "Nothing is skipped: each program on each page ran."


def _totals(shown: dict, known: dict[str, dict[str, Entry]]) -> Iterator[str]:
    labs = [s for s, _ in shown.values() if isinstance(s, Lab)]
    roles = Counter(script.role for snippet, _ in shown.values() for script in snippet.scripts)
    listings = [s for s, _ in shown.values() if not s.is_exercise and s not in labs]
    yield "| What the site shows | Count |"
    yield "| --- | ---: |"
    yield f"| listings, each in both frameworks | {len(listings)} |"
    yield f"| exercises with a checker | {len(shown) - len(listings) - len(labs)} |"
    yield f"| stubs that fail until they are filled in | {roles['stub']} |"
    yield f"| solutions that pass | {roles['solution']} |"
    yield f"| wrong answers that are refused | {roles['wrong']} |"
    if labs:
        yield f"| labs, each in both frameworks | {len(labs)} |"
        yield f"| tasks in them, each with its check | {sum(len(made.tasks) for made in labs)} |"
        yield f"| wrong answers to them that are refused | {sum(len(made.select(f, ('wrong',))) for made in labs for f in FRAMEWORKS)} |"
    for device, by_name in known.items():
        entries = list(by_name.values())
        compared = [e for e in entries if "numbers" in e]
        on = device.upper()
        seconds = sum(script["seconds"] for e in entries for script in e["scripts"].values())
        yield f"| programs that ran ({on}) | {sum(len(e['scripts']) for e in entries)} |"
        yield f"| seconds that they took together ({on}) | {seconds:.0f} |"
        yield f"| numbers compared between the frameworks ({on}) | {sum(e['numbers'] for e in compared)} |"
        yield f"| of them equal to the last digit printed ({on}) | {sum(e['same'] for e in compared)} |"
        largest = max((e["difference"] for e in compared), default=0)
        yield f"| largest relative difference ({on}) | {largest:.1g} |"


def _device(book: Book, page: str, shown: dict, entries: dict[str, Entry], first: bool) -> Iterator[str]:
    scripts = [script for entry in entries.values() for script in entry["scripts"].values()]
    said = [
        f"{FRAMEWORKS[f]} {' and '.join(sorted({s['version'] for s in scripts if s['framework'] == f}))}"
        for f in FRAMEWORKS
    ]
    pythons, devices = (" and ".join(sorted({s[k] for s in scripts})) for k in ("python", "device"))
    yield f"{said[0]}, {said[1]}, Python {pythons}, {devices}. Seconds are those of the recorded run."
    last, end = None, ()
    for snippet, place in shown.values():
        if place.label.page != last:
            last = place.label.page
            yield from (*end, "", f"### {book.titles[last]}", "", '<div class="runs" markdown="1">', "")
            yield from (
                "| No. | Program | Agreement | PyTorch | JAX | Day |",
                "| --- | --- | --- | ---: | ---: | --- |",
            )
            end = ("", "</div>")
        yield _row(page, snippet, place, entries.get(snippet.name), first)
    yield from end


def _row(page: str, snippet: Snippet, place: Shown, entry: Entry | None, first: bool) -> str:
    mark = f'<span id="{anchor(snippet.name)}"></span>' if first else ""
    start = f"| {mark}{place.label.number} | {_link(page, place)} |"
    if place.skip or entry is None:
        return f"{start} {'skipped' if place.skip else 'not run here'} | | | |"
    if why := staleness(snippet, entry):
        return f"{start} changed since it ran here: {why.split(' has ')[0]} | | | |"
    seconds = [sum(s["seconds"] for s in entry["scripts"].values() if s["framework"] == f) for f in FRAMEWORKS]
    day = datetime.date.fromisoformat(min(s["date"] for s in entry["scripts"].values()))
    if snippet.is_exercise:
        wrong = len(snippet.select("wrong"))
        agreement = f"{wrong} wrong answers refused"
    elif "numbers" in entry:
        count = entry["numbers"]
        numbers = f"{count} number{'s' if count > 1 else ''}: {stamp.difference(entry)}"
        agreement = numbers if count else "text: the same"
    else:
        agreement = "not compared"
    return f"{start} {agreement} | {seconds[0]:.2f} s | {seconds[1]:.2f} s | {day:%Y-%m-%d} |"


def _link(page: str, shown: Shown) -> str:
    return f"[{shown.label.title}]({relative(shown.label.page, page)}#{shown.label.anchor}){{ .xref }}"
