import jax
import jax.numpy as jnp
import numpy as np

n = 10
for value in (0.5, 1.0, 2.0):
    copies = jnp.full(n, value)  # one a step
    terms = np.asarray(jax.grad(jnp.prod)(copies))  # the last state, from 1
    print(f"w = {value}, of each step: {np.unique(terms).tolist()}")
    print(f"w = {value}, sum: {terms.sum():.6f}")
