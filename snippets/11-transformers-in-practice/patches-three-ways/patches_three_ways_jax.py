import jax
import jax.numpy as jnp
from jax import lax

jax.config.update("jax_enable_x64", True)
h, w, c, p, e = 4, 6, 3, 2, 5
n, d = h * w // p**2, p * p * c  # patches, numbers in each
row, column, channel = (jnp.arange(float(m)) for m in (h, w, c))
image = 100 * row[:, None, None] + 10 * column[:, None] + channel

grid = image.reshape(h // p, p, w // p, p, c)  # (row, ph, column, pw, c)
X = grid.transpose(0, 2, 1, 3, 4).reshape(n, d)  # (n, (ph pw c))
other = grid.transpose(0, 2, 4, 1, 3).reshape(n, d)  # (n, (c ph pw))
wrong = image.reshape(n, d)  # the right shape, and no patches
print("shape:", X.shape)
for name, P in {"(ph pw c)": X, "(c ph pw)": other}.items():
    print(f"patch 1, {name}:", *P[1].astype(int))
print("row 1, no transpose:", *wrong[1].astype(int))

E = jnp.cos(jnp.arange(float(d * e))).reshape(d, e)  # any matrix
tokens = X @ E  # (n, e)
K = E.reshape(p, p, c, e)  # the axes of a kernel, in their order
axes = ("NHWC", "HWIO", "NHWC")
maps = lax.conv_general_dilated(
    image[None], K, (p, p), "VALID", dimension_numbers=axes
)  # (1, h/p, w/p, e)
gap = jnp.abs(maps.reshape(n, e) - tokens).max()
print(f"convolution with stride p, gap: {gap:.4f}")

unfolded = lax.conv_general_dilated_patches(
    image[None], (p, p), (p, p), "VALID", dimension_numbers=axes
).reshape(n, d)
print("unfold equals (ph pw c):", jnp.array_equal(unfolded, X))
print("unfold equals (c ph pw):", jnp.array_equal(unfolded, other))
