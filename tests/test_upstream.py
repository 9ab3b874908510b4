"""A function goes from a framework, or gets another name: the report names the pages and lines that use it, and no other."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from wonderland import snippets
from wonderland.runner import Runner

from .project import REPOSITORY

pytest_plugins = ["pytester"]
# What a new release did, as lines that each program's own process carries out before the program.
DRILLS = {
    "removed": ("torch", "einsum", "import torch\ndel torch.einsum"),
    "renamed": ("jax", "vector_norm", "import jax.numpy.linalg as la\nla.norm_of = la.__dict__.pop('vector_norm')"),
}
SHOWN = ["einsum", "ex-head-scores", "norms", "column-trap"]  # real ones: some use the functions, some do not


@pytest.fixture
def book(project):
    """The whole book, seen from a folder of its own."""
    for name in ("docs", "snippets", "verified", "references.bib", "mkdocs.yml"):
        path = project.root / name
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        path.symlink_to(REPOSITORY / name)
    return project


@pytest.mark.parametrize("drill", DRILLS)
def test_the_report_names_what_uses_a_function_that_is_gone_and_nothing_else(book, pages, monkeypatch, drill):
    framework, function, change = DRILLS[drill]
    popen = subprocess.Popen
    program = (
        "from wonderland import child, zygote\n"
        "prepare = child._prepare\n"
        f"child._prepare = lambda *request: (prepare(*request), exec({change!r}))\n"
        "zygote.main()"
    )
    monkeypatch.setattr(subprocess, "Popen", lambda command, **options: popen(
        [command[0], "-c", program] if command[1:] == ["-m", "wonderland.zygote"] else command, **options))  # fmt: skip
    monkeypatch.setattr("tests.session.Runner", Runner)
    outcome = pages("-k", f"{framework} and ({' or '.join(SHOWN)})")
    expected, said = {}, {}
    for name in SHOWN:
        for script in snippets.load(REPOSITORY, f"02-preliminaries/{name}").scripts:
            uses = [n for n, line in enumerate(script.program.splitlines(), 1) if f".{function}(" in line]
            if script.framework == framework and uses:
                expected[script.path.name] = uses[0]
    for item, result in outcome.outcomes.items():
        if result == "failed":
            message = outcome.messages[item]
            assert re.match(r"docs/02-preliminaries/linear-algebra(-exercises)?\.md, line \d+: ", message), message
            assert f"has no attribute '{function}'" in message
            file, line = re.findall(r'File "[^"]*/(\w+\.py)", line (\d+)', message)[-1]
            said[file] = int(line)
    assert said == expected and expected
