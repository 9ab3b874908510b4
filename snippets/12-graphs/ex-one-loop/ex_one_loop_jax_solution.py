import jax.numpy as jnp


def one_loop_each(source, target, n):
    keep = source != target  # as a mask: not under jit
    loops = jnp.arange(n)
    source = jnp.concatenate([source[keep], loops])
    target = jnp.concatenate([target[keep], loops])
    return source, target
