import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
g, e, base = 8, 32, 100.0  # g x g patches


def table(positions, e):  # (n,) -> (n, e)
    theta = base ** (-2 * jnp.arange(e // 2) / e)
    angles = positions[:, None] * theta
    return jnp.concatenate([jnp.sin(angles), jnp.cos(angles)], axis=1)


number = jnp.arange(g * g)  # patches, row by row
row, column = number // g, number % g
flat = table(number, e)  # (n, e), n = g * g
halves = [table(row, e // 2), table(column, e // 2)]
grid = jnp.concatenate(halves, axis=1)  # (n, e), half of it for each

# (n, n), ones on the diagonal
alike = {
    "one number": flat @ flat.T / (e / 2),
    "row and column": grid @ grid.T / (e / 2),
}
here = 2 * g + 6  # row 2, column 6; two on is row 3, column 0
for name, K in alike.items():
    places = {"right of it": here + 1, "below": here + g, "two on": here + 2}
    for key, j in places.items():
        print(f"{name}, {key}: {K[here, j]:.3f}")

# the product of a pair is a mean of one for rows and one for columns
H = [half @ half.T / (e / 4) for half in halves]
both = (H[0] + H[1]) / 2
np.testing.assert_allclose(alike["row and column"], both, atol=1e-9)

_, axes = plt.subplots(1, 2, figsize=(4.8, 2.7))
limits = {"vmin": 0, "vmax": 1, "interpolation": "none"}
for axis, (name, K) in zip(axes, alike.items(), strict=True):
    axis.imshow(K[here].reshape(g, g), cmap="gray", **limits)
    axis.set(title=name, xlabel="column")
axes[0].set_ylabel("row")
plt.show()
