from functools import partial

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
    H = H / jnp.linalg.norm(H, axis=1, keepdims=True)
    return (H @ H.T).mean()


@partial(jax.jit, static_argnames="each")
def smooth(H, P, u, each=False):  # at the end the limit is taken away
    def step(_, H):
        H = P @ H
        return H - jnp.outer(u, u @ H) if each else H  # or at each step

    with jax.default_matmul_precision("highest"):
        H = jax.lax.fori_loop(0, 64, step, H)
        return H, H - jnp.outer(u, u @ H)


H, left = smooth(X, A_hat, u)
print(f"mean cosine: {cosine(H):.6f}")
print(f"accuracy: {accuracy(H):.3f}")
share = jnp.linalg.norm(left) / jnp.linalg.norm(H)
print(f"what is left, share of the norm: {share:.0e}")
print(f"limit taken away: {accuracy(left):.3f}")
single = [z.astype(jnp.float32) for z in (X, A_hat, u)]
worse = accuracy(left) - accuracy(smooth(*single)[1])
print("float32, worse by more than 0.1:", bool(worse > 0.1))
left = smooth(*single, each=True)[1]
print(f"float32, taken away at each step: {accuracy(left):.3f}")
