import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)

t = jnp.linspace(-1, 1, 21)
angle = 2 * jnp.pi * jnp.arange(40) / 40
first, second = jnp.meshgrid(t[::4], t[::4], indexing="ij")  # (6, 6)
pairs = {  # equally probable points
    "square": (first.ravel(), second.ravel()),
    "parabola": (t, 2 * jnp.square(t) - 1),
    "ring": (jnp.cos(angle), jnp.sin(angle)),
    "cross": (jnp.concatenate([t, t]), jnp.concatenate([t, -t])),
}


def correlation(x, y):
    return jnp.corrcoef(x, y)[0, 1].item()


fig, panels = plt.subplots(2, 2, figsize=(4.8, 4.8))
for k, (name, (x, y)) in enumerate(pairs.items()):
    plain = abs(correlation(x, y))
    squares = correlation(jnp.square(x), jnp.square(y))
    print(f"{name}, correlation: {plain:.3f}")
    print(f"{name}, correlation of squares: {abs(squares):.3f}")
    ax = panels.flat[k]
    ax.plot(x, y, f"C{k}" + "os^D"[k], markersize=4)
    ax.set(title=name, aspect="equal", xticks=(-1, 0, 1), yticks=(-1, 0, 1))
fig.supxlabel("x")
fig.supylabel("y")
plt.show()
