# Wrong: takes every slope at x, not where that layer receives its input
import jax.numpy as jnp


def chain_jacobian(weights, x):
    J = jnp.eye(len(x), dtype=x.dtype)
    for W in weights:
        slopes = 1 - jnp.tanh(W @ x) ** 2
        J = slopes[:, None] * (W @ J)
    return J
