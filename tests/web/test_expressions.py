"""In a line of prose, expressions are found, whole, and ordinary language is left alone: examples from the pages."""

from __future__ import annotations

import re

import pytest

from wonderland.web.expressions import BOX, LONG, MINUS, OTHER, RAISED, VARIABLE, expressions

# What stands between « and » is one piece: with a place inside at which a browser could break a line, it may not.
FOUND = """
with «*n* = 5», and
the error is «⅔ = 3.83» of
like «1/√*n*» for
since «2 · 3 = 6».
loss in «1/(*k* + 1)» of them
density «θᵃ⁻¹ (1 − θ)ᵇ⁻¹» up to
factor «(1 − θ)ᵗ» of
if «0 < η < 2/λ»
«*p*(*y* | **x**, *D*)».
plus «½ (**w** − **m**)ᵀ **A** (**w** − **m**)». But
the flat prior, «Beta(1, 1)». The
convinced, «Beta(40, 40)», that
at most «‖**g**‖²/(2λ)». So
«log *u* ≤ *u* − 1», with
and «$x$ = 3», where
with «`n` = 3» it
moves by «η/*b*» at
is «1 + 2 + … + *n*» steps
sum «(ρ + ρ² + …)/2» of
at «−0.5 + 0.2» of
of «28 × 28» pixels
of «10 × 10 × 16» numbers
the «95 %» band
after «2 *n* (*n* − 1)» steps
has «*y* log *p*» and
the loss «−log *p*» of
kernel «4 relu(*t* − ½)»: from
As «τ → 0», the
for «(*a*, *b*)» and
the shape «(1, 2, 5, 2)/10», and
«*s* ← *s* − *L*′(*s*)/*L*″(*s*)», from
largest «|λ|» of
grows as «ηλ − 1», which
is «⌊(*n* − *s*)/*h*⌋» long
weight «*e*^/*k*!», so
by «1.96 √(*q*(1 − *q*)/*n*)» to
(«*n* = 5»)
a model at «h = 0». Right
as long as «n = m»
the line «1.140 x + 0.991», residual
is «(eˣ − 1)/*x*», with
so «e⁵ᵋ = 1 + 5ε». In
becomes «1 − 2i» of
about «3.4 · 10³⁸», which
if «decode(x) = x» for
is «0.324 ± 0.046» after
norm «‖**x**‖² + σ²» of
«(σ²/τ²) ‖**w**‖²» is
with «σ > 0»,
is «−∞ − (−∞)» not
for «*L* = ¼»;
the «3 × 3» kernel
"""
LEFT = """
in 2.3 and 3.2
on 2026-11-23 it
version 2.13.0 of
torch 2.11-2.15 and JAX
of 2.13.0 / 0.10.2
pages 3–5 of
a 2-norm of
and/or the
in C.2.3 and D.4.1
(see 3.2)
see Chapter 3 − later
a 32-bit float
1,000 values of θ, and
a 3D image
ran in 0.49 s on
1 in 20 of
3×2 before 32×128
in [0, 1] or (2, 3)
from 0.15 to 0.2
*a* small *b*
for *x* and *y* alike
each *n* (5) of
on *x* (the input) of
a well-known x-ray
the `size` and `shape`
https://example.org/2/3 and
x@y.org = mail
PyTorch’s 3 rules
the function(s) of
half-open, 5-fold, top-1
“at most one” and “two”
I do not know: 5.
no. 5; no. 6
the (first) and (second)
10⁻⁵ of
so λ is
2nd and 3rd
"""


def encoded(line: str) -> str:
    """As the step hands it over: *x* one character, $x$ and `x` another."""
    line = re.sub(r"\*\*[^*]+\*\*|\*[^*]{1,2}\*", VARIABLE[0], line)
    return re.sub(r"\*[^*]+\*", OTHER, re.sub(r"\$[^$]+\$|`[^`]+`", BOX, line)).replace("^", RAISED)


def breakable(text: str) -> bool:
    """Whether a browser could end a line in it. (Brackets of the sentence itself stay outside.)"""
    return bool(re.search(r"[ /|]", text))


@pytest.mark.parametrize("line", FOUND.strip().splitlines())
def test_an_expression_is_one_piece(line):
    text = encoded(line)
    wanted = text[text.index("«") + 1 : text.index("»")]
    bare = text.replace("«", "").replace("»", "")
    pieces = [bare[begin:end] for begin, end in expressions(bare)]
    assert wanted in pieces
    assert [p for p in pieces if breakable(p) and p != wanted] == []


@pytest.mark.parametrize("line", LEFT.strip().splitlines())
def test_ordinary_language_is_left_alone(line):
    text = encoded(line)
    assert [text[begin:end] for begin, end in expressions(text) if breakable(text[begin:end])] == []


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("*D* = Σ *p* log(*q*/*p*) ≤ Σ *q* − Σ *p* ≤ 0", ["*D* =", "Σ *p* log(*q*/*p*) ≤", "Σ *q* − Σ *p* ≤", "0"]),
        ("so −8.88 · 8 + −8.88 · 8 + −8.88 · 8", ["−8.88 · 8 +", "−8.88 · 8 +", "−8.88 · 8"]),
        ("¼ (9, 9) + (6.75, −11.25) = (9, −9).", ["¼ (9, 9) +", "(6.75, −11.25) =", "(9, −9)"]),
        ("½ (**w** − **m**)ᵀ **A** (**w** − **m**)", ["½ (**w** − **m**)ᵀ **A** (**w** − **m**)"]),  # just short enough
    ],
)
def test_a_long_one_may_be_broken_after_a_relation_or_an_operator_and_nowhere_else(line, parts):
    text = encoded(line)
    assert [text[begin:end] for begin, end in expressions(text)] == [encoded(part) for part in parts]


def test_no_piece_is_longer_than_a_line_of_a_phone():
    text = " + ".join(f"({VARIABLE[0]} − {n}) · (1 − η)ᵗ" for n in range(100, 120)) + " = 0"
    assert max(end - begin for begin, end in expressions(text)) <= 1.5 * LONG


@pytest.mark.parametrize(
    ("line", "mended"),
    [
        ("at -0.50 and", "at −0.50 and"),
        ("-3 to -½", "−3 to −½"),
        ("(-1, -.5)", "(−1, −.5)"),
        ("x = -2", "x = −2"),
        ("2 · -3", "2 · −3"),
        ("-2.5e-07 or 1e-05", "−2.5e−07 or 1e−05"),
        ("2026-11-23, 2.11-2.15, top-1, C-3, x-1, --3, e-5", None),
        ("- 5 and a - b", None),
    ],
)
def test_a_hyphen_that_is_a_sign_is_found_and_no_other(line, mended):
    assert MINUS.sub("−", line) == (mended or line)


@pytest.mark.parametrize("mark", ["(", "|", "‖", "√", "−", "|x ", "(1, ", "1 + ("])
def test_what_never_closes_is_text(mark):
    assert [text for text in expressions(mark * 500) if text[1] - text[0] > LONG] == []
