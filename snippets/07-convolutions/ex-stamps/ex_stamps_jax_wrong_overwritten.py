# Wrong: a stamp covers what was there
import jax.numpy as jnp


def stamp(U, K, q):
    n, h, w, o = U.shape
    r, s, c, o = K.shape
    back = jnp.zeros((n, (h - 1) * q + r, (w - 1) * q + s, c))
    for u in range(r):
        for v in range(s):
            rows, columns = u + q * jnp.arange(h), v + q * jnp.arange(w)
            back = back.at[:, rows[:, None], columns].set(U @ K[u, v].T)
    return back
