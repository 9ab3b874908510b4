import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
L = 50  # blocks
draws, n, h = 16, 128, 64  # networks, inputs on a quarter circle, width
t = np.linspace(0, np.pi / 2, n)
X = jnp.asarray(np.stack([np.cos(t), np.sin(t)], axis=1))  # (n, 2)
A = jnp.asarray(rng.normal(0, 0.5**0.5, (draws, 2, h)))
W = rng.normal(0, (2 / h) ** 0.5, (50, draws, h, h))
w = jnp.asarray(rng.normal(0, h**-0.5, (draws, h, 1)))


@jax.jit
def slopes(W, shortcut, scale, norm):  # of len(W) blocks
    def total(x):
        def block(z, V):  # (draws, n, h), (draws, h, h)
            u = jnp.where(norm, jax.nn.standardize(z, epsilon=1e-5), z)
            return shortcut * z + scale * jax.nn.relu(u) @ V, None

        z, _ = jax.lax.scan(block, x @ A, W)
        return (z @ w).sum()

    x = jnp.broadcast_to(X, (draws, n, 2))
    return jax.grad(total)(x)[..., 0]  # (draws, n): one coordinate's


plt.figure(figsize=(4.8, 3.6))
for name, (line, depth, *case) in {
    "plain, one block": ("-", 1, 0.0, 1.0),
    "plain": ("--", L, 0.0, 1.0),
    "residual": (":", L, 1.0, 1.0),
    "residual, 1/root L": ("-.", L, 1.0, L**-0.5),
    "pre-norm": ("o-", L, 1.0, 1.0),
}.items():
    g = np.asarray(slopes(W[:depth], *case, name == "pre-norm"))
    g = g / np.sqrt(np.square(g).mean(1, keepdims=True))  # mean square 1
    alike = [(g[:, : n - k] * g[:, k:]).mean() for k in range(33)]
    print(f"{name}, 1 apart: {alike[1]:.2f}")
    print(f"{name}, 16 apart: {alike[16]:.2f}")
    plt.plot(alike, line, label=name if "one" in name else f"{name}, {L}")
plt.xlabel("inputs apart (128 on a quarter circle)")
plt.ylabel("similarity of slopes")
plt.ylim(0, 1.05)
plt.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=2)
plt.show()
