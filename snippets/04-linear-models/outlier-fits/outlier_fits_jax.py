import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)
x = jnp.array([1.07, 1.46, 1.93, 2.52, 2.98, 3.61, 4.04])
y = jnp.array([2.23, 2.55, 3.41, 3.82, 4.04, 5.13, 6.03])
presets = {  # where the eighth point is, and delta
    "in line": (5.0, 6.5, 1.0),
    "wrong": (5.0, 1.0, 1.0),
    "far wrong": (5.0, -2.0, 1.0),
    "lever": (10.0, 2.0, 1.0),
    "wide delta": (5.0, 1.0, 6.0),
}
i, j = jnp.triu_indices(8, k=1)  # all 28 pairs


@jax.jit
def fit(p, q, delta):
    X = jnp.stack([jnp.append(x, p), jnp.ones(8)], axis=1)  # (8, 2)
    t = jnp.append(y, q)  # (8,)
    squared = jnp.linalg.lstsq(X, t)[0]
    slope = (t[j] - t[i]) / (X[j, 0] - X[i, 0])  # (28,)
    lines = jnp.stack([slope, t[i] - slope * X[i, 0]], axis=1)  # (28, 2)
    misses = abs(lines @ X.T - t).sum(axis=1).round(9)
    absolute = lines[misses.argmin()]  # the first of equals
    rate = 1 / jnp.linalg.eigvalsh(X.T @ X)[-1]

    def step(_, w):
        return w - rate * X.T @ jnp.clip(X @ w - t, -delta, delta)

    huber = jax.lax.fori_loop(0, 1000, step, squared)
    return jnp.stack([squared, absolute, huber])  # (3, 2)


names = ["squared", "absolute", "Huber"]
for preset, (p, q, delta) in presets.items():
    for name, (w, b) in zip(names, fit(p, q, delta), strict=True):
        miss = round((q - w * p - b).item(), 2) + 0.0  # no -0.0
        print(f"{preset}, {name}: {w:.3f} x + {b:.3f}, residual {miss:.2f}")
fig, (left, right) = plt.subplots(1, 2)
ends = jnp.array([[0.0, 1.0], [8.0, 1.0]])  # two x, each with a 1
left.plot(ends[:, 0], ends @ fit(5.0, 1.0, 1.0).T, label=names)
left.plot([*x, 5], [*y, 1], "o", color="gray", zorder=1)
left.set(xlabel="x", ylabel="y")
heights = jnp.linspace(-10, 22, 33)
slopes = jax.vmap(fit, in_axes=(None, 0, None))(5.0, heights, 1.0)[..., 0]
right.plot(heights, slopes)
right.set(xlabel="height of the eighth point", ylabel="slope")
for ax in (left, right):
    for line, dash in zip(ax.lines, ("-", "--", "-."), strict=False):
        line.set_linestyle(dash)
fig.legend(loc="outside upper center", ncols=3)
plt.show()
