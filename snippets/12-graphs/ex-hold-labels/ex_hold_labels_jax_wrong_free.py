# Wrong: the known labels are not put back
import jax.numpy as jnp


def hold(source, target, known, values, n):
    A = jnp.zeros((n, n)).at[target, source].set(1)
    d = A.sum(1)
    P = A / d[:, None]
    F = jnp.zeros((n, values.shape[1])).at[known].set(values)
    for _ in range(200):
        F = P @ F
    return F
