# Wrong: takes the Hessian at the moving direction, not at x
import jax
import jax.numpy as jnp


def hvp(f, x, v):
    return jax.grad(lambda x: jax.grad(f)(x) @ v)(x)


def sharpest(f, x, v, steps):
    def step(_, v):
        v = hvp(f, v, v)
        return v / jnp.linalg.vector_norm(v)

    v = jax.lax.fori_loop(0, steps, step, v)
    return v @ hvp(f, v, v), v
