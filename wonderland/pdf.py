"""``make pdf``: the whole book as one PDF. The site is built, bound into one page (bind.py) and printed (press.py)."""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from .book.nav import read_config
from .npm import ensure
from .paper.bind import bind
from .problems import Unprintable
from .programs.files import write_whole


def make(root: Path, target: Path) -> None:
    """Build the site, print it, and write ``target`` whole. Raises Unprintable, and leaves ``target`` as it was."""
    try:
        from playwright.sync_api import Error

        from . import chromium
        from .paper import press
    except ModuleNotFoundError as error:
        raise Unprintable(f"{error}; make pdf installs what it needs") from None
    path = chromium.executable()
    if path is None:
        raise Unprintable(chromium.missing())
    with tempfile.TemporaryDirectory() as folder:
        site, whole = Path(folder, "site"), Path(folder, "book.html")
        _build(root, site)
        whole.write_text(bind(site, root), "utf-8")
        try:
            with chromium.driver() as playwright:
                chromium = playwright.chromium.launch(executable_path=path, args=chromium.ARGUMENTS)
                made = press.print_book(chromium, whole, read_config(root / "mkdocs.yml"))
        except Error as error:
            raise Unprintable(f"Chromium ({path}) failed: {error.message.splitlines()[0]}") from None
    write_whole(target, made)


def _build(root: Path, site: Path) -> None:
    ensure(root)
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(site)],
        cwd=root,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "OFFLINE": "false"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    if done.returncode:
        said = re.findall(r"^(?:WARNING|ERROR) +-  (?:Error reading page '.*?': )?(.*)", done.stdout, re.M)
        why = said or done.stdout.strip().splitlines()[-1:]
        raise Unprintable(f"the site does not build: {' | '.join(why)}")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m wonderland.pdf", description="The whole book as one PDF.")
    parser.add_argument("target", nargs="?", type=Path, default=Path("wonderland.pdf"), help="default: %(default)s")
    target = parser.parse_args().target
    try:
        make(Path.cwd(), target)
    except (Unprintable, OSError, RuntimeError) as error:
        sys.exit(f"{target} was not made: {error}")
    print(f"{target}: {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
