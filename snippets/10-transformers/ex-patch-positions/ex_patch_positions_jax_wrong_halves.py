# Wrong: the column's vector stands first
import jax.numpy as jnp


def patch_positions(R, C):
    rows = jnp.repeat(R, len(C), axis=0)
    columns = jnp.tile(C, (len(R), 1))
    return jnp.concatenate([columns, rows], axis=1)
