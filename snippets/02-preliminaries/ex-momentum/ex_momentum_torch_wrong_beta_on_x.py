# Wrong: beta shrinks the parameters and not the velocity
import torch


def momentum(gradient, x, rate, beta, steps):
    v = torch.zeros_like(x)
    for _ in range(steps):
        v = v + gradient(x)
        x = beta * x - rate * v
    return x
