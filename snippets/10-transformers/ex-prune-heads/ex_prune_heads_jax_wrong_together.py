# Wrong: reads each head's query, key and value as standing together
import jax.numpy as jnp


def prune_heads(W_in, b_in, W_out, b_out, h, keep):
    e = W_out.shape[0]
    k = e // h
    keep = jnp.array(keep)
    return (
        W_in.reshape(h, 3, k, e)[keep].swapaxes(0, 1).reshape(-1, e),
        b_in.reshape(h, 3, k)[keep].swapaxes(0, 1).reshape(-1),
        W_out.reshape(e, h, k)[:, keep].reshape(e, -1),
        b_out,
    )
