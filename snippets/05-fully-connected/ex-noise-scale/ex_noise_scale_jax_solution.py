import jax.numpy as jnp


def noise_scale(small, big, b, B):
    s = jnp.square(small).sum(axis=1).mean()  # length² + sigma² / b
    t = jnp.square(big).sum(axis=1).mean()  # length² + sigma² / B
    variance = (s - t) / (1 / b - 1 / B)
    return (B * t - b * s) / (B - b), variance
