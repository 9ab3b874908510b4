import jax
import jax.numpy as jnp
import numpy as np
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)

images, names = load_digits(return_X_y=True)
order = np.random.default_rng(0).permutation(1797)
X, y = jnp.asarray(images[order]), jnp.asarray(names[order])
member = jax.nn.one_hot(y[:1000], 10)  # (1000, 10)
middles = member.T @ X[:1000] / member.sum(axis=0)[:, None]  # (10, 64)
X_test, y_test = X[1000:], y[1000:]  # (797, 64), (797,)


def hits(X):  # (n, 64) -> (n,): 1 where the nearest mean is of the digit
    squares = jnp.square(middles).sum(axis=1) - 2 * X @ middles.T
    return squares.argmin(axis=1) == y_test


def moved(X, pixels):  # to the right, round the edge
    return jnp.roll(X.reshape(-1, 8, 8), pixels, axis=2).reshape(-1, 64)


as_before = hits(X_test)
print(f"as in training: {as_before.mean():.3f}")
for pixels in (1, 2):
    share = hits(moved(X_test, pixels)).mean()
    print(f"{pixels} to the right: {share:.3f}")
for k in (0, 8):  # the same images, but each of this digit counted ten times
    weight = jnp.where(y_test == k, 10.0, 1.0)
    share = (weight * as_before).sum() / weight.sum()
    print(f"many of {k}: {share:.3f}")
