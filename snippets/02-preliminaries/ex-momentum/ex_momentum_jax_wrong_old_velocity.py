# Wrong: moves with the old velocity, and renews it afterwards
import jax.numpy as jnp


def momentum(gradient, x, rate, beta, steps):
    v = jnp.zeros_like(x)
    for _ in range(steps):
        x, v = x - rate * v, beta * v + gradient(x)
    return x
