import jax.numpy as jnp
import matplotlib.pyplot as plt
from jax import lax
from sklearn.datasets import load_sample_image

photo = load_sample_image("flower.jpg")[13:413]  # cut to 400 rows
photo = jnp.asarray(photo)  # (400, 640, 3)
blocks = photo.astype(int).reshape(40, 10, 64, 10, 3)  # of 10 x 10 pixels
image = (blocks.sum(axis=(1, 3, 4)) // 300).astype(float)  # (40, 64)

rise = jnp.array([-1.0, 0, 1])
mean = jnp.array([1.0, 2, 1])
kernels = {
    "left to right": mean[:, None] * rise,  # Sobel's: a difference along
    "top to bottom": rise[:, None] * mean,  # one axis, smooth along the other
    "ridge": (-jnp.ones((3, 3))).at[1, 1].set(8),
    "blur": jnp.ones((3, 3)),
}
W = jnp.stack(list(kernels.values()))[:, None]  # (o, 1, s, s)
maps = lax.conv(image[None, None], W, (1, 1), "VALID")[0]  # (o, 38, 62)
for name, kernel, map_ in zip(kernels, W, maps, strict=True):
    print(f"{name}, sum of the kernel: {kernel.sum():.0f}")
    print(f"{name}, from {map_.min():.0f} to {map_.max():.0f}")
flat = lax.conv(jnp.full((1, 1, 3, 3), 200.0), W, (1, 1), "VALID").flatten()
print("of an even grey of 200:", flat.round().astype(int).tolist())

edges = jnp.linalg.vector_norm(maps[:2], axis=0).round()  # their length
fig, axes = plt.subplots(2, 2, figsize=(4.8, 3.8))
grey = plt.get_cmap("gray", 16)  # sixteen greys
shown = {"image": image, "edges": edges, "ridge": maps[2], "blur": maps[3]}
for ax, (name, picture) in zip(axes.flat, shown.items(), strict=True):
    limits = dict(vmin=-300, vmax=300) if name == "ridge" else {}
    ax.imshow(picture, cmap=grey, interpolation="none", **limits)
    ax.set(title=name, xticks=[], yticks=[])
plt.show()
