# Wrong: keeps every value and computes everything anew
import torch
from torch.nn import functional as F


def start(layers):
    return layers[0][0].new_zeros(layers[0][0].shape[1], 0)


def step(layers, state, u):
    x = state = torch.cat([state, u[:, None]], dim=1)  # (c, t)
    for W, b, d in layers:
        x = F.pad(x, ((W.shape[2] - 1) * d, 0))
        x = torch.relu(F.conv1d(x, W, b, dilation=d))
    return state, x[:, -1]
