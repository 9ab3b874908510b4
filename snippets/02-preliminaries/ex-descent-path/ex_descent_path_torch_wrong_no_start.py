# Wrong: the start is not in the path
import torch


def descend(gradient, x, rate, steps):
    path = []
    for _ in range(steps):
        x = x - rate * gradient(x)
        path.append(x)
    return torch.stack(path)
