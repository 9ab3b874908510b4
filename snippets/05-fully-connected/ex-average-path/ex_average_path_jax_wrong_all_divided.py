# Wrong: skips the first points and divides by all steps
import jax.numpy as jnp


def average_path(gradient, w, rate, steps, skip):
    total = jnp.zeros_like(w)
    for k in range(steps):
        w = w - rate * gradient(w, k)
        if k >= skip:
            total = total + w
    return total / steps
