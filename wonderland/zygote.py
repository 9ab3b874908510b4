"""The preloaded parent: imports the frameworks once, computes nothing, and forks a child for each program.

Reads one request folder a line on stdin; answers on stdout with the child's process id and, when it has
ended, its wait status. First of all it says which versions it has loaded.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import sys
from pathlib import Path

from . import child


def main() -> None:
    child.end_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the tests, which end the program and then this
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)  # whatever an import prints must not be read as an answer
    print(json.dumps(child.preload()), file=answers)
    gc.freeze()  # children share these pages as long as no collection touches them
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            signal.signal(signal.SIGINT, signal.default_int_handler)
            os.setsid()  # what the program starts can be ended together with it
            devnull = os.open(os.devnull, os.O_RDONLY)
            os.dup2(devnull, 0)
            answers.close()
            child.run(Path(line.rstrip("\n")))
        print(pid, file=answers)
        print(os.waitpid(pid, 0)[1], file=answers)


if __name__ == "__main__":
    main()
