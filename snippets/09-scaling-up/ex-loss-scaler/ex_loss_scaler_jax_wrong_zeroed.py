# Wrong: entries that are not finite count as 0, and the update is made
import jax.numpy as jnp


def scaled_update(w, g, s, good, eta, interval):
    finite = jnp.isfinite(g).all()
    w = w - eta * jnp.nan_to_num(g, True, 0.0, 0.0, 0.0) / s
    good = jnp.where(finite, good + 1, 0)
    grow = good == interval
    s = jnp.where(finite, jnp.where(grow, 2 * s, s), s / 2)
    return w, s, jnp.where(grow, 0, good)
