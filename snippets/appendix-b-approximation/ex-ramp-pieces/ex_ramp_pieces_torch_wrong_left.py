# Wrong: every unit is taken to switch on from the left
import torch


def pieces(W, b, v):
    knots = -b / W
    order = torch.argsort(knots)
    bends = (v * torch.abs(W))[order]  # (h,): every unit bends f by v |W|
    first = 0 * W[0]  # units that are on at the far left
    slopes = first + torch.cat([torch.zeros(1), torch.cumsum(bends, 0)])
    return knots[order], slopes
