"""Large pages of memory in place of small ones: of each page a fork copies an entry, and the end of a child takes it back.

The parent of all programs holds some hundred megabytes, which are a hundred thousand small pages: most of what a program
costs that does little. Large ones hold 2 MiB each.
"""

from __future__ import annotations

import contextlib
import ctypes
import re

LARGE = 2 << 20
COLLAPSE = 25  # MADV_COLLAPSE, of Linux 6.1: now, whatever the system does by itself
HEAP = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) rw-p \S+ 00:00 0 *(?:\[heap\])?$", re.M)  # of no file, and no stack


def fold() -> None:
    """Put the memory of this process into large pages, as far as the system has and allows them; else it stays as it is."""
    with contextlib.suppress(OSError, AttributeError):  # no Linux
        madvise = ctypes.CDLL(None).madvise
        with open("/proc/self/maps", encoding="utf-8") as file:
            ranges = HEAP.findall(file.read())
        for start, end in ranges:
            first, after = -(-int(start, 16) // LARGE) * LARGE, int(end, 16) // LARGE * LARGE
            if first < after:
                madvise(
                    ctypes.c_void_p(first), ctypes.c_size_t(after - first), COLLAPSE
                )  # says no where there is nothing
