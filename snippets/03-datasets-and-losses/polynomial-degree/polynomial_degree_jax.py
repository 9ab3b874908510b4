import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(6)


def draw(n):  # the truth is one wave; the noise has deviation 0.3
    x = jnp.asarray(rng.uniform(-1, 1, size=n))
    y = jnp.sin(jnp.pi * x) + rng.normal(0, 0.3, size=n)
    return jnp.vander(x, 12, increasing=True), y  # (n, 12): 1, x, …, x¹¹


def fit(degree, X, y):  # least squares: (12,), zeros above the degree
    return jnp.linalg.lstsq(X * (jnp.arange(12) <= degree), y)[0]


def error(W, X, y):  # root mean squared error, of each row of W
    return jnp.sqrt(jnp.square(W @ X.T - y).mean(axis=-1))


(X, y), (X_test, y_test) = draw(15), draw(10_000)
W = jax.vmap(fit, in_axes=(0, None, None))(jnp.arange(12), X, y)  # (12, 12)
train, test = error(W, X, y), error(W, X_test, y_test)  # (12,), (12,)
for k in (0, 1, 3, 5, 7, 9, 11):
    print(f"degree {k}: {train[k]:.3f} in training, {test[k]:.3f} on test")
print("lowest in training:", train.argmin())
print("lowest on test:", test.argmin())
for n in (50, 500):
    more = error(fit(11, *draw(n)), X_test, y_test)
    print(f"degree 11 from {n}: {more:.3f} on test")

_, (left, right) = plt.subplots(1, 2, figsize=(4.8, 2.8))
left.plot(jnp.stack([train, test], axis=1), "o-", label=["training", "test"])
left.set(xlabel="degree", xticks=range(0, 12, 2))
left.set(ylabel="root mean squared error", ylim=(0, None))
grid = jnp.linspace(X[:, 1].min(), X[:, 1].max(), 150)
curves = jnp.vander(grid, 12, increasing=True) @ W[jnp.array([1, 3, 11])].T
right.plot(X[:, 1], y, "o", color="gray", markersize=4)
right.plot(grid, curves, label=["degree 1", "degree 3", "degree 11"])
right.set(xlabel="x", ylabel="y")
left.legend()
right.legend()
plt.show()
