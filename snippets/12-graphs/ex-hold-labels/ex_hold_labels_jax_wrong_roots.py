# Wrong: divides by the roots of both degrees, which makes no means
import jax.numpy as jnp


def hold(source, target, known, values, n):
    A = jnp.zeros((n, n)).at[target, source].set(1)
    d = A.sum(1)
    P = A / jnp.sqrt(d[:, None] * d)
    F = jnp.zeros((n, values.shape[1])).at[known].set(values)
    for _ in range(200):
        F = P @ F
        F = F.at[known].set(values)
    return F
