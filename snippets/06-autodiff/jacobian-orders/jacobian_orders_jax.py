from functools import reduce

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
narrow = 2  # the width of two places in the third chain


def layers(x, weights):  # each step: (d,) -> (o,), W ~ (o, d)
    for W in weights:
        x = jnp.tanh(W @ x)
    return x


def times(A, B):  # the product, and multiplications so far
    (A, spent), (B, more) = A, B
    rows, inner = A.shape
    return A @ B, spent + more + rows * inner * B.shape[1]


rng = np.random.default_rng(0)
for sizes in (
    [100, 30, 30, 1],
    [1, 30, 30, 100],
    [60, narrow, 30, narrow, 60],
    [3, 100, 1, 2],
):
    shapes = zip(sizes[1:], sizes[:-1], strict=True)
    weights = [rng.normal(size=s) / s[1] for s in shapes]
    x = rng.normal(size=sizes[0])
    chain = []  # the Jacobian of each step, the last step first
    z = x
    for W in weights:
        z = np.tanh(W @ z)  # tanh' is 1 - tanh^2
        chain.insert(0, ((1 - z**2)[:, None] * W, 0))

    orders = {"from the output": reduce(times, chain)}
    orders["from the input"] = reduce(lambda R, L: times(L, R), chain[::-1])
    if len(chain) == 4:
        D, C, B, A = chain
        orders["from the middle"] = times(times(D, times(C, B)), A)
    J = jax.jit(jax.jacrev(layers))(x, weights)  # (o, d)
    for order, (product, spent) in orders.items():
        assert np.allclose(product, J)
        print(f"{sizes[0]} to {sizes[-1]}, {order}: {spent:,}")
