import torch


def average_path(gradient, w, rate, steps, skip):
    total = torch.zeros_like(w)
    for k in range(steps):
        w = w - rate * gradient(w, k)
        if k >= skip:
            total = total + w
    return total / (steps - skip)
