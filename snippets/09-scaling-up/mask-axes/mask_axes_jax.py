import jax
import jax.numpy as jnp
import numpy as np

n, c, h, w = 2, 64, 4, 4
ones, p = jnp.ones((n, c, h, w)), 0.5
shapes = {
    "dropout": (n, c, h, w),
    "spatial dropout": (n, c, 1, 1),
    "one mask for the batch": (1, c, h, w),
}
keys = jax.random.split(jax.random.key(0), len(shapes))
masks = {
    name: jax.random.bernoulli(key, 1 - p, shape)
    for key, (name, shape) in zip(keys, shapes.items(), strict=True)
}
cutout = jnp.ones((n, 1, h, w))
cutout = cutout.at[0, :, 1:3, 0:2].set(0)  # a square, in all channels
cutout = cutout.at[1, :, 2:4, 2:4].set(0)
masks["cutout"] = cutout > 0
for name, M in masks.items():
    M = np.broadcast_to(M, ones.shape)
    # an axis along which all entries are as the first: one coin for it
    axes = [(M.take([0], a) == M).all() for a in range(4)]
    shape = [1 if same else s for same, s in zip(axes, M.shape, strict=True)]
    print(f"{name}, shape of the mask: {tuple(shape)}")
print(f"cutout, keeps: {(ones * cutout).mean().item():.2f}")

x, W = jnp.arange(1.0, 4.0), jnp.ones((2, 3))
M = jnp.array([[1.0, 0.0, 1.0], [1.0, 1.0, 0.0]])  # a mask of W
for i, z in enumerate((W * M / (1 - p)) @ x):
    print(f"DropConnect, output {i}: {z.item():.1f}")
for i, z in enumerate(W @ (x * M[0] / (1 - p))):
    print(f"dropout of x, output {i}: {z.item():.1f}")
