"""Waiting for what comes: on an idle machine at once, on a busy one when it comes.

No test says how long something takes by the clock on the wall, which tells what else the machine does. A test ends when
what it waits for has come; only where it never comes does it take as long as is said here.
"""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from typing import TypeVar

import psutil

PATIENCE = 300.0  # seconds
AT_A_PAGE = 60_000.0  # milliseconds for whatever a browser waits for: a page that is wrong is so for many tests
Come = TypeVar("Come")


def until(come: Callable[[], Come], what: str) -> Come:
    """What ``come`` says as soon as that is true; fails if it never is."""
    deadline, pause = time.monotonic() + PATIENCE, 0.02
    while not (said := come()):
        assert time.monotonic() < deadline, f"in {PATIENCE:g} seconds it has not come that {what}"
        time.sleep(pause)
        pause = min(1.2 * pause, 0.5)  # to look takes something from what is waited for
    return said


def ended(pid: int) -> bool:
    """Whether the process is no more, or is about to be; always true, or the test fails."""
    return until(lambda: _gone(pid), f"process {pid} has ended")


def _gone(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


@contextlib.contextmanager
def ctrl_c(come: Callable[[], object]) -> Iterator[None]:
    """In here a KeyboardInterrupt is raised in the main thread as soon as ``come`` says so."""

    def interrupt(*_):
        raise KeyboardInterrupt

    def press():
        until(lambda: over.is_set() or come(), "it is time to press Ctrl-C")
        if not over.is_set():
            os.kill(os.getpid(), signal.SIGALRM)  # in place of SIGINT, which pytest takes for itself

    over, before = threading.Event(), signal.signal(signal.SIGALRM, interrupt)
    pressing = threading.Thread(target=press)
    pressing.start()
    try:
        yield
    finally:
        over.set()
        pressing.join()
        signal.signal(signal.SIGALRM, before)
