"""A load: processes that work without end beside a test, as on a machine with which others work too."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator

import psutil

PROCESSES = 4
# Works as long as its parent is there, however that may end.
WORKS = "import os, sys\nprint(flush=True)\nwhile os.getppid() == int(sys.argv[1]): pass"


@contextlib.contextmanager
def load(*beside: int) -> Iterator[list[subprocess.Popen]]:
    """Four processes that work without end, on the same core as this one and those ``beside`` it: what these do takes five
    times as long, and costs a processor for that long. On two cores it would take eight to be as busy, and cost both.
    """
    ours = [psutil.Process(pid) for pid in (os.getpid(), *beside)]
    with contextlib.ExitStack() as after:
        if hasattr(psutil.Process, "cpu_affinity"):  # else it is the system that knows where there is room
            for process in ours:
                free = process.cpu_affinity()
                process.cpu_affinity(free[:1])
                after.callback(process.cpu_affinity, free)
        made = []
        after.callback(_end, made)
        for _ in range(PROCESSES):  # started here, they inherit the core
            made.append(subprocess.Popen([sys.executable, "-S", "-c", WORKS, str(os.getpid())], stdout=subprocess.PIPE))
        for process in made:
            process.stdout.readline()  # from then on it works
        yield made


def _end(processes: list[subprocess.Popen]) -> None:
    for process in processes:
        process.kill()
    for process in processes:
        process.wait()
        process.stdout.close()
