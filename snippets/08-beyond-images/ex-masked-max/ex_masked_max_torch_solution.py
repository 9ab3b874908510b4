import torch


def masked_max(z, mask):
    gaps = ~mask[:, :, None]  # (b, t, 1)
    best = z.masked_fill(gaps, -torch.inf).amax(1)  # (b, h)
    return best.where(mask.any(1, keepdim=True), 0.0)
