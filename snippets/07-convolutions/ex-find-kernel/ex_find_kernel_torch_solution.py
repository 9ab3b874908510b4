import torch


def find_kernel(X, H, s):
    table = X.unfold(0, s, 1).unfold(1, s, 1).reshape(-1, s * s)
    sums = H.reshape(-1, 1)  # one equation for each place
    return torch.linalg.lstsq(table, sums).solution.reshape(s, s)
