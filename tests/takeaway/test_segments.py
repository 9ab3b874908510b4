"""Pages as plain Markdown, and llms.txt: nothing of our HTML, nothing missing, every link leads somewhere."""

from __future__ import annotations

import functools
import json
import re
from urllib.parse import urljoin

import pytest

from wonderland.book.nav import read_config
from wonderland.programs.files import read
from wonderland.takeaway import exercises, segments
from wonderland.takeaway.notebook import of_page
from wonderland.takeaway.rewrite import write_out
from wonderland.takeaway.segments import Figure, Prose

from ..support.built import LOST, ROOT, running_text, solved
from ..support.sources import expanded, parts, whole_book

MACROS = {r"\vect": r"\mathbf{#1}", r"\T": r"^{\top}", r"\inner": r"\langle #1, #2 \rangle"}
FENCED = re.compile(r"^(?:> )*(`{3,}).*?^(?:> )*\1$", re.M | re.S)
SPAN = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)", re.S)

PAGE = r"""
# Drill { .clock }

/// definition | Pair of $\vect{p}$
    label: pair
    mark: bottle

Two, as in [the formula](@eq:two)&nbsp;here <span class="mark bottle"></span>{ .quiet }:

$$
\inner{\vect{x}}{ \vect{y} } \T
\label{eq:two}
$$

- see `{ .kept } &nbsp; \vect`

```console
$ make  # { .kept }

```
///

/// takeaway
Both.<span class="act"> Turn *it*.</span>
///

//// exercise | Do it
    label: do
    time: 5 min
    difficulty: easy

As in @def:pair, [below](#drill), [there](../index.md).

/// hint
Think.
///
////
"""
PLAIN = r"""# Drill

> **Definition D.2.1. Pair of $\mathbf{p}$** (to remember)
>
> Two, as in the formula here :
>
> $$
> \langle \mathbf{x},  \mathbf{y}  \rangle ^{\top}
> \tag{E.2.1}
> $$
>
> - see `{ .kept } &nbsp; \vect`
>
> ```console
> $ make  # { .kept }
>
> ```

> **Takeaway.** Both.

**Exercise X.2.1. Do it** (5 min, easy)

As in Definition D.2.1, [below](#drill), [there](to:../index.md).

## Hints, solutions and wrong answers

### Exercise X.2.1. Do it

**Hint**

Think.
"""


def to(target: str) -> str:
    return target if target.startswith("#") else f"to:{target}"


def cut(project) -> list[segments.Segment]:
    made = project.expand()
    numbers = {name: label.number for name, label in project.book.labels.items()}
    return segments.segments(made, numbers=numbers, macros=MACROS, link=to)


def test_a_page_reads_as_markdown_without_our_html(project):
    project.page(PAGE)
    assert segments.markdown(exercises.answers_last(cut(project))) == PLAIN


def test_a_listing_is_two_programs_with_what_they_printed_then_its_figure_and_its_stamp(project):
    project.snippet("bow", "print('```')\n", "print('`' * 3)\n")
    svg = '<svg viewBox="0 0 1 1"></svg>\n'
    project.recorded("bow", "```\n", figure=svg)
    block = "/// listing | A *bow*\n    snippet: bow\n    figure: It $\\vect{b}$ends.\n    alt: A bow\n///"
    project.page("Before.\n", block, "\nAfter.")
    before, torch, jax, figure, after = cut(project)
    assert before == segments.Prose("Before.\n\n**Listing C.2.1. A *bow***")
    assert (torch.framework, torch.code, torch.output) == ("torch", "print('```')\n", "```\n")
    assert (jax.framework, jax.code, jax.output) == ("jax", "print('`' * 3)\n", "```\n")
    assert torch.figure == jax.figure == project.root / "snippets/02-drill/bow/figure.svg"
    assert figure == segments.Figure("A bow", "to:../snippets/02-drill/bow/figure.svg")
    assert after.text.startswith("**Figure F.2.1.** It $\\mathbf{b}$ends.\n\n1 number agrees · PyTorch 1.0 · JAX 1.0")
    assert after.text.endswith("JAX 1.0\n\nAfter.")
    text = segments.markdown([torch])
    assert text == "PyTorch:\n\n````python\nprint('```')\n````\n\nIt prints:\n\n````text\n```\n````\n"


@pytest.mark.parametrize(
    "tex, written",
    [
        (r"\inner{\vect{a}} {b_{\vect c}}", r"\langle \mathbf{a}, b_{\mathbf{c}} \rangle"),
        (r"\vect{\}} \vector \\vect x\T", r"\mathbf{\}} \vector \\vect x^{\top}"),
    ],
)
def test_our_macros_are_written_out(tex, written):
    assert write_out(tex, MACROS) == written


def test_the_segments_of_every_page_hold_its_programs_and_outputs_in_order():
    held = 0
    for page in whole_book().titles:
        programs = list(segments.programs(parts(page)))
        assert [program.shown for program in programs] == expanded(page).programs
        for program in programs:
            if program.shown.script.role in ("listing", "wrong"):
                assert program.output.strip() == read(program.shown.script.output_path).strip()
        held += len(programs)
    assert held > 100


@pytest.fixture(scope="module")
def texts(site) -> dict[str, str]:
    """The Markdown beside each page, by the page's address."""
    return {page: (site.folder / page / "index.md").read_text("utf-8") for page in site.sources if page != LOST}


def test_every_page_leads_to_its_markdown_and_says_so_to_machines(site, texts):
    link = "//article//p[@class='downloads']/a[@rel='alternate'][@type='text/markdown']/@href"
    for page in texts:
        assert site.trees[page].xpath(link) == ["index.md"]
        assert f"]({site.address}{page}). Prose CC BY-SA" in texts[page]


def test_no_html_attribute_macro_or_mark_for_the_tests_is_left_in_the_markdown(texts):
    macros = next(e["wonderland.extension"]["macros"] for e in read_config(ROOT / "mkdocs.yml")["markdown_extensions"]
                  if "wonderland.extension" in e)  # fmt: skip
    ours = "|".join(re.escape(name) for name in macros)
    html = r"</?[a-z][^>\n]*>|<!--|\{:? ?[.#]\w|&\w+;"
    left = re.compile(rf"{html}|[\x02\x03]|///|===|\{{\{{|\\label|(?:{ours})(?![a-zA-Z])")
    prose = {page: SPAN.sub("", FENCED.sub("", text)) for page, text in texts.items()}
    assert not [(page, found) for page, text in prose.items() for found in left.findall(text)]


# Of a page: formulas are TeX in its Markdown, code is looked for by the block, and what is for the screen alone is left out.
UNSAID = (
    ("svg", "pre", "template", "script", "noscript"),
    ("katex", "katex-error", "act", "files", "downloads", "lead"),
)


def test_the_markdown_holds_every_word_that_its_page_shows(site, texts):
    for page, text in texts.items():
        article = site.trees[page].xpath("//article")[0]
        shown = {word for piece, _ in running_text(article, *UNSAID) for word in re.findall(r"\w{4,}", piece)}
        assert not shown - set(re.findall(r"\w{4,}", text)), page
        unquoted = re.sub(r"(?m)^(?:> ?)+", "", text)
        for code in article.xpath(".//pre/code"):
            assert code.text_content().strip("\n") in unquoted, page


def test_every_link_of_the_markdown_leads_to_a_file_of_the_site_and_its_place(site, texts):
    seen, ids = 0, functools.cache(lambda name: set(site.trees[name].xpath("//@id")))
    for page, text in texts.items():
        for target in re.findall(r"\]\(([^()\s]+(?:\([^()\s]*\))?[^()\s]*)\)", SPAN.sub("", FENCED.sub("", text))):
            address, _, anchor = urljoin(site.address + page, target).partition("#")
            if not address.startswith(site.address):
                assert re.match(r"https?://", target), (page, target)
                continue
            name = address.removeprefix(site.address)
            assert (site.folder / name).exists(), (page, target)
            assert not anchor or anchor in ids(name), (page, target)
            seen += 1
    assert seen > 100


def test_llms_txt_names_every_page_once_with_its_markdown_and_what_it_is_about(site, texts):
    lines = (site.folder / "llms.txt").read_text("utf-8").split("\n")
    assert lines[0] == "# Wonderland, Executed" and lines[2].startswith("> ")
    assert [line for line in lines if f"“{exercises.APPENDIX}”" in line], (
        "where the answers begin, who reads it must know"
    )
    entries = [re.fullmatch(r"- \[(.+)\]\((\S+)\): (\S.+)", line) for line in lines if line.startswith("-")]
    listed = set(texts) - set(solved())  # a lab's answers are offered by the lab alone
    assert sorted(entry[2] for entry in entries) == sorted(f"{site.address}{page}index.md" for page in listed)
    for entry in entries:
        text = texts[entry[2].removeprefix(site.address).removesuffix("index.md")]
        assert f"# {entry[1]}\n" in text
    assert sum(line.startswith("## ") for line in lines) >= 2


def test_a_picture_without_its_program_is_its_words_in_a_notebook():
    parts = [Prose("# Title"), Figure("two valleys", "snippets/02-drill/wells/figure.svg")]
    cells = json.loads(of_page(parts, "torch", source="a page", origin="origin"))["cells"]
    assert [cell["cell_type"] for cell in cells] == ["markdown"]
    assert "*Figure: two valleys*" in "".join(cells[0]["source"])
