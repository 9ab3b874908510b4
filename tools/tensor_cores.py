"""The section ``precision`` of ``make bench``: JAX programs as they run on a reader's own GPU, whatever this machine has.

An NVIDIA GPU since the Ampere generation rounds the operands of a float32 product to ten bits of mantissa (TF32), where
JAX is not told otherwise. The runner tells it, so that the records of a GPU can be compared; a reader who copies a
listing has not. Here the operands are rounded likewise, and nothing is told: each listing must still end without an
error, and each solution pass its checker, or the program asks for the precision that it needs, and the page says why.
What is printed may differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor

from wonderland.checking.session import AT_ONCE
from wonderland.page.pieces import ShownProgram
from wonderland.running.runner import Runner

# Stands before a program. Its rules of lowering belong to JAX's inside: there is no public way to ask for another
# rounding of a CPU's products.
ROUNDED = """\
def _as_tensor_cores_do():
    import jax
    import numpy as np
    from jax import lax
    from jax._src.interpreters import mlir
    from jax._src.lax import convolution
    from jax._src.lax import lax as products
    from jax._src.lib.mlir.dialects import hlo

    def rounded(rule):
        def lower(ctx, *operands, precision, **options):
            default = precision in (None, lax.Precision.DEFAULT, (lax.Precision.DEFAULT,) * 2)
            if default and all(a.dtype == np.float32 for a in ctx.avals_in):
                operands = [hlo.reduce_precision(x, mlir.i32_attr(8), mlir.i32_attr(10)) for x in operands]
            return rule(ctx, *operands, precision=precision, **options)

        return lower

    jax.config.update("jax_default_matmul_precision", None)  # the runner asks for more
    rules = mlir._platform_specific_lowerings["cpu"]
    for primitive in (products.dot_general_p, convolution.conv_general_dilated_p):
        mlir.register_lowering(primitive, rounded(rules[primitive].rule), platform="cpu")


_as_tensor_cores_do()
del _as_tensor_cores_do
"""


def failing(programs: Iterable[ShownProgram], runner: Runner) -> Iterator[tuple[str, str]]:
    """The JAX programs that fail with rounded operands: each one's file, and why."""
    runner.start()  # in this thread, which outlives those that wait for programs
    todo = [program.script for program in programs if program.script.framework == "jax"]
    with ThreadPoolExecutor(AT_ONCE) as threads:
        found = threads.map(lambda s: runner.run(s.path, ROUNDED + s.program, s.framework), todo)
        for script, result in zip(todo, found, strict=True):
            if result.error is not None:
                yield script.path.name, f"{result.kind}: {result.error}"
