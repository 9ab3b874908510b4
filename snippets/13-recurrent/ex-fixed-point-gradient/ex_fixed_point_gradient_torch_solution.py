import torch


def fixed_point_gradient(W, x, g):
    z = torch.zeros_like(x)
    for _ in range(500):
        z = (W @ z + x).tanh()
    slope = 1 - z.square()
    J = slope[:, None] * W
    identity = torch.eye(len(x), dtype=W.dtype)
    w = slope * torch.linalg.solve((identity - J).T, g)
    return torch.outer(w, z), w
