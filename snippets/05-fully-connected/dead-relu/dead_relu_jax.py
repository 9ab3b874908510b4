from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
from jax.nn import leaky_relu, relu
from sklearn.datasets import load_digits

rng, h = np.random.default_rng(0), 64
X, y = load_digits(return_X_y=True)
X = jnp.asarray(X / 16, dtype=jnp.float32)  # (n, 64)
Y = jax.nn.one_hot(y, 10)  # (n, 10)
W1 = jnp.asarray(rng.normal(0, (2 / 64) ** 0.5, (64, h)), jnp.float32)
W2 = jnp.asarray(rng.normal(0, (2 / h) ** 0.5, (h, 10)), jnp.float32)
start = {"W1": W1, "b1": jnp.zeros(h), "W2": W2, "b2": jnp.zeros(10)}


@partial(jax.jit, static_argnums=1)
def loss(w, act):
    scores = act(X @ w["W1"] + w["b1"]) @ w["W2"] + w["b2"]  # (n, 10)
    return -(Y * jax.nn.log_softmax(scores)).sum(axis=1).mean()


@partial(jax.jit, static_argnums=1)
def descend(w, act, rate, steps):
    def step(_, w):
        g = jax.grad(loss)(w, act)
        return jax.tree.map(lambda w, g: w - rate * g, w, g)

    return jax.lax.fori_loop(0, steps, step, w)


slope = jax.jit(jax.grad(loss), static_argnums=1)


def report(name, w, act):
    off = np.asarray(X @ w["W1"] + w["b1"]) <= 0  # (n, h)
    never = off.all(axis=0)  # (h,), all examples
    g = np.abs(slope(w, act)["W1"])[:, never].max()
    print(f"{name}, never positive: {never.sum()} of {h}")
    print(f"{name}, largest gradient into these: {g:.3g}")


acts = {"ReLU": relu, "leaky": lambda z: leaky_relu(z, 0.1)}
for name, act in acts.items():
    report(f"{name} before", start, act)
    w = descend(start, act, 3.0, 3)  # three steps at a careless rate
    report(f"{name} hurt", w, act)
    w = descend(w, act, 0.2, 200)  # then 200 careful ones
    report(f"{name} after", w, act)
    print(f"{name} after, loss: {loss(w, act):.3f}")
w = descend(start, relu, 0.2, 203)  # the careful rate from the first step on
report("ReLU careful throughout", w, relu)
