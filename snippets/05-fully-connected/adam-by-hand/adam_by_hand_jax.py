import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import make_moons

# A GPU may round factors, and the two runs would drift apart.
jax.config.update("jax_default_matmul_precision", "highest")

rng, n, b, epochs = np.random.default_rng(0), 256, 32, 20
X, y = make_moons(n, noise=0.1, random_state=0)
X = jnp.asarray(X, dtype=jnp.float32)  # (n, 2)
y = jnp.asarray(y, dtype=jnp.float32)  # (n,): 0 or 1
start = jnp.asarray(rng.normal(0, 0.5, 65), dtype=jnp.float32)
orders = [rng.permutation(n) for _ in range(epochs)]
batches = jnp.asarray(np.stack(orders).reshape(-1, b))  # (160, b)


def loss(w, x, y):  # w ~ (65,): 2·16 + 16 + 16 + 1 parameters
    W1, b1, w2, b2 = jnp.split(w, [32, 48, 64])
    z = jnp.tanh(x @ W1.reshape(2, 16) + b1) @ w2 + b2  # (b,)
    return (jax.nn.softplus(z) - y * z).mean()  # cross-entropy


eta, beta1, beta2, eps = 0.05, 0.9, 0.999, 1e-8
optimiser = optax.adam(eta)


def step(carry, batch):
    w, m, s, k, theirs, state = carry
    g = jax.grad(loss)(w, X[batch], y[batch])
    m = beta1 * m + (1 - beta1) * g  # average of the gradients
    s = beta2 * s + (1 - beta2) * g**2  # and of their squares
    m_hat, s_hat = m / (1 - beta1**k), s / (1 - beta2**k)
    w = w - eta * m_hat / (jnp.sqrt(s_hat) + eps)

    g = jax.grad(loss)(theirs, X[batch], y[batch])
    updates, state = optimiser.update(g, state)
    theirs = optax.apply_updates(theirs, updates)
    return (w, m, s, k + 1, theirs, state), None


zero = jnp.zeros(65)  # of both averages
carry = start, zero, zero, 1, start, optimiser.init(start)
w, *_, theirs, _ = jax.lax.scan(step, carry, batches)[0]
assert jnp.allclose(w, theirs, atol=1e-4)
print(f"before: {loss(start, X, y):.3f}")
print(f"Adam: {loss(w, X, y):.3f}")
