# Wrong: ends at peak * end
import math

import torch


def warm_up_cosine(w, t, peak, end):
    rise = peak * torch.arange(1, w + 1) / w
    turn = torch.arange(1, t - w + 1) / (t - w)
    fall = peak * (end + (1 - end) * (1 + torch.cos(math.pi * turn)) / 2)
    return torch.cat([rise, fall])
