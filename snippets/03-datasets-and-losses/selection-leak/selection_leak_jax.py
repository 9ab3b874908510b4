import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
n, keep, runs = 80, 20, 25
train, test = np.arange(0, n, 2), np.arange(1, n, 2)
y = np.array([0, 0, 1, 1] * (n // 4))  # (n,): half of each, mixed


def correlation(X, y):  # of each column with the answers: (d,)
    X, y = X - X.mean(axis=0), y - y.mean()
    return (y @ X) / jnp.linalg.vector_norm(X, axis=0) / jnp.linalg.norm(y)


def right(X, rows):  # rows: those that choose the columns
    strength = jnp.abs(correlation(X[rows], y[rows]))
    Z = X[:, jax.lax.top_k(strength, keep)[1]]  # (n, keep)
    half, answers = Z[train], y[train]
    middles = jnp.stack([half[answers == k].mean(axis=0) for k in (0, 1)])
    gap = jnp.linalg.vector_norm(Z[test][:, None] - middles, axis=-1)
    return (gap.argmin(axis=1) == y[test]).mean()


@jax.jit
@jax.vmap
def both(X):  # X ~ (runs, n, d), taken apart by vmap
    return right(X, np.arange(n)), right(X, train)


rng = np.random.default_rng(0)
sizes, scores = [20, 50, 200, 1000], []
for d in sizes:
    noise = rng.normal(size=(runs, n, d))
    leaky, honest = (share.mean().item() for share in both(noise))
    print(f"{d} columns, leaky: {leaky:.3f}")
    print(f"{d} columns, honest: {honest:.3f}")
    scores.append([leaky, honest])

leaky, honest = zip(*scores, strict=True)
plt.semilogx(sizes, leaky, "o-", label="all rows")
plt.plot(sizes, honest, "s--", label="training rows")
plt.xlabel("columns of noise to choose 20 from")
plt.ylabel("share right on the test rows")
plt.ylim(0.4, 1)
plt.legend(title="columns chosen on")
plt.show()
