import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
two = rng.normal(size=(100, 20, 2))  # a hundred problems, n = 20
X = np.concatenate([two, two.sum(axis=-1, keepdims=True)], axis=-1)
X = jnp.asarray(X)  # (100, n, 3): the third column is the sum
y = X @ jnp.array([[1.0], [2.0], [0.0]])  # (100, n, 1)

A, b = X.mT @ X, X.mT @ y  # (100, 3, 3), (100, 3, 1)
assert (jnp.linalg.cond(A) > 1e14).all()  # none has an inverse
W = jnp.linalg.solve(A, b)
silent = jnp.isfinite(W).all(axis=(1, 2))
assert silent.sum() > 50
print("problems:", len(W))
print("solved without an error:", silent.sum())

errors = abs(X @ W - y)[silent]
assert errors.max() < 1e-9
print(f"largest error of a prediction: {errors.max():.4f}")
others, third = W[silent][:, :2, 0], W[silent][:, 2:, 0]  # (k, 2), (k, 1)
assert third.max() - third.min() > 1
print(f"third weight: {third.min():.1f} to {third.max():.1f}")
means = (others + third).mean(axis=0).tolist()
print("the others plus the third:", [round(w, 4) for w in means])
