import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X, y = jnp.asarray(X[:300] / 16, jnp.float32), jnp.asarray(y[:300])
rng = np.random.default_rng(0)
start = [rng.normal(size=s) / 8 for s in [(64, 32), (32, 10)]]
optimiser = optax.sgd(0.03)


def train(kept, computed):  # the types of the weights and of products
    def objective(weights):
        A, B = [W.astype(computed) for W in weights]
        logits = jax.nn.relu(X.astype(computed) @ A) @ B  # (n, 10)
        logits = logits.astype(jnp.float32)  # sums in float32
        return optax.softmax_cross_entropy_with_integer_labels(
            logits, y
        ).mean()

    def step(carry, _):
        weights, state = carry
        loss, g = jax.value_and_grad(objective)(weights)
        updates, state = optimiser.update(g, state)
        return (optax.apply_updates(weights, updates), state), loss

    weights = [jnp.asarray(W, kept) for W in start]
    carry = (weights, optimiser.init(weights))
    return jax.lax.scan(step, carry, length=250)[1][-1].item()


half, full = jnp.bfloat16, jnp.float32
for name, kept, computed in [
    ("float32", full, full),
    ("mixed", full, half),
    ("bfloat16", half, half),
]:
    print(f"{name}, loss: {train(kept, computed):.2f}")
