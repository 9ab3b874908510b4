from functools import partial

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
draws, n, h = 16, 128, 64  # networks, inputs on a quarter circle, width
t = np.linspace(0, np.pi / 2, n)
X = jnp.asarray(np.stack([np.cos(t), np.sin(t)], axis=1))  # (n, 2)
A = jnp.asarray(rng.normal(0, 0.5**0.5, (draws, 2, h)))
W = jnp.asarray(rng.normal(0, (2 / h) ** 0.5, (50, draws, h, h)))
w = jnp.asarray(rng.normal(0, h**-0.5, (draws, h, 1)))


@partial(jax.jit, static_argnames=("L", "norm"))
def slopes(L, shortcut, scale, norm=False):
    def total(x):
        def block(z, V):  # (draws, n, h), (draws, h, h)
            u = jax.nn.standardize(z, epsilon=1e-5) if norm else z
            return shortcut * z + scale * jax.nn.relu(u) @ V, None

        z, _ = jax.lax.scan(block, x @ A, W[:L])
        return (z @ w).sum()

    x = jnp.broadcast_to(X, (draws, n, 2))
    return jax.grad(total)(x)[..., 0]  # (draws, n): one coordinate's


plt.figure(figsize=(4.8, 2.4))
for name, case in {
    "plain, 1 block": (1, 0.0, 1.0),
    "plain": (50, 0.0, 1.0),
    "residual": (50, 1.0, 1.0),
    "residual, 1/root L": (50, 1.0, 50**-0.5),
    "pre-norm": (50, 1.0, 1.0, True),
}.items():
    g = np.asarray(slopes(*case))
    g = g / np.sqrt(np.square(g).mean(1, keepdims=True))  # mean square 1
    alike = [(g[:, : n - k] * g[:, k:]).mean() for k in range(33)]
    print(f"{name}, 1 apart: {alike[1]:.2f}")
    print(f"{name}, 16 apart: {alike[16]:.2f}")
    plt.plot(alike, label=name if "1 block" in name else f"{name}, 50")
plt.xlabel("inputs apart (128 on a quarter circle)")
plt.ylabel("similarity of slopes")
plt.ylim(0, 1.05)
plt.legend(loc="upper left", bbox_to_anchor=(1, 1))
plt.show()
