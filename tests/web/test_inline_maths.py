"""Mathematics typed as text becomes one notation on the page: slanted Greek, real exponents, true minus signs, nothing broken."""

from __future__ import annotations

import re

import pytest
from markdown import Markdown

from wonderland.web.inline_maths import InlineMaths

EXTENSIONS = ["smarty", "tables", "pymdownx.smartsymbols", "pymdownx.arithmatex", "md_in_html", "attr_list", "toc"]
OPTIONS = {"pymdownx.arithmatex": {"generic": True, "smart_dollar": True}}


def made(text: str) -> str:
    """The HTML of this Markdown, with the step alone; a span of its own in « and »."""
    md = Markdown(extensions=EXTENSIONS, extension_configs=OPTIONS)
    md.treeprocessors.register(InlineMaths(md), "inline-maths", 5)
    text = md.convert(text)
    text = re.sub(r'<span class="tm">((?:[^<]|<(?!/?span\b)|<span class="arith[^<]*</span>)*)</span>', r"«\1»", text)
    return text.removeprefix("<p>").removesuffix("</p>")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        (
            "doi:10.1214/009053604000000067",
            "doi:10.1214/009053604000000067",
        ),  # an address, which may be longer than a line
        ("with *n* = 5, and", "with «<em>n</em> = 5», and"),
        ("the rate η is", "the rate <i>η</i> is"),
        ("*ηx* and *η*", "<em>ηx</em> and <em>η</em>"),
        ("Σ and Φ stay", "Σ and Φ stay"),
        ("10⁻⁵ and *x*₁²", "10<sup>−5</sup> and <em>x</em><sub>1</sub><sup>2</sup>"),
        ("*x₁* and 2ᵏ", "<em>x<sub>1</sub></em> and 2<sup><i>k</i></sup>"),
        (
            "θᵃ⁻¹ (1 − θ)ᵇ⁻¹",
            "«<i>θ</i><sup><i>a</i>−1</sup> (1 − <i>θ</i>)<sup><i>b</i>−1</sup>»",
        ),
        ("**v**ᵀ**v** = 1", "«<strong>v</strong><sup>T</sup><strong>v</strong> = 1»"),
        ("at -0.50, **-3** and (-1)", "at −0.50, <strong>−3</strong> and (−1)"),
        ("*p*(*y* | **x**, *D*).", "«<em>p</em>(<em>y</em> | <strong>x</strong>, <em>D</em>)»."),
        ("0 < η < 2/λ<sub>max</sub>.", "«0 &lt; <i>η</i> &lt; 2/<i>λ</i><sub>max</sub>»."),
        ("*e*<sup>−*b*λ</sup>/*k*", "«<em>e</em><sup>−<em>b</em><i>λ</i></sup>/<em>k</em>»"),
        ("is 1/4 = 0.25", "is «¼ = 0.25»"),  # smartsymbols makes a fraction of it
        ("so $x$ = 3, as", 'so «<span class="arithmatex">\\(x\\)</span> = 3», as'),
        ("3 = $x$, as", '«3 = <span class="arithmatex">\\(x\\)</span>,» as'),  # browsers break after a formula
        ("`n` = -3", "«<code>n</code> = −3»"),
        ("`a = -3` or `10⁻⁵`", "<code>a = -3</code> or <code>10⁻⁵</code>"),
        ("[at -2, *n* = 5](a-1.html)", '<a href="a-1.html">at −2, «<em>n</em> = 5»</a>'),
        (r"5 \* *x* &lt; 3 &amp; 4&nbsp;km", "5 * «<em>x</em> &lt; 3» &amp; 4\xa0km"),
        ("*an idea* of 2 and *is* = so", "<em>an idea</em> of 2 and <em>is</em> = so"),
        ("It’s 2026-11-23 “and” C-3.", "It’s 2026-11-23 “and” C-3."),
        ("one<br>two -1", "one<br>two −1"),
    ],
)
def test_in_a_line(text, html):
    assert made(text) == html


def test_in_headings_tables_lists_and_boxes_and_never_in_blocks_of_code():
    text = "# At -1, θ\n\n| a | b |\n| --- | --- |\n| -1 | *n* = 5 |\n\n- *n* = 5\n\n<div markdown>\n*n* = 5\n</div>\n\n    code = -1 + θ\n"
    html = made(text)
    assert '<h1 id="at-1">At −1, <i>θ</i></h1>' in html  # the address is that of the text as it was typed
    assert html.count("«<em>n</em> = 5»") == 3
    assert "<td>−1</td>" in html
    assert "code = -1 + θ" in html


def test_no_word_is_lost():
    text = (
        "At *n* = 5 the error, -0.5, is 1/√*n* of σ², so *x*₁ + … + *x*<sub>*n*</sub> ≤ 3 “holds” & that’s $x$ = `y`."
    )
    plain = re.sub(r"<[^>]+>|«|»", "", made(text))
    assert plain == "At n = 5 the error, −0.5, is 1/√n of σ2, so x1 + … + xn ≤ 3 “holds” &amp; that’s \\(x\\) = y."
