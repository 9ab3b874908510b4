"""The ledger: what the built pages show against what lies under snippets/ and what ran in this run of pytest.

Both ways. The books are read from the HTML alone, so that a fault of the expansion cannot hide itself.
"""

from __future__ import annotations

import ast
import json
import re
from dataclasses import dataclass
from pathlib import Path

import lxml.html
import pytest

from wonderland.book.site import address_of
from wonderland.checking import ran
from wonderland.checking.ran import Fingerprint
from wonderland.checks import KEY
from wonderland.book.notation import NOTATION
from wonderland.programs import compare, notebooks
from wonderland.programs.files import visible

from ..support.built import ROOT, has_class, notebook_pages, solved
from ..support.sources import whole_book

LANGUAGES = {"python", "text", "console"}  # of all the blocks on all the pages
TABS = {"PyTorch": "torch", "JAX": "jax"}
QUOTES = "\"'"
IN_A_LAB = f"ancestor::*[{has_class('cell')}]"


@dataclass
class Shown:
    """A Python block as a reader meets it: its text, the tab it stands in, the output below it, why it is skipped."""

    page: str
    code: str
    tab: str | None
    output: str | None
    skipped: str

    @property
    def key(self) -> tuple[str, str]:
        """Framework and text: what needs neither framework's names may be the same program in both tabs."""
        return TABS.get(self.tab or "", ""), self.code

    def __str__(self):
        return f"{self.page or 'front page'}: {self.code[:60]!r}…"


def blocks(page: str, tree: lxml.html.HtmlElement) -> list[Shown]:
    """Every Python block of a page, but for the cells of labs, which tests/takeaway/test_labs.py looks at, and of notebooks."""
    found = []
    for code in tree.xpath(f"//*[{has_class('language-python')}][not({IN_A_LAB})]//code"):
        tab = next(code.iterancestors("div"), None)
        while tab is not None and not re.search(r"\btabbed-block\b", tab.get("class") or ""):
            tab = next(tab.iterancestors("div"), None)
        outputs = [] if tab is None else tab.xpath(f".//*[{has_class('output')}]//code")
        assert len(outputs) <= 1, f"{page}: two outputs under one block"
        reason = code.xpath(f"ancestor::*[{has_class('listing')}][1]//*[{has_class('skipped')}]//*[{has_class('ran')}]")
        found.append(
            Shown(
                page=page,
                code=code.text_content(),
                tab=None if tab is None else _label(tab),
                output=outputs[0].text_content() if outputs else None,
                skipped=reason[0].text_content().partition("Not run here: ")[2].strip(". ") if reason else "",
            )
        )
    return found


def _label(block: lxml.html.HtmlElement) -> str:
    labels = block.xpath(f"ancestor::*[{has_class('tabbed-set')}][1]/*[{has_class('tabbed-labels')}]/label")
    return labels[block.getparent().index(block)].text_content().strip()


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


@pytest.fixture(scope="module")
def shown(site) -> list[Shown]:
    return [block for page, tree in site.trees.items() for block in blocks(page, tree)]


@pytest.fixture(scope="module")
def programs() -> dict[tuple[str, str], Path]:
    """Every program under snippets/, by its framework and its text."""
    paths = visible(ROOT / "snippets", "**/*.py")
    return {("jax" if "jax" in p.stem.split("_") else "torch", p.read_bytes().decode("utf-8")): p for p in paths}


def test_every_python_block_is_to_the_letter_a_file_under_snippets(shown, programs):
    texts = {text for _, text in programs}
    assert not [str(block) for block in shown if block.code not in texts]


def test_every_file_under_snippets_is_on_a_page(shown, programs):
    on_pages = {block.key for block in shown}
    assert not [str(path.relative_to(ROOT)) for key, path in programs.items() if key not in on_pages]


def test_no_two_files_of_a_framework_under_snippets_have_the_same_text(programs):
    assert len(programs) == len(visible(ROOT / "snippets", "**/*.py"))


def test_each_block_stands_under_the_tab_of_its_framework(shown, programs):
    assert not [str(block) for block in shown if block.key not in programs]


def test_every_shown_output_is_to_the_letter_what_was_recorded(shown, programs):
    different = []
    for block in shown:
        path = programs[block.key].with_suffix(".out")
        recorded = path.read_bytes().decode("utf-8").rstrip("\n") + "\n" if path.exists() else None
        if block.output is not None and block.output != recorded:
            different.append(f"{block}\nshown:    {block.output!r}\nrecorded: {recorded!r}")
    assert not different, "\n".join(different)


def test_every_listing_and_wrong_answer_shows_what_it_printed(shown, programs):
    """A stub and a solution do not: the one is to be completed, the other prints only that it passed."""
    silent = []
    for block in shown:
        path = programs[block.key]
        stub = path.with_name(f"{path.parent.name.replace('-', '_')}_{TABS[block.tab]}.py")
        is_listing = "# --- check" not in stub.read_text("utf-8")
        if (is_listing or "_wrong_" in path.name) and not block.output and path.with_suffix(".out").stat().st_size:
            silent.append(str(block))
    assert not silent


def test_every_output_on_a_page_belongs_to_a_program(site, shown):
    outputs = sum(len(tree.xpath(f"//*[{has_class('output')}][not({IN_A_LAB})]//code")) for tree in site.trees.values())
    assert outputs == sum(block.output is not None for block in shown)


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


@dataclass
class Turned:
    """A program as a dial shows it: its page, framework and text with this value, what it prints, and what is recorded."""

    page: str
    framework: str
    code: str
    printed: str
    recorded: Path


def turned(site, programs: dict[tuple[str, str], Path]) -> list[Turned]:
    """All that dials can show, but for what the pages show already: from the HTML, and from what the dials load."""
    found = []
    for page, tree in site.trees.items():
        for dial in tree.xpath(f"//*[{has_class('dial')}]"):
            name, framework = dial.get("data-dial"), dial.get("data-framework")
            [code] = dial.xpath(f"ancestor::*[{has_class('tabbed-block')}][1]//*[{has_class('language-python')}]//code")
            code, start, end = code.text_content(), int(dial.get("data-start")), int(dial.get("data-end"))
            values = dial.xpath(".//input/@value")
            assert code[start:end] in values
            loaded = (site.folder / page / f"{name}.dial.js").read_text("utf-8")
            said = json.loads(loaded.partition("]=")[2])
            assert [*said] == [value for value in values if value != code[start:end]], f"{page}: {name}"
            variable, path = dial.xpath(".//legend/code")[0].text_content(), programs[framework, code]
            for value, shown in said.items():
                turned_code = code[:start] + value + code[end:]
                recorded = path.with_name(f"{path.stem}.{variable}-{value.strip(QUOTES)}.out")
                found.append(Turned(page, framework, turned_code, shown["printed"][framework], recorded))
    return found


def test_every_value_of_a_dial_shows_to_the_letter_what_was_recorded(site, programs):
    found = turned(site, programs)
    assert found
    assert not [f"{t.page}: {t.recorded.name}" for t in found if t.printed != t.recorded.read_text("utf-8")]
    files = set(visible(ROOT / "snippets", "**/*.*.out"))
    assert files == {t.recorded for t in found}, "recorded for a value that no dial has"


def test_every_value_of_a_dial_ran_in_this_run(site, programs, request):
    known, found = accounted(request.config), turned(site, programs)
    missing = [t for t in found if not ran.fingerprints([(t.framework, t.code)]) <= known]
    if missing and (why := partial(request.config)):
        pytest.skip(f"{why}: {len(missing)} of {len(found)} programs of dials did not run")
    assert not [f"{t.page}: {t.recorded.name}" for t in missing]


def cells(page: str, tree: lxml.html.HtmlElement) -> list[tuple[str, str, str]]:
    """The cells of a page that is a notebook: framework, of a solved lab, code, and all that it printed."""
    found = []
    for cell in tree.xpath(f"//*[{has_class('cell')}]"):
        code = cell.xpath(f".//*[{has_class('language-python')}]//code")
        printed = "".join(o.text_content() for o in cell.xpath(f".//*[{has_class('output')}]//code"))
        found.append((solved().get(page, ""), "".join(c.text_content() for c in code), printed))
    return found


def test_every_cell_of_a_page_that_is_a_notebook_ran_in_this_run(site, request):
    known = accounted(request.config)
    shown = [cell for page in notebook_pages() for cell in cells(page, site.trees[page])]
    assert len(shown) > 20
    missing = [code for framework, code, _ in shown if not ran.fingerprints([(framework, code)]) <= known]
    if missing and (why := partial(request.config)):
        pytest.skip(f"{why}: {len(missing)} of {len(shown)} cells did not run, so the ledger cannot speak for them")
    assert not missing


def test_a_page_that_is_a_notebook_shows_its_cells_and_what_they_hold_to_the_letter(site):
    for page in notebook_pages():
        name = f"{page[:-1]}.ipynb"
        brought = ROOT / "docs" / name
        path = brought if brought.exists() else site.folder / page / Path(name).name
        held = [(c.source, notebooks.joined(c.outputs)) for c in notebooks.parse(path.read_text("utf-8"), name).code]
        made = cells(page, site.trees[page])
        assert [code for _, code, _ in made] == [f"{source}\n" for source, _ in held], page
        for (_, code, printed), (_, outputs) in zip(made, held, strict=True):
            said = [notebooks.shown_by(output) for output in outputs]
            text = [s.get("text") or s.get("error") or s["text/plain"] for s in said if len(s) == 1]
            assert printed == "".join(line.rstrip("\n") + "\n" for line in text), f"{page}: {code}"


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


AS_SET = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789−")  # prose raises what is a letter of its own in an output


def test_every_number_read_from_an_output_stands_in_the_prose(site):
    book, lost, found = whole_book(), [], 0
    for path in visible(ROOT / "docs", "**/*.md"):
        page = path.relative_to(ROOT / "docs").as_posix()
        prose = " ".join("".join(site.trees[address_of(page)].xpath("//article//text()[not(ancestor::pre)]")).split())
        asked = [
            m
            for m in NOTATION.finditer(book.source(page).body)
            if m["listing"] not in (None, "book") and not m["framework"]
        ]
        for match in asked:
            snippet = book.snippet(page, match["listing"], 0)
            script = snippet.of(match["turned"])[0] if match["turned"] else snippet.scripts[0]
            value = compare.value(script.output_path.read_text("utf-8"), match["value"])
            found += 1
            typeset = value.replace("-", "−").translate(AS_SET)  # a table of code has it as it was printed
            if typeset not in prose and value not in prose:
                lost.append(f"{page}: {match[0]} is {value}")
    assert found and not lost


def test_every_definition_is_in_the_glossary_once_under_its_label():
    book = whole_book()
    defined = {name.removeprefix("def:") for name in book.labels if name.startswith("def:")}
    assert defined and defined <= set(book.terms), f"not in the glossary: {sorted(defined - set(book.terms))}"
