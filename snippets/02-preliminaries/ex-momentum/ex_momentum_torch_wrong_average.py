# Wrong: an average of gradients instead of a sum
import torch


def momentum(gradient, x, rate, beta, steps):
    v = torch.zeros_like(x)
    for _ in range(steps):
        v = beta * v + (1 - beta) * gradient(x)
        x = x - rate * v
    return x
