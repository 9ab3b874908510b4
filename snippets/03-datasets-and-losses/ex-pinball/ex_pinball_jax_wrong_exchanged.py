# Wrong: the two sides are exchanged
import jax.numpy as jnp


def pinball(prediction, y, tau):
    error = prediction - y
    return jnp.maximum(tau * error, (tau - 1) * error).mean()
