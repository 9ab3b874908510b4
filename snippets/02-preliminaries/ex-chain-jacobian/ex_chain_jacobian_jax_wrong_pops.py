# Wrong: takes the layers out of the list of the caller
import jax.numpy as jnp


def chain_jacobian(weights, x):
    J = jnp.eye(len(x), dtype=x.dtype)
    while weights:
        W = weights.pop(0)
        x = jnp.tanh(W @ x)
        J = (1 - x**2)[:, None] * (W @ J)
    return J
