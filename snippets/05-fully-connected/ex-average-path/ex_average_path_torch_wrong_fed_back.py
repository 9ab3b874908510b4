# Wrong: the next gradient is taken at the average
import torch


def average_path(gradient, w, rate, steps, skip):
    mean, total = w, torch.zeros_like(w)
    for k in range(steps):
        w = w - rate * gradient(mean, k)
        if k >= skip:
            total = total + w
            mean = total / (k + 1 - skip)
    return mean
