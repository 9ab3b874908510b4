import jax
import jax.numpy as jnp
import numpy as np

delta = 0.01
rates = np.array([-1.0, -1e-3, -1e-5, 0.0])
right = delta * np.array([0.99501663, 0.99999500, 0.99999995, 1.0])
z = jnp.array(delta * rates, dtype=jnp.float32)  # Δλ


def by_formula(z):
    return delta * (jnp.exp(z) - 1) / z


def with_expm1(z):  # keeps the digits, not the 0
    return delta * jnp.expm1(z) / z


def where_outside(z):
    return delta * jnp.where(z == 0, 1.0, jnp.expm1(z) / z)


def where_inside(z):  # the division sees no 0, so nor does its gradient
    safe = jnp.where(z == 0, 1.0, z)
    return delta * jnp.where(z == 0, 1 + z / 2, jnp.expm1(safe) / safe)


for rule in (by_formula, with_expm1, where_outside, where_inside):
    b, slope = jax.vmap(jax.value_and_grad(rule))(z)
    off = np.abs(np.asarray(b) / right - 1)
    print(f"{rule.__name__}, relative error:", *[f"{v:.3f}" for v in off])
    print(f"{rule.__name__}, slope at 0: {slope[-1]:.4f}")
