# Wrong: columns two apart still have a row in common
import jax.numpy as jnp


def tridiagonal(push, d):
    i = jnp.arange(d)
    near = jnp.abs(i[:, None] - i) <= 1
    J = jnp.zeros((d, d))
    for k in range(min(2, d)):
        group = i % 2 == k
        image = push(group.astype("float32"))
        J = jnp.where(near & group, image[:, None], J)
    return J
