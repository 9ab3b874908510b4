# Wrong: scales the bias of the output by the share of heads left
import jax.numpy as jnp


def prune_heads(W_in, b_in, W_out, b_out, h, keep):
    e = W_out.shape[0]
    k = e // h
    keep = jnp.array(keep)
    return (
        W_in.reshape(3, h, k, e)[:, keep].reshape(-1, e),
        b_in.reshape(3, h, k)[:, keep].reshape(-1),
        W_out.reshape(e, h, k)[:, keep].reshape(e, -1),
        b_out * len(keep) / h,
    )
