# Wrong: the bias does not grow with the steepness
import math

import torch


def unit(x, left, right, s, width):
    w = 2 * math.log(9) / width
    return left + (right - left) * torch.sigmoid(w * x - s)
