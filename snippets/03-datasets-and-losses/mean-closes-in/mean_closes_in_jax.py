import math

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(0)
runs, n = 500, 4096
noise = jnp.asarray(rng.normal(size=(runs, n)))  # (runs, n)
offset = jnp.asarray(rng.normal(size=(runs, 1)))  # one for each run


def follow(last, column):  # each draw is like the one before it
    new = 0.9 * last + math.sqrt(0.19) * column
    return new, new


_, rest = jax.lax.scan(follow, noise[:, 0], noise[:, 1:].T)
draws = {  # every single draw: mean 0, variance 1
    "independent": noise,
    "like the last": jnp.concatenate([noise[:, :1], rest.T], axis=1),
    "shared offset": math.sqrt(0.9) * noise + math.sqrt(0.1) * offset,
}
sizes = [4**k for k in range(7)]
for name, x in draws.items():
    means = x.cumsum(axis=1) / jnp.arange(1, n + 1)  # of the first 1, 2, …
    error = jnp.sqrt(jnp.square(means).mean(axis=0))  # (n,): over the runs
    for size in (16, 256, 4096):
        print(f"{name}, n = {size}: {error[size - 1]:.4f}")
    plt.loglog(sizes, [error[s - 1].item() for s in sizes], "o", label=name)

s = np.array(sizes)
promised = [1 / np.sqrt(s), np.sqrt(19 / s), np.sqrt(0.1 + 0.9 / s)]
for k, line in enumerate(promised):
    first = 3 if k == 1 else 0  # 19 / n is for long runs only
    plt.plot(s[first:], line[first:], color=f"C{k}", linewidth=0.8)
plt.xlabel("draws in the mean, n")
plt.ylabel("error of the mean")
plt.legend()
plt.show()
