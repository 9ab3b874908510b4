import jax
import jax.numpy as jnp


def fixed_point_gradient(W, x, g):
    def step(_, z):
        return jnp.tanh(W @ z + x)

    z = jax.lax.fori_loop(0, 500, step, jnp.zeros_like(x))
    slope = 1 - z**2
    J = slope[:, None] * W
    w = slope * jnp.linalg.solve((jnp.eye(len(x)) - J).T, g)
    return jnp.outer(w, z), w
