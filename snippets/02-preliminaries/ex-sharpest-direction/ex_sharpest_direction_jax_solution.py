import jax
import jax.numpy as jnp


def hvp(f, x, v):
    _, change = jax.jvp(jax.grad(f), (x,), (v,))
    return change


def sharpest(f, x, v, steps):
    def step(_, v):
        v = hvp(f, x, v)
        return v / jnp.linalg.vector_norm(v)

    v = jax.lax.fori_loop(0, steps, step, v)
    return v @ hvp(f, x, v), v
