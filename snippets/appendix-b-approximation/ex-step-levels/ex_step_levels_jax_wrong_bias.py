# Wrong: the bias does not grow with the steepness
import math

import jax


def unit(x, left, right, s, width):
    w = 2 * math.log(9) / width
    return left + (right - left) * jax.nn.sigmoid(w * x - s)
