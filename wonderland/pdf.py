"""``make pdf``: the whole book as one PDF. The site is built and bound (bind.py), and printed a piece at a time (press.py)."""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from yaml import YAMLError

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
        site = Path(folder, "site")
        _build(root, site)
        bound = bind(site, root)
        try:
            made = press.print_book(path, bound, Path(folder), read_config(root / "mkdocs.yml"))
        except Error as error:
            raise Unprintable(f"Chromium ({path}) failed: {error.message.splitlines()[0]}") from None
    write_whole(target, made)


def find_root(config: Path) -> Path:
    """The folder of the book whose mkdocs.yml is ``config``. Raises Unprintable if that is none of a book as this one."""
    try:
        plugins = read_config(config).get("plugins") or []
    except (OSError, YAMLError):
        plugins = []
    if not any(plugin == "wonderland" or "wonderland" in plugin for plugin in plugins):
        raise Unprintable(f"{config} is no mkdocs.yml of this book: call it from the folder that has one")
    return config.resolve().parent


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
        make(find_root(Path("mkdocs.yml")), target)
    except (Unprintable, OSError, RuntimeError) as error:
        sys.exit(f"{target} was not made: {error}")
    print(f"{target}: {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
