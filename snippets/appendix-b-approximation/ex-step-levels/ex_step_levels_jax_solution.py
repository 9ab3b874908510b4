import math

import jax


def unit(x, left, right, s, width):
    w = 2 * math.log(9) / width  # log 9 on each side
    return left + (right - left) * jax.nn.sigmoid(w * (x - s))
