# Wrong: beta shrinks the parameters and not the velocity
import jax.numpy as jnp


def momentum(gradient, x, rate, beta, steps):
    v = jnp.zeros_like(x)
    for _ in range(steps):
        v = v + gradient(x)
        x = beta * x - rate * v
    return x
