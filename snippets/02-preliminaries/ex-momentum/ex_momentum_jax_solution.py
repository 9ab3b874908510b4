import jax.numpy as jnp


def momentum(gradient, x, rate, beta, steps):
    v = jnp.zeros_like(x)
    for _ in range(steps):
        v = beta * v + gradient(x)
        x = x - rate * v
    return x
