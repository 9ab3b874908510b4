# Wrong: a power of a negative slope
import torch


def graded(slope, start, end, m):
    total = torch.cumsum(slope ** (2 / 3), dim=0)  # (n,)
    total = torch.cat([torch.zeros_like(total[:1]), total])  # (n + 1,)
    wanted = torch.arange(1, m, dtype=total.dtype) * total[-1] / m
    right = torch.searchsorted(total, wanted).clamp(
        1, len(slope)
    )  # (m - 1,): cells end here
    low, high = total[right - 1], total[right]
    place = (right - 1 + (wanted - low) / (high - low)) / len(slope)
    zero = torch.zeros_like(place[:1])
    place = torch.cat([zero, place, zero + 1])  # (m + 1,), from 0 to 1
    return start + (end - start) * place
