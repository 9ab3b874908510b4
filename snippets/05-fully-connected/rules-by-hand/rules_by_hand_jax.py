import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import make_moons

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


def train(eta, beta):
    optimiser = optax.sgd(eta, momentum=beta)

    def step(carry, batch):
        w, v, theirs, state = carry
        g = jax.grad(loss)(w, X[batch], y[batch])
        v = beta * v + g  # SGD: the gradient itself
        w = w - eta * v

        g = jax.grad(loss)(theirs, X[batch], y[batch])
        updates, state = optimiser.update(g, state)
        theirs = optax.apply_updates(theirs, updates)
        return (w, v, theirs, state), None

    carry = start, jnp.zeros(65), start, optimiser.init(start)
    return jax.lax.scan(step, carry, batches)[0]


print(f"before: {loss(start, X, y):.3f}")
for name, eta, beta in [("SGD", 1.0, 0.0), ("momentum", 0.1, 0.9)]:
    w, _, theirs, _ = train(eta, beta)
    assert jnp.allclose(w, theirs, atol=1e-4)
    print(f"{name}: {loss(w, X, y):.3f}")
