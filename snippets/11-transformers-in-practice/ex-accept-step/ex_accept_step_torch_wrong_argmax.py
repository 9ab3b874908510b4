# Wrong: accepts the target's most probable token alone
import torch


def accept_step(p, q, x, u, w):
    if x == p.argmax().item():
        return x
    rest = torch.clamp(p - q, min=0)
    reached = torch.cumsum(rest / rest.sum(), dim=0)
    return (reached > w).int().argmax().item()  # the first
