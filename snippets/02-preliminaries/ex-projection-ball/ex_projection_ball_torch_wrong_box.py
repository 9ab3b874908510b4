# Wrong: clips every entry, which projects onto a box
import torch


def projected_descent(gradient, x, radius, rate, steps):
    for _ in range(steps):
        x = x - rate * gradient(x)
        x = torch.clip(x, -radius, radius)
    return x
