# Wrong: averages the lengths and squares the average
import jax.numpy as jnp


def noise_scale(small, big, b, B):
    s = jnp.linalg.norm(small, axis=1).mean() ** 2
    t = jnp.linalg.norm(big, axis=1).mean() ** 2
    variance = (s - t) / (1 / b - 1 / B)
    return (B * t - b * s) / (B - b), variance
