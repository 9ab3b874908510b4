# Wrong: scales every point to the sphere, also those inside the ball
import jax.numpy as jnp


def projected_descent(gradient, x, radius, rate, steps):
    for _ in range(steps):
        x = x - rate * gradient(x)
        x = x * (radius / jnp.linalg.vector_norm(x))
    return x
