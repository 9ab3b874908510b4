"""The section ``scale`` of ``make bench``: what the machinery costs today, and in a copy grown to the size of the whole book.

Nothing of the project itself is touched: today's figures come from a copy too. Seconds are those of the clock, with those
of all processors together in brackets, and a median of three; a PDF is made once. They are compared with what is to be reached, on
two cores with nothing else to do.
"""

from __future__ import annotations

import gzip
import multiprocessing
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import SimpleNamespace

from wonderland.book.book import Book
from wonderland.checking.session import Session
from wonderland.page.blocks import BLOCKS
from wonderland.page.expand import expand
from wonderland.page.results import NotAsked
from wonderland.programs import records
from wonderland.programs.files import read
from wonderland.programs.snippets import FRAMEWORKS, Script, load
from wonderland.running.runner import Result

from .grow import PAGES, counted, grow

ROOT = Path(__file__).parent.parent
ROUNDS = 3
COLD, WARM = "cold build", "nothing changed"
WORD, TITLE, PROGRAM, PRINTED = "a saved word", "a saved title", "a saved program", "what it prints"
RECORDS = "all records"
INDEX = "search index"
INDEX_LIMIT = 600_000  # bytes, compressed
WITHIN = {COLD: 60, WORD: 2, TITLE: 4, PROGRAM: 4, PRINTED: 4, RECORDS: 5}
OF_COLD = 0.15  # of a cold build, where nothing has changed
ARTICLE = re.compile(r"<article\b.*</article>", re.S)
PROSE = re.compile(r"(?<=\n\n)[A-Z].*", re.M)
LISTING = re.compile(r"^/{3,} ?listing *\| *(.*)\n    snippet: *([\w-]+)$", re.M)


@dataclass(frozen=True)
class Cost:
    """Seconds of the clock, and of all processors together."""

    wall: float
    processor: float

    def __str__(self) -> str:
        return f"{self.wall:.1f} s ({self.processor:.1f})"


@dataclass(frozen=True)
class Weight:
    """Bytes as they travel, compressed, and as they are."""

    packed: int
    raw: int

    def __str__(self) -> str:
        return f"{self.packed / 1000:.0f} KB ({self.raw / 1000:.0f} raw)"


def median(costs: list[Cost]) -> Cost:
    """The median of each."""
    return Cost(statistics.median(c.wall for c in costs), statistics.median(c.processor for c in costs))


def cost(call: Callable[[], object]) -> Cost:
    """What a call costs, with the processes that it has waited for."""
    wall, processor = time.perf_counter(), _processor()
    call()
    return Cost(time.perf_counter() - wall, _processor() - processor)


def _processor() -> float:
    used = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(u.ru_utime + u.ru_stime for u in used)


def command(root: Path, *arguments: str) -> None:
    """Run ``python -m …`` in the copy. Raises RuntimeError, with the last that it said, where it fails."""
    done = subprocess.run([sys.executable, "-m", *arguments], cwd=root, text=True, encoding="utf-8",
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments[:2])}: {done.stdout.strip().splitlines()[-1:]}")


def builds(root: Path) -> dict[str, Cost]:
    """New processes that build the site: with nothing kept from another build, and with everything."""

    def build() -> Cost:
        return cost(lambda: command(root, "mkdocs", "build", "--strict", "--quiet"))

    cold = []
    for _ in range(ROUNDS):
        shutil.rmtree(root / ".cache", ignore_errors=True)
        shutil.rmtree(root / "site", ignore_errors=True)
        cold.append(build())
    return {COLD: median(cold), WARM: median([build() for _ in range(ROUNDS)])}


def saves(root: Path) -> dict[str, Cost]:
    """The builds of one server after saves of the page with the longest source, each until the site is written.

    A program that is saved runs beside them, and the site is built again when it has ended.
    """
    from tests.support.served import Served

    pages = [p for p in root.glob("docs/[0-9]*/*.md") if LISTING.search(p.read_text("utf-8"))]
    page = max(pages, key=lambda p: p.stat().st_size)
    served = Served(SimpleNamespace(root=root))
    served.folder = Path(tempfile.mkdtemp(dir=root))
    found: dict[str, list[Cost]] = {}
    try:
        served.build()
        for kind, change in {WORD: _word, TITLE: _title, PROGRAM: _program}.items():
            for _ in range(ROUNDS + 1):
                change(page)
                found.setdefault(kind, []).append(cost(served.build))
                if kind == PROGRAM:
                    _until_it_has_run(served, page)
                    found.setdefault(PRINTED, []).append(cost(served.build))
    finally:
        served.close()
    return {kind: median(costs[1:]) for kind, costs in found.items()}  # the first warms up


def _word(page: Path) -> None:
    text = page.read_text("utf-8")
    page.write_text(PROSE.sub(lambda m: f"{m[0]} again", text, count=1), "utf-8")


def _title(page: Path) -> None:
    text = page.read_text("utf-8")
    at = LISTING.search(text).end(1)
    page.write_text(f"{text[:at]} again{text[at:]}", "utf-8")


def _program(page: Path) -> None:
    path = _shown(page).path
    path.write_text(f"{path.read_text('utf-8')}# saved\n", "utf-8")


def _shown(page: Path) -> Script:
    """The first program of a page."""
    name = LISTING.search(page.read_text("utf-8"))[2]
    return load(page.parents[2], f"{page.parent.name}/{name}").scripts[0]


def _until_it_has_run(served, page: Path) -> None:
    live = served.config.plugins["wonderland"].loop.live
    while live.run(_shown(page)).state == "running":
        time.sleep(0.1)


def recording(root: Path) -> dict[str, Cost]:
    """All listings and exercises are recorded anew, as after a run with other versions, but nothing runs for it."""
    session = Session(SimpleNamespace(rootpath=root, option=SimpleNamespace(record=True, changed=False)))
    shown = [expand(session.book, page, NotAsked).programs for page in counted(session.book)]
    programs = {
        program.script.path: program for found in shown for program in found if isinstance(program.script, Script)
    }

    def write(version: str) -> None:
        session.runner = SimpleNamespace(device=lambda: "cpu", versions=dict.fromkeys((*FRAMEWORKS, "python"), version))
        for program in programs.values():
            printed, path = read(program.script.output_path), program.script.figure_path
            result = Result(printed, figures=[read(path)] if path.exists() else [])
            session.keep(program, result, printed)
            session.enter(program, result)
        for snippet in {program.snippet.name: program.snippet for program in programs.values()}.values():
            if not snippet.is_exercise:
                with records.change(snippet, session.device) as entry:
                    entry.update(dict.fromkeys(records.CLAIM, 0))

    session.close()
    return {RECORDS: median([cost(partial(write, str(version))) for version in range(ROUNDS)])}


def weights(root: Path) -> dict[str, str | Weight]:
    """What readers fetch of the site that was built, compressed: the largest page, the largest article, the index."""
    site = root / "site"
    pages = {p.relative_to(site).as_posix(): p.read_text("utf-8") for p in site.rglob("*.html")}
    articles = {name: match[0] for name, text in pages.items() if (match := ARTICLE.search(text))}
    index = (site / "search" / "search_index.json").read_bytes()
    return {"largest page": _largest(pages), "largest article": _largest(articles),
            INDEX: Weight(len(gzip.compress(index, 9)), len(index))}  # fmt: skip


def _largest(texts: dict[str, str]) -> str:
    size, name = max((kib(text), name) for name, text in texts.items())
    return f"{size:.1f} KiB {name.removesuffix('/index.html')}"


def kib(text: str) -> float:
    """Its size when it is compressed, in KiB."""
    return len(gzip.compress(text.encode(), 9)) / 1024


def pdf(root: Path) -> dict[str, Cost | str]:
    """The book on paper, made once: it takes minutes."""
    try:
        return {"PDF": cost(lambda: command(root, "wonderland.pdf", "book.pdf"))}
    except RuntimeError as error:
        return {"PDF": str(error)}


MEASURES = (builds, weights, saves, recording, pdf)


def scale() -> None:
    """Print a table with a column for the book of today and one for the whole, as it is measured."""
    with tempfile.TemporaryDirectory() as folder:
        roots = {pages: Path(folder, str(pages)) for pages in (len(counted(Book(ROOT, BLOCKS).refresh())), PAGES)}
        for pages, root in roots.items():
            grow(ROOT, root, pages)
        print(_row("", *(f"{pages} pages" for pages in roots), f"to reach at {PAGES}"))
        cold = None
        for measure in MEASURES:
            found = [_alone(measure, root) for root in roots.values()]
            cold = found[-1].get(COLD, cold)
            for name in found[-1]:
                print(_row(name, *(f[name] for f in found), judged(name, found[-1][name], cold)))


def _alone(measure: Callable[[Path], dict], root: Path) -> dict:
    """What is measured in a new process: one that has done nothing yet, as whoever builds or serves begins."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as process:
        return process.submit(measure, root).result()


def _row(name: str, *columns: object) -> str:
    return f"{name:18}" + "".join(f"{c!s:44}" for c in columns).rstrip()


def judged(name: str, found: Cost | Weight | str, cold: Cost) -> str:
    """What is to be reached, and whether it is."""
    if isinstance(found, Weight):
        return f"{INDEX_LIMIT // 1000} KB: {'holds' if found.packed <= INDEX_LIMIT else 'DOES NOT HOLD'}"
    limit = OF_COLD * cold.wall if name == WARM else WITHIN.get(name)
    if limit is None or isinstance(found, str):
        return ""
    said = f"{OF_COLD} of a cold build, {limit:.1f} s" if name == WARM else f"{limit} s"
    return f"{said}: {'holds' if found.wall <= limit else 'DOES NOT HOLD'}"
