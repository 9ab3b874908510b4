import itertools

import jax
import jax.numpy as jnp

w = 20.0


def by_sum(X, table):  # answers for the sums 0, 1, …, d
    edges = jnp.arange(len(table) - 1) + 0.5  # (d,)
    U = jnp.full((X.shape[1], len(edges)), w)  # (d, d): all weights w
    v = jnp.diff(jnp.array(table))  # (d,)
    return table[0] + jax.nn.sigmoid(X @ U - w * edges) @ v


def bits(d):  # (2^d, d): all rows of zeros and ones
    return jnp.array(list(itertools.product((0.0, 1.0), repeat=d)))


for name, table in [
    ("XOR", [0.0, 1.0, 0.0]),
    ("parity of three", [0.0, 1.0, 0.0, 1.0]),
    ("majority of three", [0.0, 0.0, 1.0, 1.0]),
    ("exactly two of four", [0.0, 0.0, 1.0, 0.0, 0.0]),
]:
    X = bits(len(table) - 1)
    f = by_sum(X, table)
    wanted = jnp.array(table)[X.sum(axis=1).astype(int)]
    assert jnp.allclose(f, wanted, atol=1e-3)
    units = int(jnp.diff(jnp.array(table)).astype(bool).sum())
    print(
        f"{name}:", jnp.abs(f).round().astype(int).tolist(), "units:", units
    )
