import jax.numpy as jnp


def projected_descent(gradient, x, radius, rate, steps):
    for _ in range(steps):
        x = x - rate * gradient(x)
        norm = jnp.linalg.vector_norm(x)
        x = x * jnp.clip(radius / norm, max=1.0)  # inside: times 1
    return x
