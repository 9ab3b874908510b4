# Wrong: one place is one equation, and there are s s unknowns
import jax.numpy as jnp


def find_kernel(X, H, s):
    patch, value = X[:s, :s], H[0, 0]
    return value * patch / jnp.square(patch).sum()
