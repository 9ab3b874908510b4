import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
b, n, e, h = 2, 3, 4, 2
k = e // h
X = rng.normal(size=(b, n, e))
W = rng.normal(size=(4, e, e))  # of queries, keys, values, output


def attend(Q, K, V):  # the softmax is over the keys
    S = Q @ K.mT / Q.shape[-1] ** 0.5
    return jax.nn.softmax(S) @ V


@jax.jit
def one_by_one(X, W):  # columns ik to (i + 1)k - 1 are head i's
    heads = []
    for i in range(h):
        Q, K, V = (X @ w[:, i * k : (i + 1) * k] for w in W[:3])
        heads.append(attend(Q, K, V))  # (b, n, k)
    return jnp.concatenate(heads, -1) @ W[3]  # (b, n, e)


def split(Z):  # (b, n, h k) to (b, h, n, k)
    return Z.reshape(b, n, h, k).swapaxes(1, 2)


def merge(H):  # (b, h, n, k) to (b, n, h k)
    return H.swapaxes(1, 2).reshape(b, n, h * k)


@jax.jit
def at_once(X, W):
    H = attend(*(split(X @ w) for w in W[:3]))
    return H, merge(H), merge(H) @ W[3]


H, merged, out = at_once(X, W)
print("all heads:", H.shape)
print("merged:", merged.shape)
print("at once = one by one:", np.allclose(out, one_by_one(X, W)))
print(f"first number: {out[0, 0, 0]:.4f}")
