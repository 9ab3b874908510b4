# Wrong: the gradient by b is taken where w has already moved
import torch


def fit_line(x, y, rate, steps):
    w, b = torch.zeros(2)
    for _ in range(steps):
        w = w - rate * 2 * torch.mean((w * x + b - y) * x)
        b = b - rate * 2 * torch.mean(w * x + b - y)
    return w, b
