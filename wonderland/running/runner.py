"""Runs programs, each in isolation and within limits, and says what came of them."""

from __future__ import annotations

import contextlib
import json
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import psutil

from .zygote import PACKAGE, Zygote

TIME_LIMIT = 60.0  # seconds of processor time, the program and what it starts together
WAIT_LIMIT = 10 * TIME_LIMIT  # seconds by the clock on the wall, for a program that does not work but waits
MEMORY_LIMIT = 4 << 30  # bytes resident, the program and what it starts together
OUTPUT_LIMIT = 1 << 20  # bytes printed
PULSE = 0.1  # seconds between two looks at a running program; its end is noticed at once

# macOS and Windows libraries do not survive a fork without exec.
CAN_FORK = sys.platform == "linux"
LISTS_CHILDREN = os.path.exists(f"/proc/self/task/{os.getpid()}/children")  # a choice of who builds the kernel


@dataclass
class Result:
    """What came of a run. ``error`` is None, or one message; ``kind`` its exception's name, or what limit was met;
    ``seconds`` are the processor's for the program alone, ``processor`` those for all that its process did;
    ``left`` names what it has changed for its whole interpreter (see leftovers.settings)."""

    output: str
    error: str | None = None
    kind: str | None = None
    line: int | None = None
    traceback: str = ""
    seconds: float = 0.0
    processor: float = 0.0
    device: str | None = None
    figures: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)

    def failure(self, name: str) -> str | None:
        """What went wrong in the program of this name, with its line and its traceback; None if nothing did."""
        if self.error is None:
            return None
        where = f"{name}, line {self.line}, " if self.line else f"{name} "
        kind = "" if self.kind in ("limit", "crash", "SystemExit") else f"raises {self.kind}: "
        detail = f"\n{self.traceback}" if self.traceback else ""
        return f"{where}{kind}{self.error}{detail}"


class Runner:
    """Owner of the preloaded parent process. Use as a context manager, or call ``close``.

    Several threads may call ``run`` at once; the one that starts the parent must outlive it, so call ``start`` first.
    """

    def __init__(self, cache: Path | None = None, *, fork: bool = CAN_FORK):
        self.fork = fork
        self.time_limit, self.wait_limit, self.memory_limit = TIME_LIMIT, WAIT_LIMIT, MEMORY_LIMIT
        self.notes: list[str] = []  # for the person at the terminal: what is slower or weaker than it should be
        self.environment = self._environment(cache)
        self._parent: Zygote | None = None
        self._versions: dict[str, str] | None = None
        self._starting = threading.Lock()
        self._stopped = False

    def _environment(self, cache: Path | None) -> dict[str, str]:
        env = dict(os.environ)
        # One thread: pools of several processes on few cores cost far more than they gain.
        env.update(OMP_NUM_THREADS="1", MKL_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
        # A GPU's memory is shared by the listings' processes, which would each take most of it.
        env["XLA_PYTHON_CLIENT_PREALLOCATE"] = "false"
        # A GPU's tensor cores round float32 to 10 bits by default in JAX, not in PyTorch: ask both for float32.
        env["JAX_DEFAULT_MATMUL_PRECISION"] = "highest"
        env["MPLBACKEND"] = "svg"
        if cache:
            try:
                cache.mkdir(parents=True, exist_ok=True)
                tempfile.TemporaryFile(dir=cache).close()
            except OSError as error:
                self.notes.append(f"no compilation cache, JAX listings will be slower: {error}")
            else:
                env["JAX_COMPILATION_CACHE_DIR"] = str(cache)
                env["JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS"] = "0"
                env["JAX_PERSISTENT_CACHE_MIN_ENTRY_SIZE_BYTES"] = "-1"
        return env

    @property
    def versions(self) -> dict[str, str]:
        """Versions of Python and of each framework that is installed."""
        if self._versions is None:
            if self.fork:
                self._versions = self.start().versions
            else:
                code = "import json; from wonderland.running import child; print(json.dumps(child.preload()))"
                self._versions = json.loads(self._call("-c", code))
        return self._versions

    def start(self) -> Zygote | None:
        """The preloaded parent, which begins to load; None where each program has a new process."""
        if not self.fork:
            return None
        with self._starting:
            if self._parent is None or self._parent.gone:
                self._parent = Zygote(self.environment)
            return self._parent

    def device(self) -> str:
        """'cuda' where PyTorch finds an NVIDIA GPU, else 'cpu'."""
        # asked in a process of its own: a parent that has touched the GPU cannot fork
        return self._call("-c", "import torch; print('cuda' if torch.cuda.is_available() else 'cpu')").strip()

    def _call(self, *args: str) -> str:
        return subprocess.run(
            [sys.executable, *args], env=self.environment, check=True, text=True, cwd=PACKAGE, stdout=subprocess.PIPE
        ).stdout

    def run(self, path: Path, program: str, framework: str, wanted: Callable[[], bool] = lambda: True) -> Result:
        """Run ``program`` as the file ``path``, within the limits of time, memory and output, as long as it is wanted.

        Time is the processor's: how long a program takes by the clock on the wall says what else the machine does.
        """
        folder = Path(tempfile.mkdtemp(prefix="wonderland-"))
        try:
            request = {"path": str(path), "program": program, "framework": framework}
            (folder / "request.json").write_text(json.dumps(request), "utf-8")
            (folder / "stdout").touch()
            broken, status = (self._forked if self.fork else self._unforked)(folder, wanted)
            return self._collect(folder, broken, status)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _forked(self, folder: Path, wanted: Callable[[], bool]) -> tuple[str | None, int]:
        parent = self.start()
        pid, answers = parent.fork(folder)
        with answers:
            try:
                broken = self._watch(pid, folder, lambda: select.select([answers], [], [], PULSE)[0], wanted)
            finally:  # interrupted or not, the program has ended before its folder goes
                status = parent.answer(answers)
        return broken, os.waitstatus_to_exitcode(status)

    def _unforked(self, folder: Path, wanted: Callable[[], bool]) -> tuple[str | None, int]:
        process = subprocess.Popen(
            [sys.executable, "-m", "wonderland.running.child", str(folder)],
            env=self.environment,
            cwd=PACKAGE,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )

        def ended() -> bool:
            try:
                process.wait(PULSE)
            except subprocess.TimeoutExpired:
                return False
            return True

        return self._watch(process.pid, folder, ended, wanted), process.wait()

    def _watch(self, pid: int, folder: Path, ended, wanted: Callable[[], bool]) -> str | None:
        """Wait until the program has ended, or end it and say which limit it met."""
        deadline = time.monotonic() + self.wait_limit
        broken = None
        try:
            while not ended():
                if broken:
                    continue
                use = _use(pid)
                if self._stopped:
                    broken = "was ended with the tests"
                elif not wanted():
                    broken = "was ended, as nobody waits for it any more"
                elif use.seconds > self.time_limit:
                    broken = f"has used {self.time_limit:g} seconds of processor time, the limit for a listing"
                elif time.monotonic() > deadline:
                    broken = (
                        f"still running after {self.wait_limit:g} seconds, the limit for a listing that waits; "
                        f"it has used {use.seconds:.1f} seconds of processor time"
                    )
                elif use.memory > self.memory_limit:
                    broken = f"uses more than {self.memory_limit / (1 << 30):g} GiB of memory, the limit for a listing"
                elif sum(p.stat().st_size for p in folder.glob("std*")) > OUTPUT_LIMIT:
                    broken = f"has printed more than {OUTPUT_LIMIT >> 20} MiB, the limit for a listing"
                if broken:
                    _end(pid)
        finally:  # what it has left running; and itself at Ctrl-C, of which its own session does not hear
            with contextlib.suppress(OSError, AttributeError):
                os.killpg(pid, signal.SIGKILL)
        return broken

    def _collect(self, folder: Path, broken: str | None, status: int) -> Result:
        with open(folder / "stdout", "rb") as file:
            output = file.read(OUTPUT_LIMIT).decode("utf-8", "replace")
        stderr = (folder / "stderr").read_text("utf-8", "replace") if (folder / "stderr").exists() else ""
        if broken:
            return Result(output[:2000], broken, "limit")
        if not (folder / "result.json").exists():
            how = (
                f"crashed the interpreter ({signal.Signals(-status).name})"
                if status < 0
                else f"ended the interpreter before the program's end (exit status {status})"
            )
            return Result(output, f"{how}\n{stderr[-2000:]}".rstrip(), "crash")
        said = json.loads((folder / "result.json").read_text("utf-8"))
        said.setdefault("traceback", "")
        drawn = sorted(folder.glob("figure-*.svg"), key=lambda p: int(p.stem.split("-")[1]))
        return Result(output, figures=[p.read_text("utf-8") for p in drawn], **said)

    def stop(self) -> None:
        """End what other threads run, at their next look, and what they wait for; nothing runs after it."""
        self._stopped = True
        if self._parent and not self._parent.ready:
            self._parent.process.kill()

    def close(self) -> None:
        """End the preloaded parent."""
        if self._parent:
            self._parent.close()
            self._parent = None

    def __enter__(self) -> Runner:
        return self

    def __exit__(self, *_) -> None:
        self.close()


def _family(pid: int) -> list[psutil.Process]:
    """A program, and all that it has started and that has not ended."""
    try:
        process = psutil.Process(pid)
        return [process, *(_descendants(pid) if LISTS_CHILDREN else process.children(recursive=True))]
    except psutil.Error:
        return []


def _descendants(pid: int) -> list[psutil.Process]:
    """By the kernel's own lists; psutil looks at every process of the machine, which costs fifty times as much."""
    found = []
    with contextlib.suppress(OSError, psutil.Error):  # it has ended
        for thread in os.listdir(f"/proc/{pid}/task"):
            for child in Path(f"/proc/{pid}/task/{thread}/children").read_text("ascii").split():
                found += [psutil.Process(int(child)), *_descendants(int(child))]
    return found


class _Use(NamedTuple):
    seconds: float
    memory: int


def _use(pid: int) -> _Use:
    """What a program and all that it has started use: processor time until now, and resident memory.

    The time of a process that has ended is in that of its parent, which has waited for it. That of one for which nobody
    has waited is lost, as it is on systems that do not tell: such a program the clock on the wall ends.
    """
    seconds, memory = 0.0, 0
    for process in _family(pid):
        try:
            seconds += sum(process.cpu_times()[:4])  # its own, and of its children that have ended: user and system
            memory += process.memory_info().rss
        except psutil.Error:
            continue
    return _Use(seconds, memory)


def _end(pid: int) -> None:
    for process in _family(pid):
        try:
            process.kill()
        except psutil.Error:
            continue
