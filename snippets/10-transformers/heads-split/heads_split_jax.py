import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
b, n, e, h = 2, 3, 4, 2
k = e // h
X = jnp.asarray(rng.normal(size=(b, n, e)))
W_q, W_k, W_v, W_o = jnp.asarray(rng.normal(size=(4, e, e)))


def attend(Q, K, V):  # the softmax is over the keys
    S = Q @ K.mT / Q.shape[-1] ** 0.5
    return jax.nn.softmax(S) @ V


# one head after the other: columns i*k to (i+1)*k are head i's
heads = []
for i in range(h):
    mine = slice(i * k, (i + 1) * k)
    Q, K, V = X @ W_q[:, mine], X @ W_k[:, mine], X @ W_v[:, mine]
    heads.append(attend(Q, K, V))  # (b, n, k)
one_by_one = jnp.concatenate(heads, -1) @ W_o  # (b, n, e)


def split(Z):  # (b, n, e) to (b, h, n, k)
    return Z.reshape(b, n, h, k).swapaxes(1, 2)


def merge(H):  # (b, h, n, k) to (b, n, e)
    return H.swapaxes(1, 2).reshape(b, n, h * k)


H = attend(split(X @ W_q), split(X @ W_k), split(X @ W_v))
at_once = merge(H) @ W_o
print("all heads:", H.shape)
print("merged:", merge(H).shape)
print("at once = one by one:", jnp.allclose(at_once, one_by_one).item())
print(f"first number: {at_once[0, 0, 0]:.4f}")
