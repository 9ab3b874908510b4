from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

m = 15
jax.config.update("jax_enable_x64", True)
n, starts, steps = 100, 5, 500
x = (jnp.arange(n) + 0.5) * 10 / n  # (n,)
g = jnp.sinc(x / jnp.pi)


@partial(jax.jit, static_argnums=0)
@partial(jax.vmap, in_axes=(None, 0))  # networks side by side
def train(act, p):  # one of them, by Adam
    def loss_of(p):
        hidden = act(x[:, None] * p["W"] + p["b"])  # (n, m)
        return jnp.square(hidden @ p["v"] + p["a"] - g).mean()

    def step(carry, t):
        p, mean, square = carry
        loss, d = jax.value_and_grad(loss_of)(p)
        mean = jax.tree.map(lambda q, d: 0.9 * q + 0.1 * d, mean, d)
        square = jax.tree.map(
            lambda q, d: 0.999 * q + 0.001 * d * d, square, d
        )
        p = jax.tree.map(
            lambda q, u, w: q
            - 0.01 * u / (1 - 0.9**t) / ((w / (1 - 0.999**t)) ** 0.5 + 1e-8),
            p, mean, square,
        )  # fmt: skip
        return (p, mean, square), loss

    zeros = jax.tree.map(jnp.zeros_like, p)
    t = jnp.arange(1.0, steps + 1)
    return jax.lax.scan(step, (p, zeros, zeros), t)[1][-1]


rng = np.random.default_rng(0)
W, b = rng.uniform(-1, 1, (2, starts, m))
v = rng.uniform(-1, 1, (starts, m)) / m**0.5
signs = np.sign(W)
centres = rng.uniform(0, 10, (starts, m))  # where units start to bend
a = np.zeros(starts)
spread = {"W": signs, "b": -signs * centres, "v": v, "a": a}
usual = {"W": W, "b": b, "v": v, "a": a}
runs = {
    "tanh, spread": (jnp.tanh, spread),
    "relu, spread": (jax.nn.relu, spread),
    "relu, usual start": (jax.nn.relu, usual),
}
for name, (act, p) in runs.items():
    loss = jnp.sort(train(act, p))
    print(f"{name}, best: {loss[0]:.1e}")
    print(f"{name}, worst: {loss[-1]:.1e}")
s = jnp.arange(m + 1) * 10 / m
error = jnp.interp(x, s, jnp.sinc(s / jnp.pi)) - g
print(f"ramps, built: {jnp.square(error).mean():.1e}")
