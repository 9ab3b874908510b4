# Wrong: solves with the Jacobian where its transpose is needed
import jax
import jax.numpy as jnp


def root(F, z, theta):
    for _ in range(100):
        by_z = jax.jacrev(F)(z, theta)
        z = z - jnp.linalg.solve(by_z, F(z, theta))
    return z


def root_jacobian(F, z, theta):
    by_z, by_theta = jax.jacrev(F, argnums=(0, 1))(z, theta)
    return jnp.linalg.solve(by_z, -by_theta)


def root_gradient(F, z, theta, g):
    w = jnp.linalg.solve(jax.jacrev(F)(z, theta), g)
    _, pull = jax.vjp(lambda theta: F(z, theta), theta)
    return -pull(w)[0]
