# Wrong: accepts the target's most probable token alone
import jax.numpy as jnp


def accept_step(p, q, x, u, w):
    if x == jnp.argmax(p).item():
        return x
    rest = jnp.maximum(p - q, 0)
    reached = jnp.cumsum(rest / rest.sum())
    return jnp.argmax(reached > w).item()  # the first
