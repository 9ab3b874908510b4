# Wrong: columns before rows within a patch
import jax.numpy as jnp


def to_patches(image, p, order):
    h, w, c = image.shape
    grid = image.reshape(h // p, p, w // p, p, c)  # (row, ph, column, pw, c)
    axes = (0, 2, 3, 1, 4) if order == "hwc" else (0, 2, 4, 3, 1)
    return jnp.transpose(grid, axes).reshape(-1, p * p * c)


def to_image(patches, h, w, order):
    n, d = patches.shape
    p = round((h * w / n) ** 0.5)
    c = d // p**2
    if order == "hwc":
        grid = patches.reshape(h // p, w // p, p, p, c)
        return jnp.transpose(grid, (0, 2, 1, 3, 4)).reshape(h, w, c)
    grid = patches.reshape(h // p, w // p, c, p, p)
    return jnp.transpose(grid, (0, 3, 1, 4, 2)).reshape(h, w, c)
