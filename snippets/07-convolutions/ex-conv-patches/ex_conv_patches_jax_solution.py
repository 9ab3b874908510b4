import jax.numpy as jnp


def convolve(X, K, b, q, p):
    r, s, c, o = K.shape
    X = jnp.pad(X, ((0, 0), (p, p), (p, p), (0, 0)))
    n, h, w = X.shape[0], (X.shape[1] - r) // q + 1, (X.shape[2] - s) // q + 1
    rows = q * jnp.arange(h)[:, None] + jnp.arange(r)  # (h', r)
    columns = q * jnp.arange(w)[:, None] + jnp.arange(s)  # (w', s)
    patches = X[:, rows[:, None, :, None], columns[None, :, None]]
    patches = patches.reshape(-1, r * s * c)  # from (n, h', w', r, s, c)
    H = patches @ K.reshape(-1, o) + b
    return H.reshape(n, h, w, o)
