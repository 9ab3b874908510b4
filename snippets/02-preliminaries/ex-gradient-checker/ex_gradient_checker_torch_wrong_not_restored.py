# Wrong: moves the entries in place, and never puts them back
import torch


def gradient_error(f, gradient, x, h=1e-5):
    x = x.to(torch.float64)
    g, largest = gradient(x), 0.0
    for j in range(len(x)):
        x[j] += h
        above = f(x)
        x[j] -= 2 * h
        c = (above - f(x)) / (2 * h)
        size = max(abs(g[j]), abs(c))
        if size > 0:
            largest = max(largest, abs(g[j] - c) / size)
    return largest
