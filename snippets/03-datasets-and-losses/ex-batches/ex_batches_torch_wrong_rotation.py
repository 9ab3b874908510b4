# Wrong: begins at a random row, and goes on in the order of the dataset
import torch


def batches(X, y, size, rng, drop_last=False):
    order = torch.arange(len(y)).roll(rng.integers(len(y)).item())
    cut = list(zip(X[order].split(size), y[order].split(size), strict=True))
    if drop_last and len(y) % size:
        cut.pop()
    return cut
