# Wrong: averages the kernel over its turns, and map 0 is another one
import torch
import torch.nn.functional as F


def correlate(X, K):  # (4, h, w) and (4, s, s) -> (h - s + 1, w - s + 1)
    return F.conv2d(X[None], K[None])[0, 0]


def turn_layer(X, K):
    K = torch.stack([K.rot90(r, (1, 2)) for r in range(4)]).mean(dim=0)
    return torch.stack([correlate(X, K) for r in range(4)])
