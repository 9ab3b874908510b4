# Wrong: the blocks in the order of PyTorch
import jax
import jax.numpy as jnp


def gru_step(x, s, W, U, b):
    e = len(s)
    gates = jax.nn.sigmoid(W[: 2 * e] @ x + U[: 2 * e] @ s + b[: 2 * e])
    r, z = gates[:e], gates[e:]  # (e,) each
    past = U[2 * e :] @ (r * s)
    candidate = jnp.tanh(W[2 * e :] @ x + past + b[2 * e :])
    return z * s + (1 - z) * candidate
