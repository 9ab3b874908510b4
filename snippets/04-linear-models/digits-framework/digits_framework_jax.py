import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import load_digits

data = load_digits()
order = np.random.default_rng(0).permutation(len(data.target))
X = jnp.asarray(data.data[order] / 16, dtype=jnp.float32)
y = jnp.asarray(data.target[order])
X, y, X_test, y_test = X[:1400], y[:1400], X[1400:], y[1400:]
print(f"examples: {len(y)} to learn from, {len(y_test)} to test")

optimiser = optax.sgd(learning_rate=1.0)
cross_entropy = optax.softmax_cross_entropy_with_integer_labels


def model(params, X):  # (n, d) -> (n, c): logits
    return X @ params["W"] + params["b"]


def loss(params, X, y):
    return cross_entropy(model(params, X), y).mean()


def step(carry, _):
    params, state = carry
    gradient = jax.grad(loss)(params, X, y)
    updates, state = optimiser.update(gradient, state)
    return (optax.apply_updates(params, updates), state), None


params = {"W": jnp.zeros((64, 10)), "b": jnp.zeros(10)}
start = (params, optimiser.init(params))
(params, _), _ = jax.lax.scan(step, start, length=300)
error = loss(params, X_test, y_test)
right = (model(params, X_test).argmax(-1) == y_test).mean()
print(f"test: loss {error:.3f}, accuracy {right:.3f}")
print("weights:", params["W"].shape)
