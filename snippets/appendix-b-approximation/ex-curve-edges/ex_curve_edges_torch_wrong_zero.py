# Wrong: the sums begin with the first cell, not with 0
import torch


def graded(slope, start, end, m):
    total = torch.cumsum(slope.abs() ** (2 / 3), dim=0)  # (n,)
    wanted = torch.arange(1, m, dtype=total.dtype) * total[-1] / m
    right = torch.searchsorted(total, wanted)  # (m - 1,)
    low, high = total[right - 1], total[right]
    place = (right - 1 + (wanted - low) / (high - low)) / (len(slope) - 1)
    zero = torch.zeros_like(place[:1])
    place = torch.cat([zero, place, zero + 1])  # (m + 1,), from 0 to 1
    return start + (end - start) * place
