import math

import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)
data = load_digits()
order = np.random.default_rng(0).permutation(len(data.target))
X = jnp.asarray(data.data[order] / 16)  # float64
y = jnp.asarray(data.target[order])
X, y, X_test, y_test = X[:1400], y[:1400], X[1400:], y[1400:]

each = optax.softmax_cross_entropy_with_integer_labels  # (n,)
losses = {
    "right": lambda W: each(X @ W, y).mean(),
    "twice": lambda W: each(jax.nn.softmax(X @ W), y).mean(),
    "summed": lambda W: each(X @ W, y).sum(),
}
start = jnp.zeros((64, 10))
slopes = {k: jax.grad(f)(start) for k, f in losses.items()}
slopes = jax.tree.map(jnp.linalg.norm, slopes)
for name in ("twice", "summed"):
    print(f"{name}, first gradient: {slopes[name] / slopes['right']:.1f}")


def run(name, eta, steps):
    step = jax.jit(lambda W: W - eta * jax.grad(losses[name])(W))
    W = start
    for _ in range(steps):
        W = step(W)
    hits = ((X_test @ W).argmax(-1) == y_test).mean()
    said = f"loss {losses[name](W):.3f}, accuracy {hits:.3f}"
    print(f"{name}, {steps} steps:", said)


for name in losses:
    run(name, 1.0, 10)
run("right", 1.0, 300)
run("twice", 1.0, 300)
print(f"floor of twice: {math.log(math.e + 9) - 1:.3f}")
