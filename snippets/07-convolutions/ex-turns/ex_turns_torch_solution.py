import torch
import torch.nn.functional as F


def correlate(X, K):  # (4, h, w) and (4, s, s) -> (h - s + 1, w - s + 1)
    return F.conv2d(X[None], K[None])[0, 0]


def turn_layer(X, K):
    maps = []
    for r in range(4):  # turn the kernel with its four parts
        turned = K.rot90(r, (1, 2)).roll(r, 0)
        maps.append(correlate(X, turned))
    return torch.stack(maps)
