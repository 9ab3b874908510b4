"""Finds a Chromium to test with and to print with: the machine's own, or Playwright's, fetched if there is none.

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


def executable() -> str | None:
    """Path of a Chromium: that of the environment variable CHROMIUM; without it, one on the PATH, or Playwright's own."""
    named = os.environ.get("CHROMIUM")
    own = next(filter(None, map(shutil.which, [named] if named else NAMES)), None)
    if own or named:
        return own
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def missing() -> str:
    """Why there is none, and what to do about it."""
    named = os.environ.get("CHROMIUM")
    return f"the environment variable CHROMIUM names {named}, which is no program here" if named else MISSING


def ensure() -> None:
    """Fetch Playwright's Chromium where no other is installed; say what to do where that fails."""
    if executable():
        return
    if not os.environ.get("CHROMIUM"):
        print("No Chromium on this machine: fetching Playwright's …", flush=True)
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium-headless-shell"])
    if not executable():
        sys.exit(f"Nothing can be tested or printed, for {missing()}.")


if __name__ == "__main__":
    ensure()
