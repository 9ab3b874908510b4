import jax.numpy as jnp
import numpy as np

x, u = jnp.array([3.0, 1.0]), jnp.array([2.0, 4.0])
t = (x @ u) / (u @ u)
r = x - t * u
print(f"t: {t:.2f}")
print(f"residual times u: {r @ u:.2f}")
print(f"squared residual: {r @ r:.2f}")
print(f"from the formula: {x @ x - (x @ u) ** 2 / (u @ u):.2f}")

lengths = jnp.linspace(0, 1, 101)  # other multiples of u
squares = ((x - lengths[:, None] * u) ** 2).sum(1)
print(f"best on a grid: {lengths[squares.argmin()]:.2f}")

rng = np.random.default_rng(8)
X, U = jnp.asarray(rng.normal(size=(2, 10_000, 3)), dtype=jnp.float32)
length = jnp.linalg.vector_norm
cosine = jnp.abs((X * U).sum(1)) / (length(X, axis=1) * length(U, axis=1))
ratio = length(X + U, axis=1) / (length(X, axis=1) + length(U, axis=1))
print(f"largest inner product over lengths: {cosine.max():.6f}")
print(f"largest length of a sum over sum of lengths: {ratio.max():.6f}")
