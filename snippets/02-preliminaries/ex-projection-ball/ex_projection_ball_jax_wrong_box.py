# Wrong: clips every entry, which projects onto a box
import jax.numpy as jnp


def projected_descent(gradient, x, radius, rate, steps):
    for _ in range(steps):
        x = x - rate * gradient(x)
        x = jnp.clip(x, -radius, radius)
    return x
