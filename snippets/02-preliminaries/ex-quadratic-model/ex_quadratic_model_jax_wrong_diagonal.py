# Wrong: a parabola for each axis, and nothing for the axes together
import jax
import jax.numpy as jnp


def quadratic_model(f, x):
    value, g = f(x), jax.grad(f)(x)  # (), (d,)
    H = jax.hessian(f)(x)  # (d, d)
    return lambda s: value + g @ s + jnp.diag(H) @ s**2 / 2
