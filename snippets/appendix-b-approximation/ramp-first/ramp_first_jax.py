import jax.numpy as jnp
from jax.nn import relu

s = jnp.array([0.0, 1, 2, 4])  # (m + 1,): knots
y = jnp.array([0.0, 2, 1, 2])  # (m + 1,): values there
slopes = jnp.diff(y) / jnp.diff(s)  # (m,)
v = jnp.diff(slopes, prepend=0.0)  # (m,): changes of slope
print("slopes:", slopes.tolist())
print("changes of slope:", v.tolist())

W = jnp.ones((1, 3))  # (1, m)
b = -s[:-1]  # (m,): a ramp starts at each knot but the last
X = jnp.array([[0.5], [1.0], [1.5], [2.0], [3.0], [4.0]])  # (n, 1)
hidden = relu(X @ W + b)  # (n, m)
print("ramps at 3:", hidden[4].tolist())
print("network:", (y[0] + hidden @ v).tolist())
assert jnp.allclose(y[0] + hidden @ v, jnp.interp(X[:, 0], s, y))
print("✗ slopes as weights:", (y[0] + hidden @ slopes).tolist())

beyond = jnp.array([[-1.0], [5.0]])  # outside [0, 4]
print("at -1 and 5:", (y[0] + relu(beyond @ W + b) @ v).tolist())
