# Wrong: the knots are left in the order of the units
import jax.numpy as jnp


def pieces(W, b, v):
    knots = -b / W
    order = jnp.argsort(knots)
    bends = (v * jnp.abs(W))[order]  # (h,): every unit bends f by v |W|
    first = jnp.where(
        W < 0, v * W, 0
    ).sum()  # units that are on at the far left
    slopes = first + jnp.concatenate([jnp.zeros(1), jnp.cumsum(bends)])
    return knots, slopes
