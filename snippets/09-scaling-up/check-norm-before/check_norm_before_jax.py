from jax import numpy as jnp

x = jnp.array([1.0, 3.0, 2.0, 5.0, 4.0])  # (t,)
w = jnp.array([0.5, 1.0, -2.0])  # (k,)
factor, constant = 0.5, -1.5  # the norm says factor * x + constant


def conv(x, w, mode="same"):  # "same" pads with zeros
    return jnp.correlate(x, w, mode)


two = conv(factor * x + constant, w)  # (t,)
folded = conv(x, factor * w) + constant * w.sum()
gap = abs(folded - two)
print(f"inside, largest gap: {gap[1:-1].max():.4f}")
print(f"at the edges: {gap[0]:.4f}, {gap[-1]:.4f}")

padded = jnp.pad(x, 1, constant_values=-constant / factor)  # norm says 0
repaired = conv(padded, factor * w, "valid") + constant * w.sum()
print(f"other padding, gap: {abs(repaired - two).max():.4f}")
