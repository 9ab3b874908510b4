"""Prints the bound book a piece at a time, in as many Chromiums as there are cores, and has the pieces joined.

A piece is printed once; only what says numbers of pages, which are known when all is printed, is printed again with them.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .. import chromium
from ..problems import Unprintable
from .bound import Bound, says_numbers, with_numbers
from .join import joined, opened, places

CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
PATIENCE = 5 * 60_000  # milliseconds for one piece, which none will need
ROUNDS = 3  # in which the numbers settle: with more digits, contents and index may get longer


def print_book(path: str, bound: Bound, folder: Path, config: dict) -> bytes:
    """The PDF of the bound book, printed by the Chromium at ``path``; what it reads is written into ``folder``.

    Raises Unprintable where the book does not come out as it should, and Playwright's Error where Chromium fails.
    """
    html = bound.pieces()
    pieces = [opened(made) for made in _print(path, html, folder, outline=True, tagged=True)]
    filled: dict[int, str] = {}
    for _ in range(ROUNDS + 1):
        pages = places(pieces)
        due = {n: with_numbers(text, pages) for n, text in enumerate(html) if says_numbers(text)}
        if due == filled:
            break
        filled = due
        for n, made in zip(due, _print(path, due.values(), folder, outline=True, tagged=True), strict=True):
            pieces[n] = opened(made)
    else:
        raise Unprintable("the numbers of the pages do not settle")
    bare = {pages[name] for name in bound.bare}
    numbers = [n for n in range(1, sum(len(piece.pages) for piece in pieces) + 1) if n not in bare]
    feet = [opened(made) for made in _print(path, bound.feet(numbers), folder)]
    return joined(pieces, dict(zip(numbers, (foot for made in feet for foot in made.pages), strict=True)), config)


def _print(path: str, html: Iterable[str], folder: Path, **options: bool) -> list[bytes]:
    """Each page of HTML as a PDF, the longest begun first, so that all cores have something to do until the end."""
    texts = list(html)
    due = deque(sorted(range(len(texts)), key=lambda n: -len(texts[n])))
    made: dict[int, bytes] = {}

    def work(worker: int) -> None:
        with chromium.driver() as playwright:
            browser = playwright.chromium.launch(executable_path=path, args=chromium.ARGUMENTS)
            page = browser.new_page()
            page.set_default_timeout(PATIENCE)
            page.emulate_media(media="print")
            file = folder / f"piece-{worker}.html"
            for number in _taken(due):
                file.write_text(texts[number], "utf-8")
                page.goto(file.resolve().as_uri(), wait_until="load")
                page.evaluate("document.fonts.ready.then(() => null)")
                made[number] = page.pdf(prefer_css_page_size=True, print_background=True, **options)
            browser.close()

    with ThreadPoolExecutor(CORES) as pool:
        working = [pool.submit(work, worker) for worker in range(min(CORES, len(texts)))]
        try:
            for one in working:
                one.result()
        finally:
            due.clear()  # where one has failed, the others end with what they are at
    return [made[number] for number in range(len(texts))]


def _taken(due: deque) -> Iterator:
    """What is still to do, of which others take as well."""
    while True:
        try:
            yield due.popleft()
        except IndexError:
            return
