import jax.numpy as jnp


def pair_kernel(lam, c, b, n):
    weight = jnp.where(lam.imag == 0, 1.0, 2.0)  # (e,)
    powers = lam[:, None] ** jnp.arange(n)  # (e, n)
    return (weight[:, None] * (c * b)[:, None] * powers).real.sum(0)
