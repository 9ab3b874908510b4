import jax.numpy as jnp
from jax.nn import relu

W = jnp.array([[1.0, -1.0, 1.0, -1.0], [-1.0, 1.0, 1.0, -1.0]])  # (2, 4)
v = jnp.array([0.5, 0.5, 0.5, -0.5])  # (4,)
X = jnp.array([[3.0, -1], [-1, 3], [2, 2], [-4, -2], [0, 0]])  # (n, 2)
f = relu(X @ W) @ v  # (n,)
print("maximum:", f.tolist())
assert jnp.array_equal(f, X.max(axis=1))

x = X[:, 0]
print("absolute value:", (relu(x) + relu(-x)).tolist())
