"""A function goes from a framework, or gets another name: the report names the pages and lines that use it, and no other."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from wonderland.programs import snippets
from wonderland.running.runner import Runner

from ..support.project import REPOSITORY

pytest_plugins = ["pytester"]
# What a new release did, as lines that each program's own process carries out before the program.
GONE = {
    "torch": ("einsum", "import torch\ndel torch.einsum"),  # removed
    "jax": ("vector_norm", "import jax.numpy.linalg as la\nla.norm_of = la.__dict__.pop('vector_norm')"),  # renamed
}
SHOWN = ["einsum", "ex-head-scores", "norms", "column-trap"]  # real ones: some use the functions, some do not
PAGES = ["linear-algebra.md", "linear-algebra-exercises.md"]  # where they stand


@pytest.fixture
def book(project):
    """The whole book, seen from a folder of its own."""
    for name in ("docs", "snippets", "references.bib", "mkdocs.yml"):
        path = project.root / name
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        path.symlink_to(REPOSITORY / name)
    return project


def test_the_report_names_what_uses_a_function_that_is_gone_and_nothing_else(book, below, monkeypatch):
    popen = subprocess.Popen
    program = (
        "from wonderland.running import child, zygote\n"
        "prepare = child._prepare\n"
        f"gone = {GONE!r}\n"
        "child._prepare = lambda folder, request: (prepare(folder, request), exec(gone[request['framework']][1]))\n"
        "zygote.main()"
    )
    monkeypatch.setattr(subprocess, "Popen", lambda command, **options: popen(
        [command[0], "-c", program] if command[1:] == ["-m", "wonderland.running.zygote"] else command, **options))  # fmt: skip
    monkeypatch.setattr("wonderland.checking.session.Runner", Runner)
    outcome = below(
        book.root, "-k", " or ".join(SHOWN), *(book.root / "docs" / "02-preliminaries" / page for page in PAGES)
    )
    expected, said = {}, {}
    for name in SHOWN:
        for script in snippets.load(REPOSITORY, f"02-preliminaries/{name}").scripts:
            function, _ = GONE[script.framework]
            uses = [n for n, line in enumerate(script.program.splitlines(), 1) if f".{function}(" in line]
            if uses:
                expected[script.path.name] = uses[0], function
    for item, result in outcome.outcomes.items():
        if result == "failed" and not item.endswith("[parity]"):
            message = outcome.messages[item]
            assert re.match(r"docs/02-preliminaries/linear-algebra(-exercises)?\.md, line \d+: ", message), message
            file, line = re.findall(r'File "[^"]*/(\w+\.py)", line (\d+)', message)[-1]
            said[file] = int(line), re.search(r"has no attribute '(\w+)'", message)[1]
    assert said == expected and {function for _, function in said.values()} == {name for name, _ in GONE.values()}
