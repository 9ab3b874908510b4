"""What the search index holds of a page: an entry for each thing on it, without programs and answers, with names and spellings."""

from __future__ import annotations

import pytest

from wonderland.web.entries import SHOWN, entries
from wonderland.web.words import american, called, names, plural

LISTING = """<div class="listing" id="code-a">
<p class="caption"><a class="number" href="#code-a">Listing&nbsp;C.2.1</a> A step</p>
<div class="tabbed-set"><div class="tabbed-labels"><label for="x">PyTorch</label></div>
<div class="language-python highlight"><pre><span></span><code><span class="kn">import</span> torch
<span class="kn">import</span> torch.nn.functional <span class="kn">as</span> F
step = F.cross_entropy(a, b, label_smoothing=0.1)  <span class="c1"># a secret</span>
print(torch.func.vmap(step))
</code></pre></div>
<div class="language-python highlight"><pre><span></span><code><span class="kn">import</span> jax
jax.config.update("jax_enable_x64", True)
jax.value_and_grad(step)
</code></pre></div></div>
<div class="language-text output highlight"><pre><code>3.14159
</code></pre></div>
<figure class="drawing" id="fig-a"><p class="art"><svg><title>unseen</title></svg></p>
<figcaption><a class="number" href="#fig-a">Figure&nbsp;F.2.1</a> It falls. Then it rises.</figcaption></figure>
<div class="stamp"><p>Ran on PyTorch.</p></div>
</div>"""


def found(content: str, *anchors: str) -> list[dict]:
    made = {entry["location"]: entry for entry in entries(content, "page/", "Page")}
    return [made["page/#" + anchor if anchor else "page/"] for anchor in anchors]


def test_a_page_a_section_and_what_is_inside_have_entries_in_the_order_of_the_page():
    made = entries(
        '<h1 id="page">The page<a class="headerlink" href="#page">¶</a></h1><p>First.</p><h2 id="s">Section</h2><p>Before.</p>'
        '<div class="definition bottle" id="def-d"><p class="label"><a class="number">Definition&nbsp;D.2.1</a> '
        '<span class="title">Descent</span> <span class="visually-hidden">(to remember)</span></p><p>It goes down.</p></div>'
        "<p>After.</p>",
        "page/",
        "Page",
    )
    assert [(e["location"], e["title"], e["text"]) for e in made] == [
        ("page/", "The page", "<p>First.</p>"),
        ("page/#s", "Section", "<p>Before.</p><p>After.</p>"),
        ("page/#def-d", "Definition D.2.1 · Descent", "<p>It goes down.</p>"),
    ]
    assert made[2]["also"] == "descents" and made[2]["boost"] > made[1]["boost"] > made[0]["boost"]


def test_of_a_listing_the_names_are_kept_and_of_its_figure_the_caption():
    listing, figure, page = found(LISTING, "code-a", "fig-a", "")
    assert listing["title"] == "Listing C.2.1 · A step" and figure["title"] == "Figure F.2.1 · A step"
    for name in ("F.cross_entropy", "torch.func.vmap", "jax.value_and_grad", "jax_enable_x64", "label_smoothing"):
        assert name in listing["text"]
    assert not [
        word for word in ("secret", "step =", "print", "3.14", "Ran on", "unseen", ">PyTorch") if word in str(listing)
    ]
    assert figure["text"] == "<p>It falls. Then it rises.</p>"
    assert page["text"] == ""


def test_what_an_exercise_folds_or_leaves_to_be_written_is_not_found():
    (exercise,) = found(
        '<div class="exercise" id="ex-e"><p class="label"><a class="number">Exercise&nbsp;X.2.1</a> <span class="title">Halve'
        '</span> <span class="time">5 min</span></p><p>How long?</p><div class="stub"><div class="language-python highlight">'
        "<pre><code>import torch\ntorch.stub()</code></pre></div></div><details class='new'><summary>Answers</summary>"
        "<details class='wrong'><summary>A trap</summary><p>Twice.</p></details></details></div>",
        "ex-e",
    )
    assert exercise["title"] == "Exercise X.2.1 · Halve" and exercise["text"] == "<p>How long?</p>"


FORMULA = '<{0} class="math{1}"{2}><span class="katex"><span class="katex-mathml">{3}</span><span class="katex-html">{4}</span></span></{0}>'


def test_a_short_formula_is_read_a_long_one_is_not_and_greek_letters_go_by_their_names():
    short = FORMULA.format("span", "", "", "<mi>η</mi>", '<span>η</span><span class="mrel">=</span><span>1</span>')
    power = FORMULA.format("span", "", "", "<msup></msup>", "<span>x2</span>")
    numbered = FORMULA.format("div", " display", ' id="eq-q"', "", "<span>a + b + c</span><span>(E.2.1)</span>")
    page, equation = found(f"<p>Let {short}, and {power}. This gives</p>{numbered}<p>in all, with λ.</p>", "", "eq-q")
    assert page["text"] == "<p>Let η = 1, and …. This gives</p><p>in all, with λ.</p>"
    assert set(page["more"].split()) == {"η", "eta", "λ", "lambda"}
    assert equation["title"] == "Equation E.2.1" and "This gives" in equation["text"]


def test_of_a_long_text_the_beginning_is_shown_and_the_words_of_the_rest_are_found():
    sentences = [
        f"This sentence is the {n}th, and it is quite as long as a sentence of this book is on the average."
        for n in range(SHOWN)
    ]
    (page,) = found("".join(f"<p>{s}</p>" for s in sentences) + "<p>At last comes the behaviour of a zebra.</p>", "")
    assert "zebra" not in page["text"] and page["text"].count("<p>") == SHOWN
    assert {"zebra", "behaviour", "behavior"} <= set(page["more"].split()) and "the" not in page["more"].split()


def test_all_rows_of_a_table_are_shown_each_by_itself():
    row = "<tr><td>a &lt; b</td><td><code>lt</code></td></tr>"
    (page,) = found(f"<table><thead><tr><th>Name</th></tr></thead><tbody>{row * (SHOWN + 2)}</tbody></table>", "")
    assert page["text"] == "<p>a &lt; b · lt</p>" * (SHOWN + 2)


def test_sections_that_say_again_and_listings_shown_again_have_no_entry():
    again = LISTING.replace('id="code-a"', 'id="again-code-a"').replace('id="fig-a"', 'id="again-fig-a"')
    made = entries(f'<h2 id="read">Where to read on</h2><p>Elsewhere.</p><h2 id="s">S</h2>{again}', "", "Page")
    assert [entry["location"] for entry in made] == ["", "#s"]


@pytest.mark.parametrize(
    ("word", "more"),
    [("gradient", "gradients"), ("axis", ""), ("entropy", "entropies"), ("batch", "batches"), ("array", "arrays")],
)
def test_a_plural(word, more):
    assert plural(word) == more


@pytest.mark.parametrize(
    ("word", "spelled"),
    [("optimisation", "optimization"), ("normalised", "normalized"), ("colour", "color"), ("centre", "center"), ("analyse", "analyze"),
     ("neighbours", "neighbors"), ("labelled", "labeled"), ("noise", ""), ("precise", ""), ("otherwise", ""), ("four", ""), ("gradient", "")],
)  # fmt: skip
def test_an_american_spelling(word, spelled):
    assert american(word) == spelled


def test_greek_letters_have_the_names_that_are_typed():
    assert [called(letter) for letter in "ηλΣϵϕς"] == ["eta", "lambda", "sigma", "epsilon", "phi", "sigma"]


def test_a_program_has_names_of_its_framework_alone():
    code = 'import torch\nimport matplotlib.pyplot as plt\nfrom torch.func import vmap\n\ndef own(x):\n    return x.own_part\n\nplt.show()\nown("two words").zero_grad()\n'
    assert set(names(code)) == {"torch.func", "torch.func.vmap", "zero_grad"}
