import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
direction = np.array([0.6, 0.8])  # (r,)
value = np.array([1.0, -1.0])  # (v,)


@jax.jit
def error_after_40(square):  # beta times the squared length
    k = direction * jnp.sqrt(square)  # and beta = 1

    def write(_, S):  # the same pair, again and again
        return S + jnp.outer(k, value - k @ S)

    S = jax.lax.fori_loop(0, 40, write, jnp.zeros((2, 2)))
    return abs(k @ S - value).max()


for square in (0.5, 1.0, 1.9, 2.0, 2.1):
    error = error_after_40(square)
    assert np.isclose(error, abs(1 - square) ** 40)
    print(f"step {square}, error after 40 writes: {error:.4f}")
