# Wrong: keeps all values in a class of its own
import torch


class Past:
    def __init__(self, values):
        self.values = values


def start(layers):
    return Past([])


def step(layers, state, u):
    values = [*state.values, u]
    seen = torch.stack(values, dim=1)  # (c, t), all of them
    for W, b, d in layers:
        left = (W.shape[2] - 1) * d
        seen = torch.nn.functional.pad(seen, (left, 0))
        seen = torch.nn.functional.conv1d(seen, W, b, dilation=d).relu()
    return Past(values), seen[:, -1]
