# Wrong: splits the rows, as if they were independent
import jax.numpy as jnp


def group_split(groups, share, rng):
    order = jnp.asarray(rng.permutation(len(groups)))
    count = round(share * len(groups))
    return order[count:], order[:count]
