import jax.numpy as jnp


def find_kernel(X, H, s):
    h, w = H.shape
    table = [X[u : u + h, v : v + w] for u in range(s) for v in range(s)]
    table = jnp.stack(table, axis=-1).reshape(-1, s * s)
    # (places, s s): one equation for each place
    return jnp.linalg.lstsq(table, H.reshape(-1))[0].reshape(s, s)
