import jax.numpy as jnp


def patch_positions(R, C):
    rows = jnp.repeat(R, len(C), axis=0)  # (r c, f), each in turn c times
    columns = jnp.tile(C, (len(R), 1))  # (r c, g), all of them r times
    return jnp.concatenate([rows, columns], axis=1)
