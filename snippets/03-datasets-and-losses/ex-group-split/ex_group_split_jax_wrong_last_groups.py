# Wrong: always tests the groups with the largest numbers
import jax.numpy as jnp


def group_split(groups, share, rng):
    different = jnp.unique(groups)
    count = round(share * len(different))
    tested = jnp.isin(groups, different[len(different) - count :])
    return jnp.flatnonzero(~tested), jnp.flatnonzero(tested)
