"""Where pages lie, and where links of a page lead from what is made of it: as MkDocs has it, and without MkDocs."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from mkdocs.structure.files import File
from mkdocs.utils import get_relative_url

from wonderland.book.site import Site, read
from wonderland.takeaway.links import far, near

PAGES = ("index.md", "glossary.md", "02-drill/index.md", "02-drill/page.md", "a/b/reindex.md", "02-drill/ä b.md")
FILES = ("02-drill/dot.svg", "snippets/02-drill/good/good_jax.py")


@pytest.mark.parametrize("folders", [True, False])
def test_a_page_lies_and_is_found_where_mkdocs_puts_it(folders):
    site = Site(url="https://x.org/book/", folders=folders, pages=frozenset(PAGES), files=frozenset(FILES))
    made = {name: File(name, "docs", "site", folders) for name in (*PAGES, *FILES)}
    for page in PAGES:
        assert site.html(page) == made[page].dest_uri
        assert site.address(page) == made[page].url.removeprefix("./")
        up = "../" * page.count("/")
        for other in PAGES + FILES:
            whole = f"https://x.org/book/{made[other].url.removeprefix('./')}"
            assert far(site, page)(f"{up}{other}#here") == f"{whole}#here"
            # to the Markdown of another page, but to a place on it into its HTML
            there = made[other].url if other in FILES else quote(f"{made[other].dest_uri.removesuffix('.html')}.md")
            assert near(site, page)(f"{up}{other}") == get_relative_url(there, made[page].url)
            assert near(site, page)(f"{up}{other}#here") == get_relative_url(made[other].url, made[page].url) + "#here"


def test_a_link_to_nothing_or_to_another_host_stays_or_is_words():
    site = Site(url="https://x.org/", pages=frozenset(PAGES))
    assert near(site, PAGES[3])("none.md") == "none.md" and far(site, PAGES[3])("none.md") is None
    assert near(site, PAGES[3])("https://y.org/#a") == far(site, PAGES[3])("https://y.org/#a") == "https://y.org/#a"
    assert near(site, PAGES[3])("#a") == "#a" and far(site, PAGES[3])("#a") == "https://x.org/02-drill/page/#a"
    assert far(Site(pages=frozenset(PAGES)), PAGES[3])("index.md") is None


def test_what_mkdocs_yml_says_is_read_with_what_the_environment_says(tmp_path, monkeypatch):
    monkeypatch.setenv("SITE_URL", "https://x.org/book")
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: Drill\nsite_url: !ENV [SITE_URL, '']\nuse_directory_urls: !ENV [FOLDERS, false]\nrepo_url: https://y.org\n"
        "extra: {colab: pages}\nmarkdown_extensions: [toc, {wonderland.extension: {macros: {\\R: R}}}]\nnav: [{Home: index.md}]\n"
    )
    said = {"repository": "https://y.org", "colab": "pages", "macros": {"\\R": "R"}, "nav": [{"Home": "index.md"}]}
    assert read(tmp_path) == Site("Drill", "https://x.org/book/", folders=False, **said)
    monkeypatch.delenv("SITE_URL")
    assert read(tmp_path).url == ""
