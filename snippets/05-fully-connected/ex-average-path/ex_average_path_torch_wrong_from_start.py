# Wrong: the start is counted as a point of the path
import torch


def average_path(gradient, w, rate, steps, skip):
    path = [w]
    for k in range(steps):
        w = w - rate * gradient(w, k)
        path.append(w)
    return torch.stack(path[skip:]).mean(dim=0)
