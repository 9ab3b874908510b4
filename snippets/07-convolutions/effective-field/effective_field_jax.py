import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)  # counts of paths, exactly
m = 16  # (2m + 1)² pixels, the middle one at offset 0
size, offset = 2 * m + 1, jnp.arange(-m, m + 1)
K = jnp.ones((1, 1, 3, 3))


def middle(x, depth):  # (size, size) -> ()
    h = x[None, None]
    for _ in range(depth):
        h = jax.lax.conv(h, K, (1, 1), "SAME")
    return h[0, 0, m, m]


fig, axes = plt.subplots(1, 3, figsize=(4.8, 2.1), sharey=True)
for ax, depth in zip(axes, (2, 5, 15), strict=True):
    slope = jax.grad(middle)(jnp.zeros((size, size)), depth)
    share = slope / slope.sum()  # (size, size), together 1
    row = share.sum(axis=0)  # (size,)
    spread = jnp.sqrt((row * offset**2).sum())
    inner = jnp.abs(offset) <= depth // 2
    print(f"{depth} layers, side: {(row > 0).sum()}")
    print(f"{depth} layers, inner square: {inner.sum()}")
    print(f"{depth} layers, its share: {share[inner][:, inner].sum():.3f}")
    print(f"{depth} layers, spread: {spread:.3f}")
    print(f"{depth} layers, root of 2n/3: {(2 * depth / 3) ** 0.5:.3f}")
    ends = -m - 0.5, m + 0.5
    ax.imshow(share, cmap="Blues", extent=(*ends, *ends))
    e = depth + 0.5  # the border of the receptive field
    ax.plot([-e, e, e, -e, -e], [-e, -e, e, e, -e], "C1")
    ax.set(title=f"{depth} layers", xlabel="pixels")
plt.show()
