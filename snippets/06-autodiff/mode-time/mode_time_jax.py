from time import perf_counter

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)  # as in the other tab


def f(x, weights):  # (d,) -> (o,), each W ~ (its outputs, its inputs)
    for W in weights:
        x = jnp.tanh(W @ x)
    return x


def network(*sizes):  # a point and the weights
    rng = np.random.default_rng(0)
    shapes = zip(sizes[1:], sizes[:-1], strict=True)
    weights = [jnp.array(rng.normal(size=s) / s[1] ** 0.5) for s in shapes]
    return jnp.array(rng.normal(size=sizes[0])), weights


def seconds(g, *args):  # of the fastest of ten calls
    g, times = jax.jit(g), []
    jax.block_until_ready(g(*args))  # compiled here, not in the loop
    for _ in range(10):
        start = perf_counter()
        jax.block_until_ready(g(*args))
        times.append(perf_counter() - start)
    return min(times)


for d, o in ((1, 400), (400, 1)):
    args = network(d, 200, 200, o)
    columns, rows = jax.jacfwd(f), jax.jacrev(f)
    assert jnp.allclose(columns(*args), rows(*args))
    ratio = seconds(columns, *args) / seconds(rows, *args)
    print(f"forward / reverse from {d} to {o}: {ratio:.2f}")
