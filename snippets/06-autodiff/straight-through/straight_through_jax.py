from itertools import product

import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
X = jnp.array(rng.normal(size=(32, 3)), dtype=jnp.float32)  # (n, d)
y = X @ jnp.array([0.7, -1.4, 0.3])  # (n,)


def rounded(w):  # to a multiple of 1/2
    return jnp.round(2 * w) / 2


def straight_through(w):  # the value of rounded, the slope of w
    return w + jax.lax.stop_gradient(rounded(w) - w)


def loss(weights, w):
    return jnp.square(X @ weights(w) - y).mean()


def train(weights, eta=0.1, steps=60):
    def step(w, _):
        value, g = jax.value_and_grad(loss, argnums=1)(weights, w)
        return w - eta * g, value

    return jax.lax.scan(step, jnp.zeros(3), length=steps)[1].tolist()


w = jnp.array(0.7)
print(f"values at 0.7: {rounded(w)}, {straight_through(w)}")
for name, weights in (
    ("rounded", rounded),
    ("straight-through", straight_through),
):
    print(f"{name}, slope: {jax.grad(weights)(w)}")
    losses = [round(loss, 3) for loss in train(weights)]
    print(f"{name}, some losses:", losses[::12])
    print(f"{name}, lowest loss:", min(losses))
grid = jnp.array([*product(np.arange(-2, 2.5, 0.5), repeat=3)])
every = jax.vmap(lambda w: loss(rounded, w))(grid)
best = grid[every.argmin()]
print(f"lowest of all {len(every)}: {min(every):.3f}")
slope = jax.grad(loss, argnums=1)(straight_through, best)
print("slope there:", [round(s, 2) for s in slope.tolist()])
