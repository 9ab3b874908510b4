import jax
import jax.numpy as jnp


def stretch(f, x, v, steps):
    _, pull = jax.vjp(f, x)  # one run of f, many walks back
    for _ in range(steps):
        v = v / jnp.linalg.norm(v)
        _, along = jax.jvp(f, (x,), (v,))  # (o,): J v
        (v,) = pull(along)  # (d,): J^T J v
    return jnp.linalg.norm(along)
