from itertools import product

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
n, e, h, L = 5, 8, 2, 3
X, D = jnp.asarray(rng.normal(size=(2, n, e)))
W_q, W_k = jnp.asarray(rng.normal(0, e**-0.5, (2, L, h, e, e // h)))
W_v = jnp.asarray(rng.normal(0, e**-0.5, (L, h, e, e // h)))
W_o = jnp.asarray(rng.normal(0, e**-0.5, (L, h, e // h, e)))


@jax.jit
def stack(x, kept=None):  # the output, and the patterns (h, n, n)
    used = []
    for i in range(L):
        scores = (x @ W_q[i]) @ (x @ W_k[i]).mT / (e // h) ** 0.5
        A = jax.nn.softmax(scores) if kept is None else kept[i]
        used.append(A)
        x = x + (A @ x @ W_v[i] @ W_o[i]).sum(0)
    return x, used


Y, A = stack(X)
paths = list(product([None, *range(h)], repeat=L))  # a head, or past it
total = jnp.zeros((n, e))
for path in paths:
    x = X
    for i, j in enumerate(path):
        if j is not None:
            x = A[i][j] @ x @ W_v[i, j] @ W_o[i, j]
    total += x
print("paths:", len(paths))
print(f"sum of the paths, off by: {jnp.abs(total - Y).max():.4f}")

slope = jax.grad(lambda x, kept: (D * stack(x, kept)[0]).sum())
gap = jnp.abs(slope(X, None) - slope(X, A)).max()
print(f"gradient with patterns kept, off by: {gap:.4f}")
