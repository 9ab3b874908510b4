# Wrong: the height is the right level, not the change
import math

import jax


def unit(x, left, right, s, width):
    w = 2 * math.log(9) / width
    return left + right * jax.nn.sigmoid(w * (x - s))
