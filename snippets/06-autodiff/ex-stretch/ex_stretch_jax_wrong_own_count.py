# Wrong: always makes ten steps
import jax
import jax.numpy as jnp


def stretch(f, x, v, steps):
    _, pull = jax.vjp(f, x)
    for _ in range(10):
        v = v / jnp.linalg.norm(v)
        _, along = jax.jvp(f, (x,), (v,))
        (v,) = pull(along)
    return jnp.linalg.norm(along)
