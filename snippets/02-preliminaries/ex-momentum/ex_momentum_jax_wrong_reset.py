# Wrong: the velocity is set back to zero in every step
import jax.numpy as jnp


def momentum(gradient, x, rate, beta, steps):
    for _ in range(steps):
        v = jnp.zeros_like(x)
        v = beta * v + gradient(x)
        x = x - rate * v
    return x
