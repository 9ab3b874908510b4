from functools import partial

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)  # a GPU rounds float32 factors
rng = np.random.default_rng(3)
kernels = [jnp.asarray(rng.normal(size=(4, c, 3, 3))) for c in (1, 4)]
x = np.zeros((1, 1, 16, 24))
x[:, :, 5:11, 3:9] = rng.random((6, 6))  # an object


def answers(x, mode, pool):  # (1, 1, h, w) -> (4,)
    for K in kernels:
        h = jnp.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)), mode=mode)
        x = jax.nn.relu(jax.lax.conv(h, K, (1, 1), "VALID"))
        if pool:
            n, c, h, w = x.shape
            x = x.reshape(n, c, h // 2, 2, w // 2, 2).max(axis=(3, 5))
    return x.mean(axis=(2, 3))[0]  # global pooling


shifts = range(16)
images = np.stack([np.roll(x, k, axis=3) for k in shifts])
fig, ax = plt.subplots(figsize=(4.8, 2.4))
for name, mode, pool in (
    ("circular", "wrap", False),
    ("zeros outside", "constant", False),
    ("circular, two poolings", "wrap", True),
):
    both = partial(answers, mode=mode, pool=pool)
    moved = np.asarray(jax.jit(jax.vmap(both))(images))  # (16, 4)
    same = [k for k in shifts if np.allclose(moved[k], moved[0])]
    print(f"{name}, as before at shifts:", same)
    change = moved / moved[0] - 1  # (16, 4)
    print(f"{name}, largest change: {100 * abs(change).max():.2f} %")
    ax.plot(shifts, 100 * change[:, 3], ".-", label=name)
ax.set(xlabel="shift in pixels", ylabel="change in %", ylim=(-6, 24))
ax.legend(ncols=3, loc="upper center")
plt.show()
