"""Finds a Chromium for the browser tests: the machine's own, or Playwright's, which it fetches if there is none.

``python -m tests.browser`` makes sure that there is one, before the tests begin.
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


def executable() -> str | None:
    """Path of a Chromium: that of the environment variable CHROMIUM, one on the PATH, or Playwright's own."""
    named = os.environ.get("CHROMIUM")
    own = next(filter(None, map(shutil.which, [named] if named else NAMES)), None)
    if own:
        return own
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def ensure() -> None:
    """Fetch Playwright's Chromium where no other is installed; say what to do where that fails."""
    if executable():
        return
    print("No Chromium on this machine: fetching Playwright's …", flush=True)
    if subprocess.run([sys.executable, "-m", "playwright", "install", "chromium-headless-shell"]).returncode:
        sys.exit("The browser tests need Chromium: install it (on Debian: apt-get install chromium-headless-shell), "
                 "or name one in the environment variable CHROMIUM.")  # fmt: skip


if __name__ == "__main__":
    ensure()
