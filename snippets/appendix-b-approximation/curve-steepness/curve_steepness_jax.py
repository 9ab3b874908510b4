import math
from functools import partial

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)
n = 1500
x = (jnp.arange(n) + 0.5) * 10 / n  # (n,)
g = jnp.sinc(x / jnp.pi)
ws = jnp.logspace(0, 4, 13)


@partial(jax.jit, static_argnums=0)
def errors(m):  # for each w: the mse with steps at 0 and 10, and with a bias
    heights = g.reshape(m, -1).mean(axis=1)
    inner = jnp.arange(1, m) * 10 / m  # (m - 1,)

    def both(w):
        f = jax.nn.sigmoid(w * (x[:, None] - inner)) @ jnp.diff(heights)
        first, last = jax.nn.sigmoid(w * x), jax.nn.sigmoid(w * (x - 10))
        steps = f + heights[0] * first - heights[-1] * last
        bias = f + heights[0]
        return jnp.square(steps - g).mean(), jnp.square(bias - g).mean()

    return jax.lax.map(both, ws)  # one w after another, in less memory


print(f"w = 10, cost of the first step: {(math.log(2) - 0.5) / 100:.2e}")
plt.figure(figsize=(4.8, 3.4))
for c, m in enumerate((15, 50, 150)):
    steps, bias = errors(m)
    stairs = jnp.square(g - jnp.repeat(g.reshape(m, -1).mean(1), n // m))
    print(f"m = {m}, staircase: {stairs.mean():.2e}")
    print(f"m = {m}, steps, w = 10: {steps[3]:.2e}")
    print(f"m = {m}, steps, w = 10000: {steps[-1]:.2e}")
    print(f"m = {m}, bias, w = 10: {bias[3]:.2e}")
    print(f"m = {m}, bias, lowest: {bias.min():.2e}")
    plt.loglog(ws, steps, f"C{c}o-", label=f"m = {m}")
    plt.loglog(ws, bias, f"C{c}s--")
plt.xlabel("steepness w")
plt.ylabel("mean squared error")
plt.legend()
plt.show()
