# Wrong: lets words see each other, since all have the number 0
import jax.numpy as jnp


def picture_mask(picture):
    i = jnp.arange(len(picture))
    return (i <= i[:, None]) | (picture[:, None] == picture)
