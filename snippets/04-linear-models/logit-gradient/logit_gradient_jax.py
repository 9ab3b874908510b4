import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax import grad, jacrev

jax.config.update("jax_enable_x64", True)
cross_entropy = optax.softmax_cross_entropy_with_integer_labels

z = jnp.log(jnp.array([1.0, 2.0, 5.0]))  # (c,): softmax (1, 2, 5)/8
y = jnp.array(1)
p = jax.nn.softmax(z)
error = p - jax.nn.one_hot(y, 3)  # (c,)
print("p - y:", [round(entry, 4) for entry in error.tolist()])
slope = grad(cross_entropy)(z, y)  # (c,)
print("by autodiff:", [round(entry, 4) + 0.0 for entry in slope.tolist()])
J = jacrev(jax.nn.softmax)(z)  # (c, c)
np.testing.assert_allclose(J, jnp.diag(p) - jnp.outer(p, p), atol=1e-12)

rng = np.random.default_rng(0)  # now with a model, n = 5, d = 4, c = 3
X, W, b = (jnp.asarray(rng.normal(size=s)) for s in ((5, 4), (4, 3), 3))
y = jnp.array([0, 2, 1, 1, 2])  # (n,)


def loss(W, b):
    return cross_entropy(X @ W + b, y).mean()


R = jax.nn.softmax(X @ W + b) - jax.nn.one_hot(y, 3)  # (n, c)
by_W, by_b = grad(loss, argnums=(0, 1))(W, b)
np.testing.assert_allclose(X.T @ R / len(X), by_W, atol=1e-12)  # (d, c)
np.testing.assert_allclose(R.mean(0), by_b, atol=1e-12)  # (c,)
print("gradient by b:", [round(entry, 4) for entry in by_b.tolist()])
print(f"sum of the gradient by b: {abs(by_b.sum()):.6f}")
