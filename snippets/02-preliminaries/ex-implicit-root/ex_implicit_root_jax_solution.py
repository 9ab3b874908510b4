import jax
import jax.numpy as jnp


def root(F, z, theta):
    for _ in range(100):
        step = jnp.linalg.solve(jax.jacrev(F)(z, theta), -F(z, theta))
        z = z + step
        if jnp.linalg.vector_norm(step) < 1e-12:
            break
    return z


def root_jacobian(F, z, theta):
    by_z, by_theta = jax.jacrev(F, argnums=(0, 1))(z, theta)
    return jnp.linalg.solve(by_z, -by_theta)  # (k, k), (k, p)


def root_gradient(F, z, theta, g):
    by_z = jax.jacrev(F)(z, theta)
    w = jnp.linalg.solve(by_z.T, g)  # w' = g' times the inverse of by_z
    _, pull = jax.vjp(lambda theta: F(z, theta), theta)
    return -pull(w)[0]
