import jax
from jax import numpy as jnp

jax.config.update("jax_enable_x64", True)


@jax.jit
def norm(x, eps):  # (n, c)
    return (x - x.mean(0)) / jnp.sqrt(x.var(0) + eps)


x = jnp.array([[2.0, 1.0], [2.0, 3.0]])
for eps in (0.0, 1e-5):
    z = norm(x, eps)
    print(f"eps {eps}, NaN: {jnp.isnan(z).sum()}")
jacobian = jax.jacobian(norm)(x, 1e-5)
print(f"slope of the constant feature: {jacobian[0, 0, 0, 0]:.2f}")
print(f"slope of the other: {jacobian[0, 1, 0, 1]:.6f}")
