# Wrong: v is never brought back to length 1
import jax
import jax.numpy as jnp


def stretch(f, x, v, steps):
    _, pull = jax.vjp(f, x)
    for _ in range(steps):
        _, along = jax.jvp(f, (x,), (v,))
        v, before = pull(along)[0], v
    return jnp.linalg.norm(along) / jnp.linalg.norm(before)
