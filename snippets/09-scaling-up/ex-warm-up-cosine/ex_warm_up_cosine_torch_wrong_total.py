# Wrong: the cosine is as long as the training, with the rise
import math

import torch


def warm_up_cosine(w, t, peak, end):
    rise = peak * torch.arange(1, w + 1) / w
    turn = torch.arange(w + 1, t + 1) / t
    fall = end + (peak - end) * (1 + torch.cos(math.pi * turn)) / 2
    return torch.cat([rise, fall])
