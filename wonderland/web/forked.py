"""Renders pages in as many processes as there are cores, each forked when all that a page needs is known."""

from __future__ import annotations

import logging
import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator, Sequence

from .rendered import Rendered

CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
FEW = 4  # pages that are rendered sooner than processes are made for them

# What a process has from its parent: it is copied by the fork, and none of it could be sent.
_render: Callable[..., Rendered]
_pages: Sequence
_heard: list[logging.LogRecord] = []


def rendered(pages: Sequence, render: Callable[..., Rendered], prepare: Callable[[], None]) -> Iterator[Rendered]:
    """What ``render`` makes of each page, but of those that fail or warn: whoever asked renders these once more, to
    meet the same. ``prepare`` is called first in each process. None where one cannot fork or does not gain by it.
    """
    global _render, _pages
    if len(pages) < FEW or CORES < 2 or sys.platform != "linux":
        return
    _render, _pages = render, pages
    with multiprocessing.get_context("fork").Pool(CORES, _begin, (prepare,)) as pool:
        yield from filter(None, pool.imap_unordered(_one, range(len(pages))))


class _Hear(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        if record.levelno >= logging.WARNING:
            _heard.append(record)


def _begin(prepare: Callable[[], None]) -> None:
    logging.getLogger("mkdocs").handlers = [_Hear()]
    prepare()


def _one(number: int) -> Rendered | None:
    _heard.clear()
    try:
        made = _render(_pages[number])
    except Exception:
        return None
    return None if _heard else made
