# Wrong: only the first layer is steep
import torch


def city(ex, ey, heights, w):
    p, q = heights.shape
    is_x = torch.arange(p + q + 2) <= p  # the first p + 1 units look at x
    W = w * torch.stack([is_x, ~is_x]) * 1.0  # (2, h)
    b = -w * torch.cat([ex, ey])  # (h,)
    one, two = torch.eye(p + 1), torch.eye(q + 1)
    px = one[:, :-1] - one[:, 1:]  # (p + 1, p): up, and down again
    py = two[:, :-1] - two[:, 1:]  # (q + 1, q)
    U = torch.cat([px.repeat_interleave(q, dim=1), py.repeat(1, p)])
    c = -1.5 * torch.ones(p * q)
    return W, b, 1 * U, 1 * c, heights.reshape(-1)
