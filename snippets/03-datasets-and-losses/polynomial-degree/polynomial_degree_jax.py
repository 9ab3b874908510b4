import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
seed = 6
rng = np.random.default_rng(seed)


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

_, (top, low) = plt.subplots(2, 1, figsize=(4.8, 5.2))
top.plot(range(12), train, "o-", range(12), test, "s-")
top.text(0.3, 0.9, "on new points")
top.text(11, 0.22, "in training", ha="right")
top.set(xlabel="degree", xticks=range(12))
top.set(ylabel="root mean squared error", ylim=(0, 1))
grid = jnp.linspace(X[:, 1].min(), X[:, 1].max(), 150)
curves = jnp.vander(grid, 12, increasing=True) @ W.T
low.plot(X[:, 1], y, "o", color="gray", markersize=4)
for k, dash in [(1, ":"), (3, "--"), (11, "-")]:
    low.plot(grid, curves[:, k], dash, label=f"degree {k}")
low.set(xlabel="x", ylabel="y", xlim=(-1, 1), ylim=(-3.6, 1.8))
low.legend()
plt.show()
