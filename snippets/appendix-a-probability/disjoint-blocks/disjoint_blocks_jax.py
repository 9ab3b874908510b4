import math

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)
block = (jnp.arange(64) + 0.5) / 64  # (n,): fills [0, 1]


def total_variation(t):  # of the blocks [0, 1] and [t, t + 1]
    return jnp.minimum(jnp.abs(t), 1)


def jensen_shannon(t):  # log 2 where one block is alone, else 0
    return total_variation(t) * math.log(2)


def wasserstein(t):
    return jnp.abs(jnp.sort(block + t) - block).mean()


def descend(f, t):
    slope = jax.grad(f)
    return jax.lax.fori_loop(0, 100, lambda _, t: t - slope(t) / 16, t)


grid = jnp.linspace(-3, 3, 121)
for name, f, dash in [
    ("total variation", total_variation, "--"),
    ("Jensen–Shannon", jensen_shannon, ":"),
    ("Wasserstein", wasserstein, "-"),
]:
    for t in (0.5, 3.0):
        value, slope = jax.value_and_grad(f)(t)
        print(f"{name} at {t:.1f}: {value:.3f}, slope {slope:.3f}")
    print(f"{name}, after descent from 3: {descend(f, 3.0):.2f}")
    plt.plot(grid, jax.vmap(f)(grid), dash, label=name)
plt.xlabel("t")
plt.ylabel("between [0, 1] and [t, t + 1]")
plt.legend()
plt.show()
