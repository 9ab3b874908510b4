# Wrong: n is taken from the largest index
import jax.numpy as jnp


def one_loop_each(source, target, n):
    keep = source != target  # as a mask: not under jit
    both = jnp.concatenate([source, target])
    n = int(both.max()) + 1 if len(both) else 0
    loops = jnp.arange(n)
    source = jnp.concatenate([source[keep], loops])
    target = jnp.concatenate([target[keep], loops])
    return source, target
