import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

rng, k, runs = np.random.default_rng(0), 16, 50


def excess(n):  # as in the chapter, for the first five sizes
    y = ((jnp.arange(n) + 0.5) / n) ** 2
    y = y + jnp.asarray(rng.normal(size=(runs, n))) / 3
    model = y.reshape(runs, k, n // k).mean(2)  # (runs, k)
    truth = (((jnp.arange(64 * k) + 0.5) / (64 * k)) ** 2).reshape(k, 64)
    return ((model[:, :, None] - truth) ** 2).mean().item()


sizes = [k * 2**j for j in range(5)]
L = jnp.array([excess(n) for n in sizes])  # (5,)
n = jnp.array([float(size) for size in sizes])  # (5,)
floor = 1 / (9 * k**2)
for c in (0.0, floor, 2 * floor):
    best = 1.0
    for alpha in np.linspace(0.5, 1.5, 201):
        r = n**-alpha / L  # (5,): a r + c / L should be 1
        a = (r * (1 - c / L)).sum() / (r * r).sum()
        best = min(best, ((a * r + c / L - 1) ** 2).mean().item())
    print(f"floor {c:.6f}, typical miss: {100 * best**0.5:.2f} %")
