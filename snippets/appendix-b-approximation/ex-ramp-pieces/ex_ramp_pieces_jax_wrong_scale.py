# Wrong: the slope of a unit is taken to be v
import jax.numpy as jnp


def pieces(W, b, v):
    knots = -b / W
    order = jnp.argsort(knots)
    bends = (v)[order]  # (h,): every unit bends f by v |W|
    first = 0 * (
        jnp.where(W < 0, v * W, 0).sum()
    )  # units that are on at the far left
    slopes = first + jnp.concatenate([jnp.zeros(1), jnp.cumsum(bends)])
    return knots[order], slopes
