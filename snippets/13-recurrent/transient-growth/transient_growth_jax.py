import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
lags = (1, 4, 16)
skew = jnp.array([[0.5, 8.0], [0.0, 0.5]])
plain = jnp.array([[0.5, 0.0], [0.0, 0.5]])
c, s = np.cos(0.3), np.sin(0.3)
turn = jnp.array([[c, -s], [s, c]])
pair = jnp.array([[2.0, -3.0], [1.3, -2.0]])
state = jnp.array([0.0, 0.95])
held = (1 - jnp.square(state))[:, None] * pair  # a step of tanh, from there


@jax.jit
@jax.vmap
def norms(A):
    powers = [jnp.linalg.matrix_power(A, lag) for lag in lags]
    return jnp.linalg.norm(jnp.stack(powers), 2, axis=(1, 2))


names = ("plain", "skew", "turn", "pair", "pair, held")
stack = jnp.stack([plain, skew, turn, pair, held])  # (5, 2, 2)
radii = np.abs(np.linalg.eigvals(stack)).max(-1)
for name, radius, sizes in zip(
    names, radii, np.asarray(norms(stack)), strict=True
):
    print(f"{name}, spectral radius: {radius:.4f}")
    print(f"{name}, norm of A: {sizes[0]:.4f}")
    for lag, size in zip(lags[1:], sizes[1:], strict=True):
        print(f"{name}, norm of A^{lag}: {size:.4f}")
