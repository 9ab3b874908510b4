# Wrong: drops what should stay
import jax.numpy as jnp


def dropout_layer(x, u, p, training):
    if not training:
        return x
    return jnp.where(u >= p, 0.0, x / (1 - p))
