import math
from functools import partial

import jax
import numpy as np
import optax
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)
data = load_digits()
order = np.random.default_rng(0).permutation(len(data.target))
X, y = data.data[order] / 16, data.target[order]  # float64
X, y, X_test, y_test = X[:1400], y[:1400], X[1400:], y[1400:]

each = optax.softmax_cross_entropy_with_integer_labels  # (n,)
losses = {
    "right": lambda W: each(X @ W, y).mean(),
    "twice": lambda W: each(jax.nn.softmax(X @ W), y).mean(),
    "summed": lambda W: each(X @ W, y).sum(),
}
start = np.zeros((64, 10))
slopes = {k: jax.jit(jax.grad(f))(start) for k, f in losses.items()}
slopes = jax.tree.map(np.linalg.norm, slopes)
for name in ("twice", "summed"):
    print(f"{name}, first gradient: {slopes[name] / slopes['right']:.1f}")


@partial(jax.jit, static_argnums=0)
def descend(name, eta, steps):
    def step(_, W):
        return W - eta * jax.grad(losses[name])(W)

    W = jax.lax.fori_loop(0, steps, step, start)
    hits = ((X_test @ W).argmax(-1) == y_test).mean()
    return losses[name](W), hits


runs = [(name, 10) for name in losses] + [("right", 300), ("twice", 300)]
for name, steps in runs:
    loss, hits = descend(name, 1.0, steps)
    print(f"{name}, {steps} steps: loss {loss:.3f}, accuracy {hits:.3f}")
print(f"floor of twice: {math.log(math.e + 9) - 1:.3f}")
