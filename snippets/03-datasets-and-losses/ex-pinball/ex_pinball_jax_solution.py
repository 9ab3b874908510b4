import jax.numpy as jnp


def pinball(prediction, y, tau):
    error = y - prediction  # positive where the prediction is too low
    return jnp.maximum(tau * error, (tau - 1) * error).mean()
