import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
homophily = 0.7
rng = np.random.default_rng(1)
n, d, c = 300, 8, 3
y = np.arange(n) % c
alike = y[:, None] == y
# about 8 neighbours each, that share of them in a node's own class
odds = np.where(alike, 8 * homophily * c, 8 * (1 - homophily) * c / (c - 1))
A = np.triu(rng.random((10, n, n)) < odds / n, 1)  # ten graphs
A = np.where(A | A.swapaxes(1, 2), 1.0, np.eye(n))  # with loops
root = np.sqrt(A.sum(2))  # (10, n)
A_hat = A / (root[:, :, None] * root[:, None])
X = 0.5 * rng.normal(size=(10, c, d))[:, y] + rng.normal(size=(10, n, d))
Y = jax.nn.one_hot(y, c, dtype=float)  # 30 of them are known


def accuracy(H):  # ridge regression on standardised features
    H = (H - H.mean(0)) / H.std(0)
    H = jnp.hstack([H, jnp.ones((n, 1))])
    K = H[:30].T @ H[:30] + 0.1 * jnp.eye(d + 1)
    W = jnp.linalg.solve(K, H[:30].T @ Y[:30])
    return ((H @ W).argmax(1) == y)[30:].mean()


@jax.jit
@jax.vmap
def look(A_hat, X):  # one graph: (n,) eigenvalues, (65,) accuracies
    def step(H, _):
        return A_hat @ H, accuracy(H)

    scores = jax.lax.scan(step, X, length=65)[1]
    return jnp.linalg.eigvalsh(A_hat)[::-1], scores


eigenvalues, scores = look(A_hat, X)
eigenvalues = jnp.median(eigenvalues, 0)
print(f"second eigenvalue, median: {eigenvalues[1]:.3f}")
print(f"fourth eigenvalue, median: {eigenvalues[3]:.3f}")
steps = [0, 1, 2, 4, 8, 16, 32, 64]
scores = scores.mean(0)[np.array(steps)]
for k, score in zip(steps, scores, strict=True):
    print(f"accuracy after {k}: {score:.3f}")

plt.figure(figsize=(4.8, 2.4))
plt.plot(range(8), scores, "o-", clip_on=False)
plt.axhline(1 / c, ls=":", c="gray")
plt.xticks(range(8), steps)
plt.ylim(0, 1)
plt.xlabel("steps of smoothing")
plt.ylabel("accuracy")
plt.show()
