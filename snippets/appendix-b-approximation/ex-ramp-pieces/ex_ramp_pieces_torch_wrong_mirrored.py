# Wrong: the sign of the knots
import torch


def pieces(W, b, v):
    knots = b / W
    order = torch.argsort(knots)
    bends = (v * torch.abs(W))[order]  # (h,): every unit bends f by v |W|
    first = (v * W)[W < 0].sum()  # units that are on at the far left
    slopes = first + torch.cat([torch.zeros(1), torch.cumsum(bends, 0)])
    return knots[order], slopes
