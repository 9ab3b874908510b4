from functools import partial

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)
m, n, steps = 15, 150, 300
x = (jnp.arange(n) + 0.5) * 10 / n  # (n,)
g = jnp.sinc(x / jnp.pi)
s = jnp.arange(m + 1) * 10 / m  # (m + 1,)
y = jnp.sinc(s / jnp.pi)
bends = jnp.diff(jnp.diff(y) / jnp.diff(s), prepend=0.0)  # (m,)
means = g.reshape(m, -1).mean(axis=1)
jumps = jnp.diff(means)  # (m - 1,): a step at each inner edge


def forward(act, p):
    return act(x[:, None] * p[0] + p[1]) @ p[2] + p[3]


@partial(jax.jit, static_argnums=0)
def train(act, p):
    slope = jax.grad(lambda p: jnp.square(forward(act, p) - g).mean())

    def step(t, carry):  # Adam, with its usual settings
        p, mean, square = carry
        d = slope(p)
        tree = jax.tree.map
        mean = tree(lambda u, e: 0.9 * u + 0.1 * e, mean, d)
        square = tree(lambda u, e: 0.999 * u + 0.001 * e * e, square, d)
        hats = tree(lambda u: u / (1 - 0.9**t), mean)
        sizes = tree(lambda u: jnp.sqrt(u / (1 - 0.999**t)) + 1e-8, square)
        p = tree(lambda q, u, r: q - 0.003 * u / r, p, hats, sizes)
        return p, mean, square

    zeros = [jnp.zeros_like(q) for q in p]
    return jax.lax.fori_loop(1, steps + 1, step, (p, zeros, zeros))[0]


ones = jnp.ones(m)
built = {"ramps": (jax.nn.relu, [ones, -s[:-1], bends, y[0]])}
for w in (6.0, 1000.0):
    start = [w * ones[1:], -w * s[1:-1], jumps, means[0]]
    built[f"steps with w = {w:.0f}"] = (jax.nn.sigmoid, start)
curves = {}
for name, (act, p) in built.items():
    q = train(act, p)
    moved = jnp.abs(q[1] / q[0] - p[1] / p[0]).max()
    errors = [forward(act, r) - g for r in (p, q)]
    before, after = (jnp.square(e).mean() for e in errors)
    print(f"{name}, built: {before:.2e}")
    print(f"{name}, trained: {after:.1e}")
    print(f"{name}, largest move: {moved:.3f}")
    curves[name] = errors
assert moved < 1e-6  # the steep steps, which came last

plt.figure(figsize=(4.8, 3))
plt.plot(x, curves["ramps"][0], "C0--", label="built")
plt.plot(x, curves["ramps"][1], "C1", label="trained")
plt.xlabel("x")
plt.ylabel("f(x) − g(x)")
plt.legend()
plt.show()
