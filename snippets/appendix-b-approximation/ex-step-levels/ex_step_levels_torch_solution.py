import math

import torch


def unit(x, left, right, s, width):
    w = 2 * math.log(9) / width  # log 9 on each side
    return left + (right - left) * torch.sigmoid(w * (x - s))
