import jax
import jax.numpy as jnp


def stretch(f, x, v, steps):
    _, push = jax.linearize(f, x)  # one run of f; push(v) is J v
    pull = jax.linear_transpose(push, x)  # and pull(u) is (J^T u,)

    def step(_, state):
        v, _ = state
        v = v / jnp.linalg.norm(v)
        along = push(v)  # (o,)
        return pull(along)[0], jnp.linalg.norm(along)  # (d,), ()

    start = v, jnp.zeros((), v.dtype)
    return jax.lax.fori_loop(0, steps, step, start)[1]
