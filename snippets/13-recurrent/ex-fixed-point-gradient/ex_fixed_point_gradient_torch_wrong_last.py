# Wrong: only the last step is differentiated
import torch


def fixed_point_gradient(W, x, g):
    z = torch.zeros_like(x)
    for _ in range(500):
        z = (W @ z + x).tanh()
    slope = 1 - z.square()
    w = slope * g
    return torch.outer(w, z), w
