from itertools import combinations

import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0, 3.0])  # (n,)
y = jnp.array([2.0, 1.0, 1.0, 4.0])  # (n,)
w = jnp.array(1.0)  # one parameter


def loss(w, x, y):  # the mean over the examples given
    return jnp.square(w * x - y).mean() / 2


slope = jax.grad(loss)
over_batches = jax.vmap(slope, in_axes=(None, 0, 0))

full = slope(w, x, y)
for b in (1, 2, 3, 4):
    batches = jnp.array(list(combinations(range(4), b)))  # (·, b)
    g = over_batches(w, x[batches], y[batches])  # one per batch
    assert jnp.isclose(g.mean(), full)  # unbiased
    print(f"b = {b}:", [round(entry, 2) for entry in g.tolist()])
    print(f"b = {b}, spread: {g.std():.3f}")
print(f"all four examples: {full:.2f}")
