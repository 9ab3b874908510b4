# Wrong: draws a share of the rows and tests all groups that occur among them
import jax.numpy as jnp


def group_split(groups, share, rng):
    count = round(share * len(groups))
    drawn = groups[rng.permutation(len(groups))[:count]]
    tested = jnp.isin(groups, drawn)
    return jnp.flatnonzero(~tested), jnp.flatnonzero(tested)
