# Wrong: takes the mean of the big batches for the full gradient
import jax.numpy as jnp


def noise_scale(small, big, b, B):
    s = jnp.square(small).sum(axis=1).mean()
    length = jnp.square(big.mean(axis=0)).sum()
    return length, b * (s - length)
