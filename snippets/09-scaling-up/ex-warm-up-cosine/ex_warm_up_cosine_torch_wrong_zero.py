# Wrong: the first update has the rate 0
import math

import torch


def warm_up_cosine(w, t, peak, end):
    rise = peak * torch.arange(w) / w
    turn = torch.arange(t - w) / (t - w)
    fall = end + (peak - end) * (1 + torch.cos(math.pi * turn)) / 2
    return torch.cat([rise, fall])
