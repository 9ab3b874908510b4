import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(1)
n, d, c = 300, 8, 3
y = np.arange(n) % c
alike = y[:, None] == y
A = np.triu(rng.random((10, n, n)) < np.where(alike, 0.056, 0.012), 1)
A = np.where(A | A.swapaxes(1, 2), 1.0, np.eye(n))  # ten graphs
root = np.sqrt(A.sum(2))
A_hat = A / (root[:, :, None] * root[:, None])  # (10, n, n)
X = 0.5 * rng.normal(size=(10, c, d))[:, y] + rng.normal(size=(10, n, d))
Y = jax.nn.one_hot(y, c, dtype=float)


def accuracy(H):  # as in the section
    H = (H - H.mean(0)) / H.std(0)
    H = jnp.hstack([H, jnp.ones((n, 1))])
    K = H[:30].T @ H[:30] + 0.1 * jnp.eye(d + 1)
    W = jnp.linalg.solve(K, H[:30].T @ Y[:30])
    return ((H @ W).argmax(1) == y)[30:].mean()


def smooth(alpha, A_hat, X):
    def step(_, H):
        return (1 - alpha) * A_hat @ H + alpha * X

    return jax.lax.fori_loop(0, 200, step, X)


smooth = jax.jit(jax.vmap(smooth, (None, 0, 0)))
accuracies = jax.jit(jax.vmap(accuracy))
print(f"no smoothing: {accuracies(X).mean():.3f}")
for alpha in 0.0, 0.05, 0.1, 0.3:
    H = smooth(alpha, A_hat, X)
    print(f"alpha {alpha}, accuracy after 200: {accuracies(H).mean():.3f}")
    if alpha:
        system = jnp.eye(n) - (1 - alpha) * A_hat
        limit = alpha * jnp.linalg.solve(system, jnp.asarray(X))
        assert np.allclose(H, limit, atol=1e-3)
