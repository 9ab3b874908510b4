import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(1)
n, d, c = 300, 8, 3
y = np.arange(n) % c
alike = y[:, None] == y
A = np.triu(rng.random((n, n)) < np.where(alike, 0.056, 0.012), 1)
A = jnp.asarray(np.where(A | A.T, 1.0, np.eye(n)))  # (n, n), loops
degree = A.sum(1)
A_hat = A / jnp.sqrt(jnp.outer(degree, degree))
X = 0.5 * rng.normal(size=(c, d))[y] + rng.normal(size=(n, d))
h, L = 16, 16
W_in = rng.normal(size=(20, d, h)) * (2 / d) ** 0.5  # 20 draws
W = rng.normal(size=(20, L, h, h)) * (2 / h) ** 0.5


def cosine(H):  # (n, h): mean over all pairs of nodes
    length = jnp.linalg.norm(H, axis=1, keepdims=True)
    H = H / jnp.maximum(length, 1e-12)
    return jnp.square(H.sum(0)).sum() / n**2


def by_depth(P, activation):
    def layer(H, W):
        H = activation(P @ H @ W)
        return H, cosine(H)

    def one_draw(W_in, W):
        H = activation(X @ W_in)
        return jnp.append(cosine(H), jax.lax.scan(layer, H, W)[1])

    return jax.jit(jax.vmap(one_draw))(W_in, W).mean(0)


def same(H):
    return H


curves = {
    "edges, ReLU": by_depth(A_hat, jax.nn.relu),
    "edges, no ReLU": by_depth(A_hat, same),
    "no edges, ReLU": by_depth(jnp.eye(n), jax.nn.relu),
}
styles = ["o-", "s--", "^:"]
plt.figure(figsize=(4.8, 2.6))
for (name, curve), style in zip(curves.items(), styles, strict=True):
    for k in 0, 4, 16:
        print(f"{name}, {k} layers: {curve[k]:.3f}")
    plt.plot(curve, style, ms=4, label=name)
plt.ylim(0, 1.02)
plt.xlabel("layers")
plt.ylabel("mean cosine")
plt.legend()
plt.show()
