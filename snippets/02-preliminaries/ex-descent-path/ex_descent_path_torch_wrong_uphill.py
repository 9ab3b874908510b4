# Wrong: steps along the gradient, not against it
import torch


def descend(gradient, x, rate, steps):
    path = [x]
    for _ in range(steps):
        x = x + rate * gradient(x)
        path.append(x)
    return torch.stack(path)
