"""A throw-away project for the drills: a small book of its own, with this repository's machinery and packages."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import yaml

from wonderland import npm
from wonderland.book.book import Book
from wonderland.book.nav import read_config
from wonderland.page.blocks import BLOCKS
from wonderland.page.expand import expand
from wonderland.page.expanded import Expanded
from wonderland.page.results import Recorded
from wonderland.problems import PageError
from wonderland.programs import records, snippets
from wonderland.programs.dial import dialled, parse
from wonderland.programs.files import digest
from wonderland.running.runner import Runner

from .waiting import PATIENCE

REPOSITORY = Path(__file__).parents[2]
CHAPTER = "02-drill"
PAGE = f"{CHAPTER}/page.md"
_clock = itertools.count(1_000_000_000)


def listing(name: str, *options: str) -> str:
    """The lines of a page that show the listing ``name``."""
    return "\n".join([f"/// listing | On {name}", f"    snippet: {name}", *(f"    {o}" for o in options), "///", ""])


class Project:
    """A folder with mkdocs.yml, docs/, snippets/ and what npm would install; nothing is fetched."""

    def __init__(self, root: Path):
        self.root = root
        npm.ensure(REPOSITORY)
        for name in ("node_modules", "package.json", "package-lock.json"):
            (root / name).symlink_to(REPOSITORY / name)
        self.write("conftest.py", 'pytest_plugins = ["wonderland.checks"]\n')
        self.write("mkdocs.yml", yaml.safe_dump(self._settings(), sort_keys=False))
        self.write("theme/main.html", "<title>{{ page.title }}</title>{{ page.content }}\n")
        self.write("docs/index.md", "# Drill\n")
        self.write("docs/references.md", "# References\n\n/// references\n///\n")
        self.write("references.bib", "@misc{drill, author={Ada Drill}, title={Drills}, year={2020}}\n")
        self.book = Book(root, BLOCKS)

    def _settings(self) -> dict:
        site = read_config(REPOSITORY / "mkdocs.yml")
        return {
            "site_name": "Drill",
            "theme": {"name": None, "custom_dir": "theme"},
            "plugins": ["wonderland"],
            "markdown_extensions": site["markdown_extensions"],
            "validation": site["validation"],
        }

    def like_the_site(self, nav: list) -> None:
        """From now on with the site's own settings, templates and folders to watch, and with this ``nav``."""
        settings = read_config(REPOSITORY / "mkdocs.yml")
        settings |= {"nav": nav, "plugins": ["wonderland", "search"], "site_url": "http://127.0.0.1:8000/"}
        for name in settings["watch"]:
            mine, theirs = self.root / name, REPOSITORY / name
            if name in ("overrides", "wonderland"):
                mine.symlink_to(theirs)
            elif theirs.is_dir():
                mine.mkdir(exist_ok=True)
        self.write("mkdocs.yml", yaml.safe_dump(settings, sort_keys=False))

    def write(self, name: str, text: str | bytes) -> Path:
        """Write a file below the root, each time with a later time of change, however fast the test is."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        os.utime(path, (next(_clock), next(_clock)))
        return path

    def page(self, *parts: str, name: str = PAGE) -> str:
        """Write a page; returns its name."""
        self.write(f"docs/{name}", "\n".join(textwrap.dedent(p) for p in parts))
        return name

    def jupyter(self) -> None:
        """Let mkdocs-jupyter make pages of notebooks, as on the site; to load it takes a build a second longer."""
        settings = self._settings()
        settings["plugins"] += [p for p in read_config(REPOSITORY / "mkdocs.yml")["plugins"] if "mkdocs-jupyter" in p]
        self.write("mkdocs.yml", yaml.safe_dump(settings, sort_keys=False))

    def snippet(self, name: str, torch: str, jax: str | None = None) -> Path:
        """Write the two programs of a listing, the same text unless said otherwise; returns its folder."""
        folder = f"snippets/{CHAPTER}/{name}"
        for framework, code in (("torch", torch), ("jax", torch if jax is None else jax)):
            self.write(f"{folder}/{name.replace('-', '_')}_{framework}.py", textwrap.dedent(code))
        return self.root / folder

    def recorded(self, name: str, printed: str, figure: str | None = None, device: str = "cpu", dial: str = "") -> None:
        """Write a record of the listing as if it had run and printed that, with each value of its dial."""
        snippet = snippets.load(self.root, f"{CHAPTER}/{name}")
        if dial:
            snippet = dialled(snippet, parse(dial, PAGE, 1))
        scripts = {}
        for script in snippet.scripts:
            self.write(str(script.output_path.relative_to(self.root)), printed)
            scripts[script.key] = {
                "framework": script.framework,
                "version": "1.0",
                "python": "3.11.0",
                "device": device.upper(),
                "date": "2026-01-02",
                "seconds": 0.1,
                "code": digest(script.program),
                "output": digest(printed),
            }
            if figure:
                self.write(str(script.figure_path.relative_to(self.root)), figure)
                scripts[script.key]["figure"] = digest(figure)
        with records.change(snippet, device) as entry:
            entry.update(scripts=scripts)
            for script in snippet.scripts:
                records.claim(entry, script, {"numbers": 1, "same": 1, "difference": 0.0})
        os.utime(snippet.folder / records.NAME, (next(_clock), next(_clock)))

    def good(self, name: str = "good") -> str:
        """A recorded listing with nothing wrong; returns the lines that show it."""
        self.snippet(name, "print('loss: 0.5')\n")
        self.recorded(name, "loss: 0.5\n")
        return listing(name)

    def expand(self, page: str = PAGE, results: Callable[[Book, str], Recorded] = Recorded) -> Expanded:
        """The expanded page."""
        return expand(self.book.refresh(), page, results)

    def mistake(self, page: str = PAGE) -> str:
        """The message with which the page's expansion stops."""
        try:
            self.expand(page)
        except PageError as error:
            return str(error)
        raise AssertionError("the page has been expanded, and should not")

    def start(self, *command: str, **options) -> subprocess.Popen:
        """Start ``python …`` in the project, with the repository's packages to import, and first those in ``packages``."""
        path = os.pathsep.join(map(str, (self.root / "packages", REPOSITORY)))
        environment = os.environ | {"PYTHONPATH": path, "NO_MKDOCS_2_WARNING": "1"}
        return subprocess.Popen([sys.executable, *command], env=environment, text=True, stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT, **{"cwd": self.root} | options)  # fmt: skip

    def build(self, generator: str = "mkdocs") -> tuple[int, str]:
        """Exit status and messages of ``mkdocs build --strict``, or of another generator with such a command."""
        process = self.start("-m", generator, "build", "--strict")
        said = process.communicate(timeout=PATIENCE)[0]
        return process.returncode, said


def warm_runner(parent: Runner) -> type[Runner]:
    """A class to put in the place of Runner: each instance shares the preloaded process of ``parent``."""

    class Warm(Runner):
        def __init__(self, cache=None, **options):
            super().__init__(cache, **options)
            self.time_limit, self.wait_limit = parent.time_limit, parent.wait_limit
            self.memory_limit = parent.memory_limit
            self._versions = dict(parent.versions)
            self._parent = parent.start()

        def device(self) -> str:
            return "cpu"

        def close(self) -> None:
            self._parent = None

    return Warm
