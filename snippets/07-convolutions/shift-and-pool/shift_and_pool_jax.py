from functools import partial

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)  # a GPU rounds float32 factors
window = 2  # side of the first pooling's windows; the second's is 2
rng = np.random.default_rng(3)
kernels = [jnp.asarray(rng.normal(size=(4, c, 3, 3))) for c in (1, 4)]
x = np.zeros((1, 1, 16, 24))
x[:, :, 5:11, 3:9] = rng.random((6, 6))  # an object


def answers(x, mode, pool):  # (1, 1, h, w) -> (4,)
    for K, s in zip(kernels, (window, 2), strict=True):
        h = jnp.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)), mode=mode)
        x = jax.nn.relu(jax.lax.conv(h, K, (1, 1), "VALID"))
        if pool:
            n, c, h, w = x.shape
            x = x.reshape(n, c, h // s, s, w // s, s).max(axis=(3, 5))
    return x.mean(axis=(2, 3))[0]  # global pooling


shifts = range(16)
images = np.stack([np.roll(x, k, axis=3) for k in shifts])
fig, axes = plt.subplots(3, figsize=(4.8, 4), sharex=True, sharey=True)
settings = (
    ("circular", "wrap", False),
    ("zeros outside", "constant", False),
    ("circular, two poolings", "wrap", True),
)
for ax, (name, mode, pool) in zip(axes, settings, strict=True):
    both = partial(answers, mode=mode, pool=pool)
    moved = np.asarray(jax.jit(jax.vmap(both))(images))  # (16, 4)
    same = [k for k in shifts if np.allclose(moved[k], moved[0])]
    print(f"{name}, as before at shifts:", same)
    change = moved / moved[0] - 1  # (16, 4)
    print(f"{name}, largest change: {100 * abs(change).max():.2f} %")
    ax.plot(shifts, 100 * change[:, 3], ".-")
    ax.set(title=name, ylabel="change in %", ylim=(-30, 40))
axes[2].set(xlabel="shift in pixels")
plt.show()
