"""Where the site will be is said by SITE_URL, or by nobody: then no file of the site claims to know."""

from __future__ import annotations

import json
import re
import struct

import pytest
from mkdocs.utils.yaml import yaml_load

from ..support.built import ROOT
from ..support.project import PAGE

NEXT = "02-drill/next.md"


@pytest.fixture
def book(project):
    project.page(f"# Page\n\n[Next](next.md), and [the first part](#part).\n\n## Part\n\n{project.good()}")
    project.page("# Next\n", name=NEXT)
    project.like_the_site(["index.md", PAGE, NEXT, "references.md"])
    return project


def build(book, address: str) -> tuple[dict[str, str], str]:
    """The files of the site, built for this address, and what was said."""
    settings = book.root / "mkdocs.yml"
    assert "site_url: http://127.0.0.1:8000/\n" in settings.read_text("utf-8")
    book.write("mkdocs.yml", settings.read_text("utf-8").replace("http://127.0.0.1:8000/\n", f"'{address}'\n"))
    status, said = book.build()
    assert status == 0, said
    site = book.root / "site"
    kinds = (".html", ".ipynb", ".md", ".txt", ".xml")
    paths = (path for path in site.rglob("*") if path.suffix in kinds)
    return {path.relative_to(site).as_posix(): path.read_text("utf-8") for path in paths}, said


def test_without_an_address_links_lead_from_file_to_file_or_are_plain_words(book):
    files, said = build(book, "")
    assert "SITE_URL" in said
    assert not [name for name, text in files.items() if "127.0.0.1" in text or 'rel="canonical"' in text]
    assert not [name for name, text in files.items() if "og:" in text or "twitter:" in text]
    assert "sitemap.xml" not in files
    assert "- [Next](02-drill/next/index.md)\n" in files["llms.txt"]
    text = "".join(sum((cell["source"] for cell in json.loads(files["02-drill/page/page-torch.ipynb"])["cells"]), []))
    assert "Next, and the first part." in text


def test_with_an_address_every_file_that_leaves_the_site_leads_back(book):
    files, said = build(book, "https://example.org/book/")
    assert "SITE_URL" not in said
    assert '<link rel="canonical" href="https://example.org/book/02-drill/next/">' in files["02-drill/next/index.html"]
    assert "<loc>https://example.org/book/02-drill/next/</loc>" in files["sitemap.xml"]
    assert "- [Next](https://example.org/book/02-drill/next/index.md)\n" in files["llms.txt"]
    assert "(https://example.org/book/02-drill/next/)" in files["02-drill/page/page-torch.ipynb"]


def test_a_shared_link_shows_title_description_and_a_picture(book):
    next_page = "---\ntitle: Next & last\ndescription: What comes next.\n---\n\n# Next\n"
    book.write(f"docs/{NEXT}", next_page)
    book.write("docs/assets/img/card.png", (ROOT / "docs/assets/img/card.png").read_bytes())
    page = build(book, "https://example.org/book/")[0]["02-drill/next/index.html"]
    said = dict(re.findall(r'<meta (?:property|name)="((?:og|twitter):[^"]*)" content="([^"]*)">', page))
    assert said["og:title"] == "Next &amp; last" and said["og:description"] == "What comes next."
    assert said["og:url"] == "https://example.org/book/02-drill/next/" and said["twitter:card"] == "summary_large_image"
    assert said["og:image"] == "https://example.org/book/assets/img/card.png" and said["og:image:alt"]
    card = book.root / "site" / "assets" / "img" / "card.png"
    size = struct.unpack(">II", card.read_bytes()[16:24])
    assert size == (1200, 630) and card.stat().st_size < 100_000


@pytest.mark.parametrize("said", [None, "", "https://example.org/book/"])
def test_the_address_of_this_site_is_what_the_environment_says(monkeypatch, said):
    monkeypatch.delenv("SITE_URL", raising=False)
    if said is not None:
        monkeypatch.setenv("SITE_URL", said)
    assert (yaml_load((ROOT / "mkdocs.yml").open(encoding="utf-8"))["site_url"] or "") == (said or "")
