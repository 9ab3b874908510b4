# Wrong: the same set in any order
from itertools import permutations

import jax
import jax.numpy as jnp


def order_log_prob(z, order):
    total = 0.0
    p = jax.nn.softmax(z)
    for way in permutations(order):
        product, left = 1.0, 1.0
        for j in way:
            product, left = product * p[j] / left, left - p[j]
        total = total + product
    return jnp.log(total)
