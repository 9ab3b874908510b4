import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
rows = 20  # of each validation set, and of each test set
runs, n, c, sigma = 1000, 100, 5, 1.0  # 1000 samples, each trained on
true = jnp.array(rng.normal(size=(runs, c, 1)))


def sample(n):  # X: (runs, n, c), y: (runs, n, 1)
    X = jnp.array(rng.normal(size=(runs, n, c)))
    noise = jnp.array(rng.normal(size=(runs, n, 1)))
    return X, X @ true + sigma * noise


def loss(w, X, y):
    return jnp.square(X @ w - y).mean(axis=(1, 2))


(X, y), validation, test = sample(n), sample(rows), sample(rows)


def step(w, _):
    w = w - 0.1 * X.mT @ (X @ w - y) / n
    fresh = jnp.square(w - true).sum(axis=(1, 2)) + sigma**2  # expected
    return w, (loss(w, *validation), loss(w, *test), fresh)


curves = jax.lax.scan(step, jnp.zeros_like(true), length=200)[1]
validation, test, fresh = curves  # (updates, runs) each
for name, chooser in ("test", test), ("validation", validation):
    best = chooser.argmin(axis=0)  # a moment for each run: (runs,)
    for where, curve in ("test", test), ("fresh rows", fresh):
        gain = curve[-1] - curve[best, jnp.arange(runs)]  # (runs,)
        print(f"by {name}, gain on {where}: {gain.mean():.4f}")
        error = gain.std() / runs**0.5
        print(f"by {name}, error of that on {where}: {error:.4f}")
