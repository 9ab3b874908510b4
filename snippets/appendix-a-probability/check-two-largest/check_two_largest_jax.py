from itertools import permutations

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
z = jnp.array([1.0, 0.0, -1.0])  # (c,)
p = jax.nn.softmax(z)
u = np.random.default_rng(0).uniform(size=(200_000, 3))
sums = z + jnp.array(-np.log(-np.log(u)))  # (n, c)
order = jax.lax.top_k(sums, 2)[1]  # (n, 2): the largest, and the next

total = 0.0
for i, j in permutations(range(3), 2):
    exact = p[i] * p[j] / (1 - p[i])  # j from what is left
    seen = (order == jnp.array([i, j])).all(-1).mean()
    total += exact
    print(f"first {i}, then {j}: {exact:.3f}, seen {seen:.3f}")
print(f"together: {total:.3f}")
for j in range(3):
    among = (order == j).any(-1).mean()
    print(f"{j} among the two: {among:.2f}")
    print(f"{j}, twice its probability: {2 * p[j]:.2f}")
