"""The whole book, as PDF and as a folder: linked to from the front page and every footer where DOWNLOADS says where it lies, else from nowhere."""

from __future__ import annotations

import re

import pytest
from lxml import html

from ..support.built import ROOT
from ..support.project import PAGE

BOTH = ("wonderland.pdf", "wonderland-offline.zip")


@pytest.fixture
def book(project):
    project.page("# Page\n", project.good())
    project.write("docs/index.md", "---\ntemplate: front.html\n---\n\n# Drill\n")
    project.like_the_site(["index.md", PAGE, "references.md"])
    settings = (project.root / "mkdocs.yml").read_text("utf-8")
    line = next(x for x in (ROOT / "mkdocs.yml").read_text("utf-8").splitlines() if "downloads: !ENV" in x)
    project.write("mkdocs.yml", settings.replace("  downloads: ''", line))
    return project


def links(book) -> dict[str, list[str]]:
    status, said = book.build()
    assert status == 0, said
    found = {}
    for path in sorted((book.root / "site").rglob("index.html")):
        tree = html.fromstring(path.read_text("utf-8"))
        name = path.relative_to(book.root / "site").as_posix()
        found[name] = [x for x in tree.xpath("//a/@href") if x.endswith(BOTH)]
    return found


@pytest.mark.parametrize(
    "said, there", [("downloads", "{}downloads/"), ("https://example.org/v1", "https://example.org/v1/")]
)
def test_front_page_and_footers_lead_to_both(book, monkeypatch, said, there):
    monkeypatch.setenv("DOWNLOADS", said)
    for name, found in links(book).items():
        up = "../" * name.count("/")
        expected = [there.format(up) + file for file in BOTH]
        assert found == expected * (2 if name == "index.html" else 1), name


def test_nothing_leads_there_without(book, monkeypatch):
    monkeypatch.delenv("DOWNLOADS", raising=False)
    assert not any(links(book).values())


def test_nothing_on_this_site_leads_there(site):
    for name, text in site.sources.items():
        assert not re.search("|".join(map(re.escape, BOTH)), text), name
