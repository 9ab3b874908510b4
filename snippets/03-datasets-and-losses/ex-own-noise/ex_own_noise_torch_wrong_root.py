# Wrong: divides the squared error by the deviation instead of the variance
import torch


def nll(w, x, y):
    mean, log_std = w[0] + w[1] * x, w[2] + w[3] * x
    scaled = (y - mean) ** 2 / torch.exp(log_std)
    return (scaled / 2 + log_std).mean() + 0.5 * torch.log(
        torch.tensor(2 * torch.pi)
    )


def fit(x, y, rate, steps):
    w = torch.zeros(4, dtype=x.dtype)
    slope = torch.func.grad(nll)
    for _ in range(steps):
        w = w - rate * slope(w, x, y)
    return w
