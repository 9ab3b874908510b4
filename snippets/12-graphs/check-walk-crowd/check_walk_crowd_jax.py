import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
for n in (2, 3, 5):
    P = (1 - jnp.eye(n)) / (n - 1)  # all joined to all
    for k in (1, 2, 3, 20):
        back = jnp.diagonal(jnp.linalg.matrix_power(P, k))
        formula = (1 + (n - 1) * (-1 / (n - 1)) ** k) / n
        assert jnp.allclose(back, formula)
        print(f"n = {n}, back after {k}: {back[0]:.4f}")
