import jax
import jax.numpy as jnp
from sklearn.datasets import load_diabetes

jax.config.update("jax_enable_x64", True)
features, y = load_diabetes(return_X_y=True, scaled=False)
features, y = jnp.array(features), jnp.array(y)  # (n, 10), (n,)
mean, std = features.mean(axis=0), features.std(axis=0)
ones = jnp.ones((len(y), 1))
X = jnp.concatenate([(features - mean) / std, ones], axis=1)  # (n, d)
n, d = X.shape

solved = jnp.linalg.solve(X.T @ X, X.T @ y)  # the normal equations
library = jnp.linalg.lstsq(X, y)[0]

A, b = 2 / n * X.T @ X, 2 / n * X.T @ y  # the gradient is A w - b
eigenvalues = jnp.linalg.eigvalsh(A)  # ascending
eta = 2 / (eigenvalues[0] + eigenvalues[-1])


def step(w, _):
    w = w - eta * (A @ w - b)
    return w, abs(w - library).max()


w, gaps = jax.lax.scan(step, jnp.zeros(d), length=8000)

print("data:", (n, d))
print(f"condition number: {eigenvalues[-1] / eigenvalues[0]:.1f}")
print(f"gap after 10 steps: {gaps[9]:.3f}")
print(f"gap after 1000 steps: {gaps[999]:.3f}")
for name, v in [("solved", solved), ("descent", w), ("lstsq", library)]:
    print(f"{name}:", " ".join(f"{v[j]:.6f}" for j in (0, 2, 4, 10)))
    assert jnp.allclose(v, library, rtol=1e-9, atol=0)
print(f"weight of serum 1: {library[4]:.2f}")
print(f"weight of serum 2: {library[5]:.2f}")
error = jnp.square(X @ library - y).mean()
print(f"loss: {error:.2f}")
print(f"loss of the mean: {y.var():.2f}")
