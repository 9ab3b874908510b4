"""What the tests of all that the built pages show have in common: it, and what lies under snippets/."""

from __future__ import annotations

from pathlib import Path

import pytest

from wonderland.programs.files import visible

from ..support.built import ROOT
from ..support.on_pages import Shown, blocks


@pytest.fixture(scope="session")
def shown(site) -> list[Shown]:
    return [block for page, tree in site.trees.items() for block in blocks(page, tree)]


@pytest.fixture(scope="session")
def programs() -> dict[tuple[str, str], Path]:
    """Every program under snippets/, by its framework and its text."""
    paths = visible(ROOT / "snippets", "**/*.py")
    return {("jax" if "jax" in p.stem.split("_") else "torch", p.read_bytes().decode("utf-8")): p for p in paths}
