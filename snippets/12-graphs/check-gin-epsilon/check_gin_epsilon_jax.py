from itertools import combinations_with_replacement

import jax
import jax.numpy as jnp
import numpy as np

cases = [
    (own, around)
    for own in (0, 1)
    for k in (1, 2, 3)
    for around in combinations_with_replacement((0, 1), k)
]  # one's own kind, and those of one to three neighbours
own = jax.nn.one_hot(jnp.array([c for c, _ in cases]), 2)  # (s, 2)
counts = np.array([np.bincount(a, minlength=2) for _, a in cases])

print("cases:", len(cases))
for epsilon in (-1.0, 0.0, 0.5, 1.0):
    H = (1 + epsilon) * own + counts
    print(f"epsilon = {epsilon}, told apart: {len(jnp.unique(H, axis=0))}")
