# Wrong: exchanges the rate and one minus the rate
import jax.numpy as jnp


def average_path(gradient, w, rate, steps, skip):
    total = jnp.zeros_like(w)
    for k in range(steps):
        w = w - (1 - rate) * gradient(w, k)
        if k >= skip:
            total = total + w
    return total / (steps - skip)
