import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)

kind = "exponential"
runs, n = 300, 4096
u = jnp.asarray(np.random.default_rng(0).random((runs, n)))
draws = {  # by the inverse CDF; where there is a mean, it is taken off
    "uniform": lambda u: u - 0.5,
    "exponential": lambda u: -jnp.log1p(-u) - 1,
    "pareto": lambda u: (1 - u) ** (-1 / 1.5) - 3,  # infinite variance
    "cauchy": lambda u: jnp.tan(jnp.pi * (u - 0.5)),  # no mean
}


@jax.jit
def run(u):
    x = draws[kind](u)  # (runs, n)
    means = x.cumsum(axis=1) / jnp.arange(1, n + 1)  # of the first 1, 2, …
    bars = {}
    for m in (16, 256, 4096):  # from the first m draws alone
        bars[m] = x[:, :m].std(axis=1, ddof=1) / m**0.5  # (runs,)
    return means, bars


means, bars = jax.tree.map(np.asarray, run(u))
off = np.abs(means)
for size, bar in bars.items():
    held = (off[:, size - 1] < 2 * bar).mean()
    print(f"n = {size}, typical error: {np.median(off[:, size - 1]):.4f}")
    print(f"n = {size}, within two error bars: {held:.2f}")

fig, (top, low) = plt.subplots(2, 1, figsize=(4.8, 5.2), sharex=True)
some = np.unique(np.geomspace(1, n, 120).astype(int)) - 1
top.semilogx(some + 1, means[:6, some].T, linewidth=0.9)
top.set(ylabel="six running means, off by", ylim=(-2, 2))
sizes = 4 ** np.arange(7)
error = np.median(off[:, sizes - 1], axis=0)  # (7,): typical
low.loglog(sizes, error, "o")
low.plot(sizes, error[2] * np.sqrt(16 / sizes), "C1--")
low.set(xlabel="draws, n", ylabel="typical error", ylim=(2e-3, 4))
plt.show()
