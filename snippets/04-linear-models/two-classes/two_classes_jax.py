import jax
import jax.numpy as jnp
import numpy as np
import optax


def sigmoid(z):
    return 1 / (1 + jnp.exp(-z))


def assert_close(a, b):
    np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-6)


Z = jnp.array([[0.5, 2.0], [3.0, 1.0], [4.0, 4.0]])  # (n, 2)
z = Z[:, 1] - Z[:, 0]  # (n,): one number is enough
print("sigmoid:", [round(p, 4) for p in sigmoid(z).tolist()])
assert_close(jax.nn.softmax(Z)[:, 1], sigmoid(z))
assert_close(jax.nn.sigmoid(z), sigmoid(z))
assert_close(1 - sigmoid(z), sigmoid(-z))

y = jnp.array([1, 1, 0])  # (n,)
p = sigmoid(z)
each = -(y * jnp.log(p) + (1 - y) * jnp.log(1 - p))  # (n,)
print("loss:", [round(loss, 4) for loss in each.tolist()])
assert_close(optax.sigmoid_binary_cross_entropy(z, y), each)
assert_close(optax.softmax_cross_entropy_with_integer_labels(Z, y), each)

binary = optax.sigmoid_binary_cross_entropy
slope = jax.grad(lambda z: binary(z, y).sum())(z)
print("gradient:", [round(g, 4) for g in slope.tolist()])
assert_close(slope, p - y)
assert_close(jax.vmap(jax.grad(jax.nn.sigmoid))(z), p * (1 - p))
