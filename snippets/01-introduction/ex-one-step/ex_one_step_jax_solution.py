import jax
import jax.numpy as jnp


def step(w, b, x, y, rate):
    """One step down the mean squared error of w * x + b against y.

    w, b: arrays of shape (), the parameters
    x, y: arrays of shape (n,), the data
    rate: a number, the factor on the gradient in a step against it
    Returns the new w and the new b.
    """

    def loss_of(w, b):
        return jnp.square(w * x + b - y).mean()  # ()

    dw, db = jax.grad(loss_of, argnums=(0, 1))(w, b)
    return w - rate * dw, b - rate * db
