# Wrong: one minus the probabilities that are taken
import jax
import jax.numpy as jnp


def order_log_prob(z, order):
    p = jax.nn.softmax(z)
    total, left = 0.0, 1.0
    for j in order:
        total = total + jnp.log(p[j] / left)
        left = left - p[j]
    return total
