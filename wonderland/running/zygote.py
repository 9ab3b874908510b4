"""The preloaded parent: imports the frameworks once, computes nothing, and forks a child for each program.

Both ends of the talk stand here. What is asked for comes as one packet: a request's folder, and with it the end of a
pipe of its own, on which it is answered with the child's process id and, when that has ended, its wait status. So
several programs run at once and no answer can be taken for another's. First of all the parent says on its stdout
which versions it has loaded.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import select
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import BinaryIO

from . import child, memory

PACKAGE = Path(__file__).parents[2]  # where ``-m wonderland.…`` is found, installed or not


class Lost(RuntimeError):
    """The preloaded parent has not started, or is no more; the text is for the person at the terminal."""


class Zygote:
    """Our end. Any thread may ask for a child; that which starts it must live as long (see child.end_with_parent)."""

    def __init__(self, environment: dict[str, str]):
        self._requests, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "wonderland.running.zygote"],
                env=environment,
                cwd=PACKAGE,
                stdin=theirs,
                stdout=subprocess.PIPE,
            )
        self._reading = threading.Lock()
        self._versions: dict[str, str] | None = None

    @property
    def versions(self) -> dict[str, str]:
        """What it has loaded, as soon as it has."""
        with self._reading:
            if self._versions is None:
                self._versions = json.loads(self.process.stdout.readline() or "{}")
        if not self._versions:
            raise Lost("the process that preloads torch and jax did not start; see its traceback above")
        return self._versions

    @property
    def ready(self) -> bool:
        return bool(self._versions)

    @property
    def gone(self) -> bool:
        """Whether it had started well and has ended since; one that did not start would not a second time."""
        return self.ready and self.process.poll() is not None

    def fork(self, folder: Path) -> tuple[int, BinaryIO]:
        """Start the child for a request; returns its process id, and where its wait status can be read."""
        _ = self.versions  # from then on it forks
        ours, theirs = os.pipe()
        answers = os.fdopen(ours, "rb", buffering=0)  # an answer in a buffer is one that select does not see
        try:
            socket.send_fds(self._requests, [os.fsencode(folder)], [theirs])
        except OSError:
            answers.close()
            raise self._lost() from None
        finally:
            os.close(theirs)
        return self.answer(answers), answers

    def answer(self, answers: BinaryIO) -> int:
        """The next number that the parent says on this pipe."""
        said = answers.readline()
        if not said:
            raise self._lost()
        return int(said)

    def _lost(self) -> Lost:
        self.process.wait()  # it closes its pipes a moment before it can be seen to be gone
        return Lost("the process that preloads torch and jax has ended; was it killed, or the machine out of memory?")

    def close(self) -> None:
        """End it, and with it the children that are left; it has nothing to put in order."""
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self._requests.close()


def main() -> None:
    """The preloaded parent's end. It has one thread: a fork would copy the locks that others hold, and not them."""
    child.end_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the tests, which end the programs and then this
    requests = socket.socket(fileno=0)
    with os.fdopen(os.dup(1), "w") as versions:
        os.dup2(2, 1)  # whatever an import prints must not be read as the versions
        said = json.dumps(child.preload())
        gc.freeze()  # children share these pages as long as no collection touches them
        memory.fold()
        print(said, file=versions)
    woken, wake = os.pipe()  # select hears of a child's end here
    os.set_blocking(wake, False)
    signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    running: dict[int, int] = {}  # a child's process id: the pipe on which its end is to be told
    while True:
        ready = select.select([requests, woken], [], [])[0]
        if woken in ready:
            os.read(woken, 4096)
            for pid in list(running):
                ended, status = os.waitpid(pid, os.WNOHANG)
                if ended:
                    _say(running[pid], status)
                    os.close(running.pop(pid))
        if requests in ready:
            name, pipes, _, _ = socket.recv_fds(requests, 4096, 1)
            if not name:  # nobody is left to ask
                return
            pid = os.fork()
            if pid == 0:
                requests.detach()
                _become(Path(os.fsdecode(name)), [woken, wake, *pipes, *running.values()])
            running[pid] = pipes[0]
            _say(pipes[0], pid)


def _say(pipe: int, number: int) -> None:
    with contextlib.suppress(BrokenPipeError):  # whoever asked has left
        os.write(pipe, f"{number}\n".encode())


def _become(folder: Path, ours: list[int]) -> None:
    """Be the child of a request, with nothing of the parent's own; never returns."""
    try:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        os.setsid()  # what the program starts can be ended together with it
        _give_way()
        for pipe in ours:
            os.close(pipe)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)  # in place of the socket
        child.run(folder)
    finally:
        os._exit(1)  # never back into the parent's loop


def _give_way() -> None:
    """Let go first whoever else wants a core: a browser under test, or a page that somebody waits for."""
    os.nice(10)
    with contextlib.suppress(OSError):  # where the kernel weighs sessions (setsid) first, and processes only within one
        Path("/proc/self/autogroup").write_text("10")


if __name__ == "__main__":
    main()
