# Wrong: what a run returns is laid along rows
import jax.numpy as jnp


def tridiagonal(push, d):
    i = jnp.arange(d)
    near = jnp.abs(i[:, None] - i) <= 1
    J = jnp.zeros((d, d))
    for k in range(min(3, d)):
        group = i % 3 == k
        image = push(group.astype("float32"))
        J = jnp.where(near & group[:, None], image, J)
    return J
