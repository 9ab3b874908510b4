# Wrong: does not divide the rest by its sum
import torch


def accept_step(p, q, x, u, w):
    if u < p[x] / q[x]:
        return x
    rest = torch.clamp(p - q, min=0)
    reached = torch.cumsum(rest, dim=0)
    return (reached > w).int().argmax().item()  # the first
