# Wrong: lets patches see the patches of other pictures
import jax.numpy as jnp


def picture_mask(picture):
    i = jnp.arange(len(picture))
    patch = picture > 0
    return (i <= i[:, None]) | (patch[:, None] & patch)
