# Wrong: turns the kernel, and does not transpose the layer
import jax.numpy as jnp


def stamp(U, K, q):
    n, h, w, o = U.shape
    r, s, c, o = K.shape
    back = jnp.zeros((n, (h - 1) * q + r, (w - 1) * q + s, c))
    for u in range(r):
        for v in range(s):
            rows, columns = u + q * jnp.arange(h), v + q * jnp.arange(w)
            share = U @ K[r - 1 - u, s - 1 - v].T
            back = back.at[:, rows[:, None], columns].add(share)
    return back
