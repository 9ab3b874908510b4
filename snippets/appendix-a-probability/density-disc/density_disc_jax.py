import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
u = jnp.asarray(rng.uniform(size=(10_000, 2)))  # (n, 2)
angle = 2 * jnp.pi * u[:, 1]

fig, panels = plt.subplots(1, 2, figsize=(4.8, 2.7))
for ax, name, r in [
    (panels[0], "r = u", u[:, 0]),
    (panels[1], "r = root of u", jnp.sqrt(u[:, 0])),
]:
    xy = jnp.stack([r * jnp.cos(angle), r * jnp.sin(angle)], axis=1)
    inner = (jnp.linalg.norm(xy, axis=1) <= 0.5).mean()
    square = (jnp.abs(xy).max(axis=1) <= 0.25).mean()
    print(f"{name}, within half the radius: {inner:.4f}")
    print(f"{name}, in the middle square: {square:.4f}")
    ax.plot(*xy[:150].T, ".", markersize=3)
    ax.set(title=name, aspect="equal", xticks=[], yticks=[])
print(f"share of area, half the radius: {0.25:.4f}")
print(f"share of area, square: {0.25 / jnp.pi:.4f}")
plt.show()
