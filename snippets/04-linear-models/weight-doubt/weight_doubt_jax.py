import jax
import jax.numpy as jnp
import numpy as np
from sklearn.datasets import load_diabetes

jax.config.update("jax_enable_x64", True)
features, y = load_diabetes(return_X_y=True, scaled=False)
features, y = jnp.array(features), jnp.array(y)  # (n, 10), (n,)
Z = (features - features.mean(axis=0)) / features.std(axis=0)
X = jnp.concatenate([Z, jnp.ones((len(y), 1))], axis=1)  # (n, d)
n, d = X.shape

w = jnp.linalg.lstsq(X, y)[0]  # (d,)
sigma = jnp.sqrt(jnp.square(X @ w - y).sum() / (n - d))
inverse = jnp.linalg.inv(X.T @ X)  # here the inverse itself is wanted
error = sigma * jnp.sqrt(inverse.diagonal())  # (d,)

noise = np.random.default_rng(0).normal(size=(n, 4000))
targets = (X @ w)[:, None] + sigma * noise  # (n, 4000): a column each
drawn = jnp.linalg.lstsq(X, targets)[0]  # (d, 4000)
assert jnp.allclose(drawn.std(axis=1, ddof=1), error, rtol=0.05)

print(f"deviation of the noise: {sigma:.1f}")
for name, j in [("body mass index", 2), ("serum 1", 4), ("serum 2", 5)]:
    print(f"{name}, weight: {w[j]:.2f}")
    print(f"{name}, standard error: {error[j]:.2f}")
    print(f"{name}, deviation of 4000 fits: {drawn[j].std(ddof=1):.2f}")
