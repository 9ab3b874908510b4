# Wrong: loops are added to those that are there
import jax.numpy as jnp


def one_loop_each(source, target, n):
    loops = jnp.arange(n)
    source = jnp.concatenate([source, loops])
    target = jnp.concatenate([target, loops])
    return source, target
