# Wrong: x -= ... changes the one tensor that every entry of the path is
import torch


def descend(gradient, x, rate, steps):
    path = [x]
    for _ in range(steps):
        x -= rate * gradient(x)
        path.append(x)
    return torch.stack(path)
