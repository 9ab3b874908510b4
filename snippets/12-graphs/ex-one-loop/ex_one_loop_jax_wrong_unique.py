# Wrong: all edges are made unique
import jax.numpy as jnp


def one_loop_each(source, target, n):
    loops = jnp.arange(n)
    source = jnp.concatenate([source, loops])
    target = jnp.concatenate([target, loops])
    return jnp.unique(jnp.stack([source, target]), axis=1)
