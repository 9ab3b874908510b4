"""Programs in JAX on a reader's own GPU, which rounds float32 products: none may fail that does not ask for more digits."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from tools.shown import shown
from tools.tensor_cores import failing
from wonderland.book.site import address_of
from wonderland.programs.files import visible

from ..support.built import ROOT
from ..support.sample import in_turn

PRODUCT = """import jax
import jax.numpy as jnp

x = jnp.asarray([[1 + 2**-12]])  # twelve bits
assert {product}[0, 0] == 1 + 2**-12, "rounded"
assert (x.astype(jnp.float16) @ jnp.ones((1, 1), jnp.float16))[0, 0] == 1
"""


@pytest.mark.parametrize(
    ("product", "fails"),
    [
        ("(x @ jnp.ones((1, 1)))", True),
        ("jax.jit(jnp.matmul)(x, jnp.ones((1, 1)))", True),
        ("jax.vmap(jnp.dot)(x, jnp.ones((1, 1)))[None]", True),
        ("jax.grad(lambda y: (x @ y).sum())(jnp.ones((1, 1)))", True),
        ("jnp.convolve(x[0], jnp.ones(1))[None]", True),
        ("jnp.matmul(x, jnp.ones((1, 1)), precision='highest')", False),
        ("(x * jnp.ones((1, 1)))", False),
    ],
)
def test_a_product_is_rounded_unless_the_program_asks_for_more(runner, tmp_path, product, fails):
    program, path = PRODUCT.format(product=product), tmp_path / "drill_jax.py"
    path.write_text(program, "utf-8")
    script = SimpleNamespace(path=path, program=program, framework="jax")
    found = list(failing([SimpleNamespace(script=script)], runner))
    assert found == ([("drill_jax.py", "AssertionError: rounded")] if fails else [])


def test_the_programs_of_the_pages_whose_turn_it_is_bear_it(runner, request):
    turn = in_turn(request.config.option.day)
    pages = [
        p for p in visible(ROOT / "docs", "**/*.md") if address_of(p.relative_to(ROOT / "docs").as_posix()) in turn
    ]
    assert list(failing(shown(ROOT, pages) if pages else [], runner)) == []
