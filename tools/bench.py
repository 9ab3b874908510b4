"""``make bench``: what verification and building cost beyond the work itself, what a page weighs, which faults nobody would
notice, and what all of it costs at the size of the whole book. ``python -m tools.bench weights scale``: only these sections.

All the figures of a section come from one run on one machine, taken in turn, so that their ratios mean something
where the seconds do not.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml

from wonderland.book.book import Book
from wonderland.book.nav import read_config
from wonderland.checking.session import AT_ONCE
from wonderland.page.blocks import BLOCKS
from wonderland.page.expand import expand
from wonderland.page.pieces import ShownProgram
from wonderland.page.results import NotAsked
from wonderland.programs.files import visible
from wonderland.running.runner import Runner

from . import account, mutate, scale, tensor_cores
from .checkers import exercises, report
from .shown import shown

ROOT = Path(__file__).parent.parent
ROUNDS = 3

# One warm process without isolation: the compute that nothing can save. Two passes, the second is timed.
BARE = """
import contextlib, io, json, sys, time
import matplotlib; matplotlib.use("agg")
import matplotlib.pyplot as plt, numpy, jax.numpy, torch, torch._dynamo, torch.func
plt.show = lambda *a, **k: plt.close("all")
programs, seconds, as_it_was = json.load(sys.stdin), {}, dict(jax.config.values)
for _ in range(2):
    for name, text in programs:
        began = time.perf_counter()
        with contextlib.redirect_stdout(io.StringIO()):
            try:
                exec(compile(text, name, "exec"), {"__name__": "__main__"})
            except BaseException as error:
                print(name, "fails without isolation:", repr(error)[:80], file=sys.stderr)
            finally:
                torch.set_default_dtype(torch.float32)
                for name_of, value in as_it_was.items():
                    if jax.config.values[name_of] != value:
                        jax.config.update(name_of, value)
        seconds[name] = time.perf_counter() - began
print(json.dumps(seconds))
"""


def pages() -> list[str]:
    """Pages with at least one program, as paths below docs/."""
    book = Book(ROOT, BLOCKS).refresh()
    found = [p.relative_to(ROOT / "docs").as_posix() for p in visible(ROOT / "docs", "**/*.md")]
    return [p for p in found if expand(book, p, NotAsked).programs]


def timed(call, *args, **options) -> float:
    """Seconds that a call takes."""
    began = time.perf_counter()
    call(*args, **options)
    return time.perf_counter() - began


def quiet(*command: str, cwd: Path = ROOT, env: dict | None = None) -> None:
    done = subprocess.run(command, cwd=cwd, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        print(f"  (exit status {done.returncode}: {' '.join(command[1:4])}: {done.stdout.strip().splitlines()[-1:]})")


def verification() -> None:
    """Isolated runs against bare compute, a process per program, and plain pytest-codeblocks."""
    todo = shown(ROOT)
    with Runner(ROOT / ".cache" / "jax") as runner:
        preload = timed(lambda: runner.versions)
        for program in todo:  # fills JAX's compilation cache
            runner.run(program.script.path, program.script.program, program.script.framework)
        ours, inside = {}, {}
        for program in todo:
            began = time.perf_counter()
            result = runner.run(program.script.path, program.script.program, program.script.framework)
            ours[program.script.path.name] = time.perf_counter() - began
            inside[program.script.path.name] = result.seconds
        env = runner.environment
    programs = json.dumps([(b.script.path.name, b.script.program) for b in todo])
    bare = subprocess.run(
        [sys.executable, "-c", BARE], input=programs, env=env, check=True, text=True, stdout=subprocess.PIPE
    )
    bare = json.loads(bare.stdout.splitlines()[-1])
    print(f"{len(todo)} programs, preloaded in {preload:.1f} s; JAX's compilation cache warm")
    print(f"{'':12}{'ours':>8}{'bare':>8}{'ratio':>8}{'own cost, median of a program':>34}")
    for framework in ("torch", "jax"):
        names = [b.script.path.name for b in todo if b.script.framework == framework]
        a, b = sum(ours[n] for n in names), sum(bare[n] for n in names)
        extra = statistics.median(ours[n] - inside[n] for n in names)
        print(f"{framework:12}{a:7.2f}s{b:7.2f}s{a / b:8.1f}{extra:32.2f} s")

    total = timed(quiet, sys.executable, "-m", "pytest", "-q", "docs")
    print(f"all of `pytest docs` (preloading, exercises' wrong answers and comparing included): {total:.1f} s")
    with tempfile.TemporaryDirectory() as folder:
        apart = timed(lambda: [quiet(sys.executable, _write(folder, b), cwd=folder, env=env) for b in todo])
        print(f"a process per program: {apart:.1f} s, {apart / sum(ours.values()):.1f} times ours")
        book = Book(ROOT, BLOCKS).refresh()
        for number, page in enumerate(pages()):
            Path(folder, f"page{number}.md").write_text(expand(book, page, NotAsked).text, "utf-8")
        plain = timed(lambda: quiet(sys.executable, "-m", "pytest", "-q", "--codeblocks", "-p", "no:cacheprovider",
                                    "--rootdir", folder, folder, cwd=folder, env=env))  # fmt: skip
        print(f"plain pytest --codeblocks on the expanded pages, without isolation or comparison: {plain:.1f} s")


def _write(folder: str, program: ShownProgram) -> str:
    path = Path(folder, program.script.path.name)
    path.write_text(program.script.program, "utf-8")
    return str(path)


def mutation() -> None:
    """Small faults in the listings, one at a time: those that nothing notices and no reason accepts, then the share that is noticed."""
    with Runner(ROOT / ".cache" / "jax") as runner:
        mutate.report(shown(ROOT, roles=("listing",)), runner)


def checkers() -> None:
    """Faulty solutions that each exercise's checker should refuse, and right ones that it must accept, chapter by chapter."""
    with Runner(ROOT / ".cache" / "jax") as runner:
        report(exercises(ROOT), runner, at_once=AT_ONCE)


def precision() -> None:
    """The programs in JAX, with products rounded as a reader's GPU rounds them, and those that fail so."""
    with Runner(ROOT / ".cache" / "jax") as runner:
        tried = [program for program in shown(ROOT) if program.script.framework == "jax"]
        found = list(tensor_cores.failing(tried, runner))
    print(f"{len(tried)} programs with float32 products rounded to ten bits; {len(found)} fail")
    for name, why in found:
        print(f"  {name}: {why.splitlines()[0]}")


def building() -> None:
    """A build that keeps no pages, with a warm cache of formulas, against one of the same pages, already expanded, by MkDocs alone."""
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder)
        shutil.copytree(ROOT / "docs", bare / "docs")
        shutil.copytree(ROOT / "snippets", bare / "docs" / "snippets", ignore=shutil.ignore_patterns("*.out", "*.toml"))
        shutil.copytree(ROOT / "overrides", bare / "overrides")
        book = Book(ROOT, BLOCKS).refresh()
        for path in (bare / "docs").rglob("*.md"):
            name = path.relative_to(bare / "docs").as_posix()
            head = path.read_text("utf-8").split("\n")[: book.source(name).first - 1]
            path.write_text("\n".join([*head, expand(book, name).text]), "utf-8")
        (bare / "mkdocs.yml").write_text(_without_extension(ROOT / "mkdocs.yml"), "utf-8")
        commands = {"ours": ROOT, "already expanded": bare}
        seconds: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(ROUNDS + 1):  # the first round warms the caches
            for name, cwd in commands.items():
                build = (sys.executable, "-m", "mkdocs", "build", "-q", "-d", f"{folder}/site")
                seconds[name].append(timed(quiet, *build, cwd=cwd, env=os.environ | {"KEEP_PAGES": "false"}))
        ours, theirs = (statistics.median(s[1:]) for s in seconds.values())
        print(
            f"all pages rendered {ours:.2f} s; the same pages already expanded {theirs:.2f} s; ratio {ours / theirs:.2f}"
        )


def _without_extension(path: Path) -> str:
    """The settings of mkdocs.yml, less all that is ours."""
    config = read_config(path)
    config["plugins"] = ["search"]
    config["markdown_extensions"] = [e for e in config["markdown_extensions"] if "wonderland.extension" not in e]
    config["extra_css"] = [c for c in config["extra_css"] if "katex" not in c]
    for key in ("site_url", "watch", "validation"):
        config.pop(key, None)
    return yaml.safe_dump(config)


def weights() -> None:
    """Gzipped sizes, in KiB, of each page and of what all pages share."""
    with tempfile.TemporaryDirectory() as folder:
        quiet(sys.executable, "-m", "mkdocs", "build", "-q", "-d", folder)
        site = Path(folder)
        for page in sorted(site.rglob("*.html")):
            print(f"{kib(page):8.1f}  {page.relative_to(site)}")
        named = re.findall(r'(?:href|src)="([^"]+\.(?:css|js))"', (site / "index.html").read_text("utf-8"))
        shared = [site / name for name in dict.fromkeys(named)]
        shared += sorted(site.glob("assets/javascripts/workers/search*.js"))
        for path in shared:
            print(f"{kib(path):8.1f}  {path.relative_to(site)}")
        print(f"{sum(map(kib, shared)):8.1f}  all shared style and script")
        fonts = sorted(site.rglob("*.woff2"))
        print(
            f"{sum(p.stat().st_size for p in fonts) / 1024:8.1f}  {len(fonts)} fonts of KaTeX, each fetched only where it is used"
        )


def kib(path: Path) -> float:
    return len(gzip.compress(path.read_bytes(), 9)) / 1024


SECTIONS = {
    s.__name__: s
    for s in (verification, building, weights, mutation, checkers, precision, account.account, scale.scale)
}


def main() -> None:
    """The sections that are asked for by name, in that order; all of them, if none is."""
    parser = argparse.ArgumentParser(prog="python -m tools.bench", description="What the machinery costs.")
    parser.add_argument("sections", nargs="*", metavar="section", help=", ".join(SECTIONS))
    asked = parser.parse_args().sections or list(SECTIONS)
    if unknown := set(asked) - set(SECTIONS):
        parser.error(f"there is no section {', '.join(sorted(unknown))}; there are {', '.join(SECTIONS)}")
    for name in asked:
        print(f"\n## {name}")
        SECTIONS[name]()


if __name__ == "__main__":
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    sys.stdout = io.TextIOWrapper(sys.stdout.buffer, "utf-8", line_buffering=True)
    main()
