"""What editors and systems leave beside a file is no page, no program and no record."""

from __future__ import annotations

import pytest

from wonderland.programs import lab, records

from ..support.project import CHAPTER, PAGE, Project

pytest_plugins = ["pytester"]
DOUBLE = b"\0\5\x16\7\0\2\0\0Mac OS X        \xb0"  # what macOS writes beside a file on a disk of another system
GOOD = f"snippets/{CHAPTER}/good"
LEFT = (
    f"docs/{CHAPTER}/._page.md",
    f"docs/{CHAPTER}/page.md~",
    f"docs/{CHAPTER}/#page.md#",
    f"docs/{CHAPTER}/.page.md.swp",
    "docs/.old/page.md",
    f"{GOOD}/._good_torch.py",
    f"{GOOD}/._record.json",
    f"{GOOD}/._figure.svg",
    f"{GOOD}/good_torch.py~",
    f"{GOOD}/#good_torch.py#",
    f"{GOOD}/.good_torch.py.swp",
    f"{GOOD}/4913",
    f"{GOOD}/.old/good_torch.py",
    f"{GOOD}/.old/record.json",
    "labs/.old/old.py",
    "labs/first/._first.py",
)
LINKS = (f"docs/{CHAPTER}/.#page.md", f"{GOOD}/.#good_torch.py", f"{GOOD}/.#record.json")  # Emacs: to nowhere


@pytest.fixture
def littered(project) -> Project:
    project.page(project.good(), "/// definition | A trap\n    label: trap\n\nIt snaps.\n\n///")
    for name in LEFT:
        project.write(name, DOUBLE)
    for name in LINKS:
        (project.root / name).symlink_to("somebody@somewhere.42:1")
    return project


def test_it_is_not_read(littered):
    book = littered.book.refresh()
    assert not book.problems and list(book.titles) == [PAGE, "index.md", "references.md"]
    assert [list(entry["scripts"]) for entry in records.every(littered.root)] == [["jax", "torch"]]
    assert lab.sources(littered.root) == []
    assert "loss: 0.5" in littered.expand().text


def test_it_is_neither_tested_nor_published(littered, pages):
    found = pages()
    assert found.outcomes == dict.fromkeys(("good[torch]", "good[jax]", "good[parity]"), "passed")
    code, said = littered.build()
    assert code == 0, said
    made = [path.relative_to(littered.root / "site") for path in (littered.root / "site").rglob("*")]
    assert not [path for path in made if any(part.startswith(".") for part in path.parts)]
