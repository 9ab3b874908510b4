import jax.numpy as jnp


def causal_conv(x, w, b, d):
    k, t = len(w), x.shape[1]
    padded = jnp.pad(x, ((0, 0), ((k - 1) * d, 0), (0, 0)))
    y = b  # (o,), for every example and moment
    for j in range(k):
        y = y + padded[:, j * d : j * d + t] @ w[j]  # (n, t, o)
    return y
