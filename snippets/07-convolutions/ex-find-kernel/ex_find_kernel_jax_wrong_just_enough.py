# Wrong: as many places as unknowns, and the noise goes into the kernel
import jax.numpy as jnp


def find_kernel(X, H, s):
    h, w = H.shape
    table = [X[u : u + h, v : v + w] for u in range(s) for v in range(s)]
    table = jnp.stack(table, axis=-1).reshape(-1, s * s)
    few = jnp.linalg.pinv(table[: s * s])
    return (few @ H.reshape(-1)[: s * s]).reshape(s, s)
