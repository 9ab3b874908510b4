import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
X = jnp.array(rng.normal(size=(12, 3)))  # (n, c)
y = jnp.array(rng.normal(size=12))
n, c, sigma = 12, 3, 0.5
w = jnp.array([1.0, -2.0, 0.5])

# noise of mean 0 and covariance sigma^2 I exactly: 2 c directions
E = sigma * c**0.5 * jnp.eye(c)
E = jnp.concatenate([E, -E])  # (2 c, c)
noisy = X[:, None] + E  # (n, 2 c, c)
loss = jnp.square(noisy @ w - y[:, None]).mean()
ridge = jnp.square(X @ w - y).mean() + sigma**2 * jnp.square(w).sum()
assert jnp.isclose(loss, ridge)
print(f"mean loss over the noise: {loss:.6f}")
print(f"loss and penalty: {ridge:.6f}")

rows, answers = noisy.reshape(-1, c), jnp.repeat(y, 2 * c)
fitted = jnp.linalg.lstsq(rows, answers)[0]
solved = jnp.linalg.solve(X.T @ X + n * sigma**2 * jnp.eye(c), X.T @ y)
assert jnp.allclose(fitted, solved)
print("weights:", *(f"{value:.4f}" for value in solved.tolist()))


def bent(X):  # not linear: the equality ends
    return jnp.tanh(X @ w)


loss = jnp.square(bent(noisy) - y[:, None]).mean()
plain = jnp.square(bent(X) - y).mean()
print(f"tanh, what the noise adds: {loss - plain:.4f}")
print(f"tanh, the penalty: {sigma**2 * jnp.square(w).sum():.4f}")
