"""The ledger: what the built pages show against what lies under snippets/ and what ran in this run of pytest. Both ways."""

from __future__ import annotations

import ast

import lxml.html
import pytest

from wonderland.checking import ran
from wonderland.checking.ran import Fingerprint
from wonderland.checks import KEY
from wonderland.programs.files import visible

from ..support.built import ROOT, has_class, notebook_pages
from ..support.on_pages import Shown, blocks, cells, turned

LANGUAGES = {"python", "text", "console"}  # of all the blocks on all the pages


def partial(config) -> str:
    """Why this run of pytest does not take all the pages; '' if it does."""
    option = config.option
    if option.ran:
        return ""
    narrowed = {"-k": option.keyword, "-m": option.markexpr, "--deselect": option.deselect, "--ignore": option.ignore,
                "--lf": getattr(option, "lf", False), "--changed": option.changed}  # fmt: skip
    if given := [name for name, value in narrowed.items() if value]:
        return f"pytest was given {' and '.join(given)}"
    if hasattr(config, "workerinput"):
        return "the run is divided among several processes"
    named = {(config.invocation_params.dir / arg).resolve() for arg in config.args}
    pages = config.rootpath / "docs"
    return "" if named & {pages, *pages.parents} else "pytest was given paths that leave pages out"


def accounted(config) -> set[Fingerprint]:
    """What has run: in this run, and in those that ``--ran`` names."""
    found = ran.fingerprints(config.stash[KEY].accounted)
    return found | ran.together(config.invocation_params.dir / config.option.ran) if config.option.ran else found


def unaccounted(shown: list[Shown], accounted: set[Fingerprint]) -> list[Shown]:
    """Blocks that have neither run nor tell the reader why not."""
    return [block for block in shown if not ran.fingerprints([block.key]) <= accounted and not block.skipped]


def test_every_python_block_is_to_the_letter_a_file_under_snippets(shown, programs):
    texts = {text for _, text in programs}
    assert not [str(block) for block in shown if block.code not in texts]


def test_every_file_under_snippets_is_on_a_page(shown, programs):
    on_pages = {block.key for block in shown}
    assert not [str(path.relative_to(ROOT)) for key, path in programs.items() if key not in on_pages]


def test_no_two_files_of_a_framework_under_snippets_have_the_same_text(programs):
    assert len(programs) == len(visible(ROOT / "snippets", "**/*.py"))


def test_no_python_hides_from_the_ledger_under_another_name(site):
    strange = []
    for page, tree in site.trees.items():
        for pre in tree.xpath("//pre"):
            classes = set(" ".join(pre.xpath(f"ancestor::*[{has_class('highlight')}]/@class")).split())
            languages = {name.removeprefix("language-") for name in classes if name.startswith("language-")}
            typed = languages == {"text"} and "output" not in classes and _is_python(pre.text_content())
            if len(languages) != 1 or not languages <= LANGUAGES or typed:
                strange.append(f"{page}: {' '.join(sorted(classes))}: {pre.text_content()[:60]!r}")
    assert not strange


def _is_python(text: str) -> bool:
    try:
        return bool(ast.parse(text).body)
    except SyntaxError:
        return False


def test_every_python_block_ran_in_this_run_or_says_why_not(shown, programs, request):
    missing = unaccounted(shown, accounted(request.config))
    if missing and (why := partial(request.config)):
        names = sorted({programs[block.key].name for block in missing if block.key in programs})
        pytest.skip(f"{why}: {len(names)} of {len(programs)} programs did not run, so the ledger cannot speak for them")
    assert not [f"{block} ({programs.get(block.key, 'no file')})" for block in missing]


def test_every_value_of_a_dial_ran_in_this_run(site, programs, request):
    known, found = accounted(request.config), turned(site, programs)
    missing = [t for t in found if not ran.fingerprints([(t.framework, t.code)]) <= known]
    if missing and (why := partial(request.config)):
        pytest.skip(f"{why}: {len(missing)} of {len(found)} programs of dials did not run")
    assert not [f"{t.page}: {t.recorded.name}" for t in missing]


def test_every_cell_of_a_page_that_is_a_notebook_ran_in_this_run(site, request):
    known = accounted(request.config)
    shown = [cell for page in notebook_pages() for cell in cells(page, site.trees[page])]
    assert len(shown) > 20
    missing = [code for framework, code, _ in shown if not ran.fingerprints([(framework, code)]) <= known]
    if missing and (why := partial(request.config)):
        pytest.skip(f"{why}: {len(missing)} of {len(shown)} cells did not run, so the ledger cannot speak for them")
    assert not missing


def test_a_skipped_listing_counts_only_with_a_reason_on_the_page():
    page = (
        '<div class="listing"><div class="tabbed-set"><div class="tabbed-labels"><label>JAX</label></div>'
        '<div class="tabbed-content"><div class="tabbed-block"><div class="language-python highlight"><pre><code>a\n'
        '</code></pre></div></div></div></div><div class="stamp skipped"><span class="ran">Not run here: %s.</span></div></div>'
    )
    told, untold = (blocks("", lxml.html.document_fromstring(page % why)) for why in ("needs two GPUs", ""))
    assert [b.skipped for b in told] == ["needs two GPUs"] and not unaccounted(told, set())
    assert unaccounted(untold, set()) == untold and not unaccounted(untold, ran.fingerprints([("jax", "a\n")]))
    assert unaccounted(untold, ran.fingerprints([("torch", "a\n")]))
