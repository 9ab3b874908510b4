import jax.numpy as jnp
import numpy as np


def tridiagonal(push, d):
    i = np.arange(d)
    near = np.abs(i[:, None] - i) <= 1  # (d, d): the three diagonals
    J = jnp.zeros((d, d))
    for k in range(min(3, d)):  # columns k, k + 3, k + 6, …
        group = i % 3 == k  # (d,)
        image = push(jnp.asarray(group, "float32"))  # (d,): their sum
        J = jnp.where(near & group, image[:, None], J)
    return J
