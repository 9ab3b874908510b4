# Wrong: the velocity keeps a share of 1 - beta and not of beta
import torch


def momentum(gradient, x, rate, beta, steps):
    v = torch.zeros_like(x)
    for _ in range(steps):
        v = (1 - beta) * v + gradient(x)
        x = x - rate * v
    return x
