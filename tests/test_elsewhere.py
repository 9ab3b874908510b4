"""The site is built from wherever one stands, and nothing is done there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from markdown import Markdown

from wonderland.book.site import html_of


@pytest.fixture
def elsewhere(tmp_path_factory) -> Path:
    """Another project's folder, which has packages of npm too."""
    folder = tmp_path_factory.mktemp("elsewhere")
    (folder / "package.json").write_text('{"name": "another"}')
    (folder / "package-lock.json").write_text('{"name": "another", "lockfileVersion": 3, "packages": {"": {}}}')
    (folder / "node_modules" / "mine").mkdir(parents=True)
    (folder / "node_modules" / "mine" / "index.js").write_text("")
    return folder


def everything(folder: Path) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in [folder, *folder.rglob("*")]}


@pytest.mark.parametrize("inside", [False, True])
def test_the_site_is_built_from_any_folder_which_stays_as_it_was(project, elsewhere, inside):
    page = project.page("# Here", "", "It costs $x$.", "", project.good())
    stand = (project.root / "docs" / page).parent if inside else elsewhere
    before = everything(stand)
    settings = os.path.relpath(project.root / "mkdocs.yml", stand)
    process = project.start("-m", "mkdocs", "build", "--strict", "-f", settings, cwd=stand)
    said = process.communicate(timeout=60)[0]
    assert process.returncode == 0, said
    assert everything(stand) == before
    made = (project.root / "site" / html_of(page)).read_text("utf-8")
    assert "loss: 0.5" in made and 'class="katex"' in made


def test_to_load_the_extension_touches_nothing(elsewhere, monkeypatch):
    monkeypatch.chdir(elsewhere)
    before = everything(elsewhere)
    Markdown(extensions=["wonderland.extension"])
    assert everything(elsewhere) == before
