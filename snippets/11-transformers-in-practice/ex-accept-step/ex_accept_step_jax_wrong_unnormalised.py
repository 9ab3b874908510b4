# Wrong: does not divide the rest by its sum
import jax.numpy as jnp


def accept_step(p, q, x, u, w):
    if u < p[x] / q[x]:
        return x
    rest = jnp.maximum(p - q, 0)
    reached = jnp.cumsum(rest)
    return jnp.argmax(reached > w).item()  # the first
