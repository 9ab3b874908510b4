# Wrong: finds the kernel of a convolution that turns it
import torch


def find_kernel(X, H, s):
    table = X.unfold(0, s, 1).unfold(1, s, 1).reshape(-1, s * s)
    sums = H.reshape(-1, 1)
    found = torch.linalg.lstsq(table, sums).solution.reshape(s, s)
    return found.flip(0, 1)
