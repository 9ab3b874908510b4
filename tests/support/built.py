"""The built site, for the tests that look at it: built once, strictly, served on this machine, opened in a Chromium.

It is built for, and served from, a folder of its host (``http://127.0.0.1:…/book/``), as project sites are: an
address that only works at the top of a host shows.
"""

from __future__ import annotations

import contextlib
import functools
import gzip
import http.server
import os
import re
import subprocess
import sys
import threading
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

from wonderland.book.site import address_of
from wonderland.chromium import ARGUMENTS, driver, executable, missing
from wonderland.programs import lab, notebooks
from wonderland.programs.files import visible
from wonderland.programs.snippets import FRAMEWORKS

from . import fonts
from .waiting import AT_A_PAGE

ROOT = Path(__file__).parents[2]
PREFIX = "book"
# What is not needed to build the site, and so must not be: the fixture ``site`` is built without.
REFUSED = (
    "torch", "jax", "jaxlib", "numpy", "matplotlib", "pytest", "pytest_codeblocks", "psutil", "lxml", "playwright",
)  # fmt: skip
WITHOUT = f"""
import importlib, importlib.abc, importlib.util, sys

class Refuse(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {REFUSED!r}:
            raise ModuleNotFoundError(f"no {{name}} here", name=name)

sys.meta_path.insert(0, Refuse())
find_spec = importlib.util.find_spec  # who only asks whether something is there is told that it is not
importlib.util.find_spec = lambda name, *rest: None if name.partition(".")[0] in {REFUSED!r} else find_spec(name, *rest)
refused = []
for name in {REFUSED!r}:
    try:
        importlib.import_module(name)
    except ModuleNotFoundError:
        refused.append(name)
print("refused:", ", ".join(refused), flush=True)
from mkdocs.__main__ import cli
cli(prog_name="mkdocs")
"""
LOST = "404.html"


def addresses() -> list[str]:
    """Where all pages will stand, those that are notebooks among them, and 404.html."""
    pages = [p.relative_to(ROOT / "docs").as_posix() for p in visible(ROOT / "docs", "**/*.md")]
    return [*map(address_of, [*pages, *notebooks.pages(ROOT / "docs")]), *solved(), LOST]


def solved() -> dict[str, str]:
    """Where the solved notebook of each lab will stand as a page, and in which framework it is."""
    found = ((lab.solved_page(source, f), f) for source in lab.sources(ROOT) for f in FRAMEWORKS)
    return {address_of(page): framework for page, framework in found}


def notebook_pages() -> list[str]:
    """Where the pages will stand that are notebooks."""
    return [address_of(page) for page in notebooks.pages(ROOT / "docs")] + [*solved()]


def has_class(name: str) -> str:
    """An XPath condition: the element has this class."""
    return f"contains(concat(' ', normalize-space(@class), ' '), ' {name} ')"


def running_text(element, tags: Collection[str], classes: Collection[str] = ()) -> Iterator[tuple[str, object]]:
    """Each piece of text in an element, and the element that it stands in, but for what stands below one of these tags or of
    these classes. An XPath would look at the ancestors of each piece, of which a page has ten thousand.
    """
    if (
        element.tag in tags
        or not isinstance(element.tag, str)
        or not {*element.get("class", "").split()}.isdisjoint(classes)
    ):
        return
    if element.text:
        yield element.text, element
    for child in element:
        yield from running_text(child, tags, classes)
        if child.tail:
            yield child.tail, element


def packed(text: str | bytes) -> int:
    """How many bytes travel, compressed as a web server does."""
    return len(gzip.compress(text if isinstance(text, bytes) else text.encode(), 6))


@dataclass
class Site:
    """``host`` is the folder that a web server would serve, ``log`` what MkDocs said."""

    host: Path
    address: str
    log: str

    @property
    def folder(self) -> Path:
        return self.host / PREFIX

    @cached_property
    def sources(self) -> dict[str, str]:
        """HTML by the page's address below the site's own; what is not a page's, is not there."""
        files = sorted(self.folder.rglob("*.html"))
        names = [p.relative_to(self.folder).as_posix().removesuffix("index.html") for p in files]
        return {n: p.read_text("utf-8") for n, p in zip(names, files, strict=True)}

    @cached_property
    def trees(self) -> dict:
        """The same, parsed by lxml; whoever changes a tree works on a copy."""
        import lxml.html  # here, as a run of the pages alone needs neither lxml nor Playwright

        return {name: lxml.html.document_fromstring(text) for name, text in self.sources.items()}


def build(folder: Path, address: str, *python: str, **environment: str) -> subprocess.CompletedProcess:
    """``mkdocs build --strict`` into ``folder`` by a new Python; ``python`` are arguments in place of ``-m mkdocs``."""
    return subprocess.run(
        [sys.executable, *(python or ("-m", "mkdocs")), "build", "--strict", "--site-dir", str(folder)],
        cwd=ROOT,
        env=os.environ | {"SITE_URL": address, "NO_MKDOCS_2_WARNING": "1", "KEEP_PAGES": "false"} | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder as a static host does: unknown addresses get 404.html."""

    def send_error(self, code, message=None, explain=None):
        lost = Path(self.directory) / PREFIX / LOST
        if code != 404 or not lost.exists():
            return super().send_error(code, message, explain)
        body = lost.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *_):
        pass


class _Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        pass  # the browser left before the answer was out


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Site:
    """The site, built and served; no test that needs it can pass if it does not build."""
    host = tmp_path_factory.mktemp("host")
    server = _Server(("127.0.0.1", 0), functools.partial(_Handler, directory=str(host)))
    address = f"http://127.0.0.1:{server.server_port}/{PREFIX}/"
    done = build(host / PREFIX, address, "-c", WITHOUT)
    if done.returncode:
        server.server_close()
        why = re.findall(r"^(?:WARNING|ERROR) +-  (.*)", done.stdout, re.M) or done.stdout.strip().splitlines()[-1:]
        pytest.fail(f"the site does not build: {' | '.join(why)}", pytrace=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Site(host, address, done.stdout)
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def browsers(tmp_path_factory):
    """Browsers by the family of fonts that they have, each started once for all tests: ``browsers("narrow")``."""
    path = executable()
    if path is None:
        pytest.fail(missing(), pytrace=False)
    with driver() as playwright:
        started = {}

        def browser(family: str):
            if family not in started:
                environment = fonts.environment(family, tmp_path_factory.mktemp(family))
                started[family] = playwright.chromium.launch(executable_path=path, args=ARGUMENTS, env=environment)
            return started[family]

        yield browser
        for one in started.values():
            one.close()


@pytest.fixture(scope="session")
def chromium(browsers):
    """One browser for all tests, with wide letters; each test opens contexts of its own in it."""
    return browsers("wide")


@contextlib.contextmanager
def visitor(site: Site, chromium):
    """Opens a page of the site as a reader would: ``visit("glossary/", width=390, color_scheme="dark", …)``.

    The page has two lists more than Playwright's: ``asked``, each address it asked for, and ``said``, the errors and
    warnings in its console.
    """
    contexts = []

    def open_page(address: str, *, width: int = 1280, height: int = 800, body: str | None = None, **options):
        context = chromium.new_context(viewport={"width": width, "height": height}, **options)
        context.set_default_timeout(AT_A_PAGE)
        contexts.append(context)
        page = context.new_page()
        page.asked, page.said = [], []
        page.on("request", lambda request: page.asked.append(request.url))
        page.on("pageerror", lambda error: page.said.append(str(error)))
        page.on("console", lambda said: page.said.append(said.text) if said.type in ("error", "warning") else None)
        if body is not None:  # in place of what the server has at this address
            page.route(site.address + address, lambda route: route.fulfill(body=body, content_type="text/html"))
        page.add_init_script(WATCH)
        page.goto(site.address + address, wait_until="load")
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def visit(site, chromium):
    """See ``visitor``; what a test has opened is closed after it."""
    with visitor(site, chromium) as visit:
        yield visit


def pytest_collection_modifyitems(items):
    # The programs of the pages are begun before any test (wonderland/checks.py). While they run, what looks into a browser goes
    # on, which waits much, and then what looks at the built site; the tests of what programs print then find most of them
    # ended, and the drills come last.
    def turn(item) -> int:
        fixtures = getattr(item, "fixturenames", None)
        if fixtures is None:
            return 2
        if item.path.stem == "test_ledger":  # asks what has run
            return 3
        return 0 if "browsers" in fixtures else 1 if "site" in fixtures else 3

    items.sort(key=turn)


# Adds up how much of the page has moved without being asked to.
WATCH = """
window.moved = 0;
new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) moved += e.value; })
  .observe({ type: "layout-shift", buffered: true });
"""
