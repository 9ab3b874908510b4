import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
theta, runs, sizes = 2.0, 4000, (4, 16, 64, 256)
seen = {"largest": [], "stretched": [], "twice the mean": []}

for n in sizes:
    x = jnp.asarray(rng.uniform(0, theta, size=(runs, n)))
    largest = x.max(axis=1)  # (runs,): the most likely edge
    print(f"n = {n}, largest, bias: {largest.mean() - theta:.3f}")
    for name, estimate in {
        "largest": largest,
        "stretched": largest * (n + 1) / n,
        "twice the mean": 2 * x.mean(axis=1),
    }.items():
        miss = jnp.sqrt(jnp.square(estimate - theta).mean())
        print(f"n = {n}, {name}, miss: {miss:.4f}")
        seen[name].append(miss.item())
    below = 2 * x.mean(axis=1) < largest  # an edge that the data refute
    print(f"n = {n}, twice the mean, refuted: {below.mean():.2f}")

for name, style in zip(seen, ("o-", "s--", "^:"), strict=True):
    plt.loglog(sizes, seen[name], style, label=name)
plt.xlabel("n")
plt.ylabel("typical miss of the edge")
plt.legend()
plt.show()
