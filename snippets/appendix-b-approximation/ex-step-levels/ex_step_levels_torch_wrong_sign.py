# Wrong: the bias has the other sign
import math

import torch


def unit(x, left, right, s, width):
    w = 2 * math.log(9) / width
    return left + (right - left) * torch.sigmoid(w * x + w * s)
