import math

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)
block = (jnp.arange(100) + 0.5) / 100  # (n,): fills [0, 1]


def total_variation(t):  # of the blocks [0, 1] and [t, t + 1]
    return jnp.minimum(jnp.abs(t), 1)


def jensen_shannon(t):  # log 2 where one block is alone, else 0
    return total_variation(t) * math.log(2)


def wasserstein(t):
    return jnp.abs(jnp.sort(block + t) - block).mean()


@jax.jit(static_argnames="f")
def descend(f, t):
    def step(t, _):
        return t - 0.05 * jax.grad(f)(t), None

    return jax.lax.scan(step, t, length=100)[0]


ways = {
    "total variation": total_variation,
    "Jensen–Shannon": jensen_shannon,
    "Wasserstein": wasserstein,
}
for name, f in ways.items():
    for t in (0.5, 3.0):
        value, slope = jax.value_and_grad(f)(t)
        print(f"{name} at {t:.1f}: {value:.3f}, slope {slope:.3f}")
for name, f in ways.items():
    print(f"{name}, after descent from 3: {descend(f, 3.0):.2f}")

t = jnp.linspace(-3, 3, 241)
plt.figure(figsize=(4.8, 3.2))
for (name, f), dash in zip(ways.items(), ["--", ":", "-"], strict=True):
    plt.plot(t, jax.vmap(f)(t), dash, label=name)
plt.xlabel("t")
plt.ylabel("between [0, 1] and [t, t + 1]")
plt.legend()
plt.show()
