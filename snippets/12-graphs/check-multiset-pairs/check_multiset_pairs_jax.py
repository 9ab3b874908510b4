from itertools import combinations_with_replacement

import jax
import jax.numpy as jnp
import numpy as np

sets = [
    s
    for k in (1, 2, 3, 4)
    for s in combinations_with_replacement((1, 2, 3), k)
]
counts = np.array([np.bincount(s, minlength=4)[1:] for s in sets])  # (s, 3)


@jax.jit
def alike(values):  # (3, size), what each of the three numbers sends
    mean = counts @ values / counts.sum(1, keepdims=True)
    there = (counts > 0)[..., None]  # (s, 3, 1)
    largest = jnp.where(there, values, -jnp.inf).max(1)
    same_mean = jnp.abs(mean[:, None] - mean).max(-1) < 1e-5
    same_max = (largest[:, None] == largest).all(-1)
    return jnp.triu(same_max & ~same_mean, 1), jnp.triu(
        same_mean & ~same_max, 1
    )


for name, values in {
    "numbers": jnp.arange(1.0, 4)[:, None],
    "one-hot": jnp.eye(3),
}.items():
    both = zip(("maximum only", "mean only"), alike(values), strict=True)
    for what, found in both:
        print(f"{name}, alike for the {what}: {found.sum()}")
        pair = np.argwhere(found.T)[:1, ::-1].ravel()
        print(f"{name}, {what}, first:", [list(sets[i]) for i in pair])
