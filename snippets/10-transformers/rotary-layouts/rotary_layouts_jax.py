import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n, e, k = 5, 4, 6
rng = np.random.default_rng(0)
X = jnp.array(rng.normal(size=(n, e)))
W_q, W_k = jnp.array(rng.normal(size=(2, e, k)))  # act from the right
theta = 10_000.0 ** (-2 * jnp.arange(k // 2) / k)
angle = jnp.arange(n)[:, None] * theta  # (n, k / 2)
c, s = jnp.cos(angle), jnp.sin(angle)


def interleaved(x):  # pairs (0, 1), (2, 3), (4, 5)
    a, b = x[:, 0::2], x[:, 1::2]
    return jnp.stack([a * c - b * s, a * s + b * c], -1).reshape(n, k)


def half_split(x):  # pairs (0, 3), (1, 4), (2, 5)
    a, b = jnp.split(x, 2, axis=1)
    return jnp.concatenate([a * c - b * s, a * s + b * c], axis=1)


def scores(layout, W_q, W_k):
    return layout(X @ W_q) @ layout(X @ W_k).T  # (n, n)


order = jnp.arange(k).reshape(-1, 2).T.flatten()  # evens, then odds
print("columns:", order.tolist())
S = scores(interleaved, W_q, W_k)
moved = scores(half_split, W_q[:, order], W_k[:, order])
assert jnp.allclose(S, moved)
wrongs = {
    "as they are": (W_q, W_k),
    "queries alone converted": (W_q[:, order], W_k),
    "converted twice": (W_q[:, order][:, order], W_k[:, order][:, order]),
}
print(f"both converted, scores off by: {jnp.abs(moved - S).max():.4f}")
for name, weights in wrongs.items():
    off = jnp.abs(scores(half_split, *weights) - S)
    print(f"{name}, scores off by: {off.max():.4f}")
    print(f"{name}, each with itself off by: {off.diagonal().max():.4f}")
