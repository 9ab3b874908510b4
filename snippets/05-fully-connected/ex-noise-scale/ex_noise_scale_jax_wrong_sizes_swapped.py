# Wrong: the weights b and B of the two averages are swapped
import jax.numpy as jnp


def noise_scale(small, big, b, B):
    s = jnp.square(small).sum(axis=1).mean()
    t = jnp.square(big).sum(axis=1).mean()
    variance = (s - t) / (1 / b - 1 / B)
    return (B * s - b * t) / (B - b), variance
