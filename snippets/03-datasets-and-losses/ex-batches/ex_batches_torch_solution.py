import torch


def batches(X, y, size, rng, drop_last=False):
    order = torch.from_numpy(rng.permutation(len(y)))
    cut = list(zip(X[order].split(size), y[order].split(size), strict=True))
    if drop_last and len(y) % size:
        cut.pop()
    return cut
