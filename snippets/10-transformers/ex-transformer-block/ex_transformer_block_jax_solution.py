import jax
import jax.numpy as jnp


def block(X, W_q, W_k, W_v, W_o, W_1, W_2, h):
    b, n, e = X.shape
    norm = jax.nn.standardize  # epsilon is 1e-5

    def split(W):  # (b, h, n, e / h)
        return (u @ W).reshape(b, n, h, -1).swapaxes(1, 2)

    u = norm(X)
    q, k, v = split(W_q), split(W_k), split(W_v)
    a = jax.nn.softmax(q @ k.mT / q.shape[-1] ** 0.5)
    heads = a @ v
    X = X + heads.swapaxes(1, 2).reshape(b, n, e) @ W_o
    return X + jnp.maximum(norm(X) @ W_1, 0) @ W_2
