import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)

X, y = load_digits(return_X_y=True)
X, y = jnp.asarray(X[:150] / 16), jnp.asarray(y[:150])  # (n, d), (n,)
rng = np.random.default_rng(0)
sizes = [(64, 32), (32, 32), (32, 32), (32, 10)]
starts = [rng.normal(size=(10, *s)) * (2 / s[0]) ** 0.5 for s in sizes]


def objective(weights):  # one network
    H = X
    for W in weights[:-1]:
        H = jax.nn.relu(H @ W)  # (n, 32)
    losses = optax.softmax_cross_entropy_with_integer_labels
    return losses(H @ weights[-1], y).mean()


@jax.jit
def train(gain, rates):
    def step(weights, rate):
        loss, gradients = jax.vmap(jax.value_and_grad(objective))(weights)
        new = jax.tree.map(lambda W, G: W - rate * G, weights, gradients)
        return new, loss

    weights = [gain * jnp.asarray(W) for W in starts]
    return jax.lax.scan(step, weights, rates)[1]  # (steps, 10)


full = np.full(100, 0.25)
rising = full * np.minimum(1, np.arange(1, 101) / 20)
rules = {"full rate": full, "warm-up": rising, "mirror": rising[::-1]}
for gain in (1.0, 2.0):
    ends = {}
    for name, rates in rules.items():
        losses = train(gain, rates)
        ends[name] = losses[-1]
        high = (losses[-1] > 0.1).sum().item()
        print(f"gain {gain}, {name}, largest loss: {losses.max():.1f}")
        print(f"gain {gain}, {name}, starts that end above 0.1: {high}")
    lower = (ends["warm-up"] < ends["full rate"]).sum().item()
    print(f"gain {gain}, starts that end lower with warm-up: {lower}")
