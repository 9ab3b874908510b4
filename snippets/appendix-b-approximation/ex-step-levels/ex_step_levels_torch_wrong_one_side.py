# Wrong: the strip is counted from its middle
import math

import torch


def unit(x, left, right, s, width):
    w = math.log(9) / width
    return left + (right - left) * torch.sigmoid(w * (x - s))
