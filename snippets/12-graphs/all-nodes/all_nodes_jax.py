import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e = 6, 4
X = jnp.asarray(rng.normal(size=(n, e)))
W_q, W_k, W_v = jnp.asarray(rng.normal(size=(3, e, e)))
i = np.arange(n)
ring = np.eye(n, dtype=bool)  # (n, n), with self-loops
ring[i, i - 1] = ring[i - 1, i] = True
complete = np.ones_like(ring)


def attention(X, see):  # (n, e), which pairs: (n, n) -> (n, e)
    S = (X @ W_q) @ (X @ W_k).T / e**0.5
    return jax.nn.softmax(jnp.where(see, S, -jnp.inf)) @ (X @ W_v)


def by_edges(X, see):  # the same, with a softmax over what arrives
    target, source = np.nonzero(see)  # (m,) each
    s = ((X @ W_q)[target] * (X @ W_k)[source]).sum(-1) / e**0.5
    w = jnp.exp(s - s.max())  # (m,)
    total = jax.ops.segment_sum(w, target, n)
    a = (w / total[target])[:, None]  # (m, 1)
    return jax.ops.segment_sum(a * (X @ W_v)[source], target, n)


Q, K, V = ((X @ W)[:, None] for W in (W_q, W_k, W_v))  # (n, 1 head, e)
library = jax.nn.dot_product_attention(Q, K, V)[:, 0]
assert jnp.allclose(attention(X, complete), library, atol=1e-5)
for name, see in [("neighbours", ring), ("all nodes", complete)]:
    H = attention(X, see)
    assert jnp.allclose(H, by_edges(X, see))
    p = rng.permutation(n)
    both = attention(X[p], see[p][:, p])
    alone = attention(X[p], see)  # the edges stay where they were
    print(f"{name}, edges and loops: {see.sum()}")
    print(f"{name}, nodes and edges moved: {abs(both - H[p]).max():.3f}")
    print(f"{name}, nodes moved: {abs(alone - H[p]).max():.3f}")
