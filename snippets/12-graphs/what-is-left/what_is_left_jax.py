import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(1)
n, d, c = 300, 8, 3
y = np.arange(n) % c
alike = y[:, None] == y
A = np.triu(rng.random((n, n)) < np.where(alike, 0.056, 0.012), 1)
A = jnp.asarray(np.where(A | A.T, 1.0, np.eye(n)))  # (n, n), loops
degree = A.sum(1)
A_hat = A / jnp.sqrt(jnp.outer(degree, degree))
X = 0.5 * rng.normal(size=(c, d))[y] + rng.normal(size=(n, d))
X, Y = jnp.asarray(X), jax.nn.one_hot(y, c, dtype=float)
u = jnp.sqrt(degree / degree.sum())  # (n,), where smoothing leads


@jax.jit
def accuracy(H):  # ridge regression on standardised features
    H = H.astype(float)
    H = (H - H.mean(0)) / H.std(0)
    H = jnp.hstack([H, jnp.ones((n, 1))])
    K = H[:30].T @ H[:30] + 0.1 * jnp.eye(d + 1)
    W = jnp.linalg.solve(K, H[:30].T @ Y[:30])
    return ((H @ W).argmax(1) == y)[30:].mean()


def cosine(H):  # mean over all pairs of nodes, sizes taken away
    H = H.astype(float)
    H = H / jnp.linalg.norm(H, axis=1, keepdims=True)
    return (H @ H.T).mean()


for dtype in jnp.float64, jnp.float32:
    H, A_typed, u_typed = (Z.astype(dtype) for Z in (X, A_hat, u))
    with jax.default_matmul_precision("highest"):
        for _ in range(64):
            H = A_typed @ H
        left = H - jnp.outer(u_typed, u_typed @ H)
    name = jnp.dtype(dtype).name
    print(f"{name}, mean cosine: {cosine(H):.6f}")
    print(f"{name}, accuracy: {accuracy(H):.3f}")
    print(f"{name}, limit taken away: {accuracy(left):.3f}")
    if dtype == jnp.float64:
        share = jnp.linalg.norm(left) / jnp.linalg.norm(H)
        print(f"what is left, share of the norm: {share:.0e}")
