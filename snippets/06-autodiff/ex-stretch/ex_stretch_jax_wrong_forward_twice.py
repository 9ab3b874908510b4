# Wrong: pushes forward again instead of pulling back
import jax
import jax.numpy as jnp


def stretch(f, x, v, steps):
    for _ in range(steps):
        v = v / jnp.linalg.norm(v)
        _, along = jax.jvp(f, (x,), (v,))
        v = along
    return jnp.linalg.norm(along)
