from math import log

import jax
import jax.numpy as jnp
import numpy as np


def attention(Q, K, V):  # (…, n, k), (…, m, k), (…, m, v)
    scores = Q @ K.mT / Q.shape[-1] ** 0.5  # (…, n, m)
    weights = jax.nn.softmax(scores, axis=-1)  # each row sums to 1
    return weights @ V  # (…, n, v)


jax.config.update("jax_enable_x64", True)
X = jnp.array([[1.0, 0], [0, 1], [1, 1]])  # (n, e)
Wq = jnp.array([[0], [log(2)]])  # (e, k), k = 1
Wk = jnp.array([[1.0], [2]])  # (e, k)
Wv = jnp.array([[7.0, 0], [0, 7]])  # (e, v), v = 2
Y = attention(X @ Wq, X @ Wk, X @ Wv)
for i, row in enumerate(Y, start=1):
    print(f"token {i}: {row[0]:.4f} {row[1]:.4f}")

rng = np.random.default_rng(0)
sizes = (2, 5, 4), (2, 7, 4), (2, 7, 3)  # n = 5, m = 7, k = 4, v = 3
Q, K, V = (jnp.array(rng.normal(size=s)) for s in sizes)
Y = attention(Q, K, V)
print("shape:", Y.shape)
print("first row:", *[f"{entry:.4f}" for entry in Y[0, 0]])

V = jnp.pad(V, [(0, 0), (0, 0), (0, 1)])  # as wide as K, for the library
one_head = (A[:, :, None] for A in (Q, K, V))  # (b, n, 1, k), …
library = jax.nn.dot_product_attention(*one_head)[:, :, 0, :3]
assert jnp.allclose(Y, library, atol=1e-6)
