# Wrong: exchanges the rate and one minus the rate
import torch


def average_path(gradient, w, rate, steps, skip):
    total = torch.zeros_like(w)
    for k in range(steps):
        w = w - (1 - rate) * gradient(w, k)
        if k >= skip:
            total = total + w
    return total / (steps - skip)
