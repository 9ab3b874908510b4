# Wrong: cuts the rows of W_out, as if it acted from the right
import jax.numpy as jnp


def prune_heads(W_in, b_in, W_out, b_out, h, keep):
    e = W_out.shape[0]
    k = e // h
    keep = jnp.array(keep)
    return (
        W_in.reshape(3, h, k, e)[:, keep].reshape(-1, e),
        b_in.reshape(3, h, k)[:, keep].reshape(-1),
        W_out.reshape(h, k, e)[keep].reshape(-1, e).T,
        b_out,
    )
