# Wrong: cuts the number of groups off instead of rounding it
import jax.numpy as jnp


def group_split(groups, share, rng):
    different = jnp.unique(groups)  # (g,): each group once
    order = rng.permutation(len(different))
    count = int(share * len(different))
    tested = jnp.isin(groups, different[order[:count]])  # (n,)
    return jnp.flatnonzero(~tested), jnp.flatnonzero(tested)
