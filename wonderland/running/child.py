"""Runs one program as a reader's interpreter would: as ``__main__``, from its own file, with nothing around it.

Called in a forked child (see zygote.py) or as a process of its own: ``python -m wonderland.running.child REQUEST``.
A request is a folder with ``request.json`` (path, framework, figures allowed); the child leaves ``stdout``,
``stderr``, ``figure-N.svg`` and, last of all, ``result.json`` in it. No ``result.json`` means that it crashed.
"""

from __future__ import annotations

import builtins
import contextlib
import errno
import json
import os
import platform
import signal
import socket
import sys
import time
import traceback
import types
import warnings
from functools import cache
from pathlib import Path

from . import leftovers

PRELOAD = (
    *("numpy", "matplotlib.pyplot", "torch", "torch._dynamo", "torch.func", "jax", "jax.numpy", "optax", "sklearn"),
    "torch._decomp.decompositions_for_jvp",  # imported at the first jvp, and then warns of its own old ways
    # what each JAX program would import at its first step, each that draws, and each that takes data from scikit-learn
    *("jaxlib.mlir.dialects.mhlo", "matplotlib.backends.backend_svg", "sklearn.datasets", "sklearn.preprocessing"),
)


FRAMEWORK_MODULES = ("torch", "jax")
HERE = str(Path(__file__).absolute().parents[2])
BY_SOCKET = ("socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind")
BY_NAME = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo")


def preload() -> dict[str, str]:
    """Import what listings import, computing nothing: a fork of a process whose thread pools run would hang."""
    versions = {"python": platform.python_version()}
    for name in PRELOAD:
        try:
            __import__(name)
        except ModuleNotFoundError:
            continue  # not every listing needs it; one that does says so itself
        if name in FRAMEWORK_MODULES:
            versions[name] = sys.modules[name].__version__.split("+")[0]
    with contextlib.suppress(ModuleNotFoundError):
        _house_style()
    _own_modules()
    return versions


# Both are done once, by the parent of all programs: to look at so much in each child copies thousands of shared pages.
@cache
def _house_style() -> None:
    from . import style

    style.use_house_style()


@cache
def _own_modules() -> list[str]:
    return [name for name in sys.modules if name.split(".")[0] == "wonderland"]


def end_with_parent() -> None:
    """Ask Linux to end this process when its parent is gone, however that ended: no program runs on unwatched."""
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def run(folder: Path) -> None:
    """Run the program of the request in ``folder``; never returns, ends the process."""
    end_with_parent()
    request = json.loads((folder / "request.json").read_text("utf-8"))
    for name, number in (("stdout", 1), ("stderr", 2)):
        handle = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
        os.dup2(handle, number)
        os.close(handle)
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False, buffering=1)  # noqa: SIM115
    result = {"error": None, "kind": None, "line": None, "left": []}
    began, before = _used(), {}
    try:
        _prepare(folder, request)
        before = leftovers.settings()
        began = _used()
        _execute(request)
    except SystemExit as error:
        if error.code not in (None, 0):
            result.update(kind="SystemExit", error=f"the program ended itself with exit code {error.code!r}")
    except BaseException as error:
        result.update(_explain(error, request["path"]))
    result["seconds"] = round(_used() - began, 3)
    after = leftovers.settings()
    result["left"] = sorted(name for name, value in before.items() if after.get(name) != value)
    result["device"] = _device(request["framework"]) if result["error"] is None else None
    result["processor"] = round(_used(), 3)
    try:
        sys.stdout.flush()
        (folder / "result.json").write_text(json.dumps(result), "utf-8")
    finally:
        os._exit(0)  # no clean-up of libraries whose threads stayed behind in the parent


def _used() -> float:
    """Seconds of the processor that this process has taken until now: with all its threads, and what it has waited for."""
    return time.process_time() + sum(os.times()[2:4])


def _prepare(folder: Path, request: dict) -> None:
    work = folder / "work"
    work.mkdir()
    os.chdir(work)
    sys.argv = [request["path"]]
    _draw_to(folder)
    # Public packages only: nothing of this repository can be imported, and not the folder of the program either.
    sys.path[:] = [p for p in sys.path if p and os.path.abspath(p) != HERE]
    for name in _own_modules():
        sys.modules[name] = None
    sys.addaudithook(_refuse_network)
    warnings.resetwarnings()
    warnings.simplefilter("error")
    # Two programs at once may share an entry of JAX's cache that one of them is still writing, and a program that was
    # ended may have left half of one. JAX then compiles as if there were none, and warns.
    warnings.filterwarnings("ignore", "Error (reading|writing) persistent compilation cache entry")


def _execute(request: dict) -> None:
    path, text = request["path"], request["program"]
    main = types.ModuleType("__main__")
    main.__file__ = path
    main.__builtins__ = builtins
    sys.modules["__main__"] = main
    if text != Path(path).read_text("utf-8"):  # composed of two files: tracebacks need its lines
        import linecache

        linecache.cache[path] = (len(text), None, text.splitlines(True), path)
    exec(compile(text, path, "exec", dont_inherit=True), main.__dict__)


def _explain(error: BaseException, path: str) -> dict:
    own = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == path]
    kind = type(error).__name__
    line = own[-1].lineno if own else getattr(error, "lineno", None)
    try:
        message = str(error) or kind
    except Exception:
        message = "its message cannot be made into text"
    if isinstance(error, Warning):
        kind = f"a warning ({kind})"
    trimmed = traceback.TracebackException.from_exception(error)
    if own or isinstance(error, SyntaxError):
        trimmed.stack = traceback.StackSummary.from_list(own)
    return {"kind": kind, "error": message, "line": line, "traceback": "".join(trimmed.format())}


def _draw_to(folder: Path) -> None:
    """Make ``plt.show()`` leave every open figure as an SVG in ``folder``."""
    import matplotlib.pyplot as plt

    from . import style

    _house_style()

    def show(*_, **__) -> None:
        for number in plt.get_fignums():
            count = len(list(folder.glob("figure-*.svg"))) + 1
            (folder / f"figure-{count}.svg").write_text(style.to_svg(plt.figure(number)), "utf-8")
        plt.close("all")

    plt.show = show


def _refuse_network(event: str, args: tuple) -> None:
    if event in BY_SOCKET and args[0].family == socket.AF_UNIX:
        return  # workers of a DataLoader talk to their parent this way
    if event in BY_SOCKET or event in BY_NAME:
        raise PermissionError(errno.EACCES, f"a listing may not use the network ({event})")


def _device(framework: str) -> str:
    """'CPU', or the GPU's name, as the framework of this listing sees it."""
    if framework == "torch":
        import torch

        return torch.cuda.get_device_name() if torch.cuda.is_available() else "CPU"
    import jax

    device = jax.devices()[0]
    return "CPU" if device.platform == "cpu" else device.device_kind


if __name__ == "__main__":
    # A process of its own, where forking is unsafe: nothing is preloaded.
    run(Path(sys.argv[1]))
