# Wrong: pairs without a way count as distance 0
import torch


def hop_bias(A, table):
    n, r = len(A), len(table)
    E = (A != 0).float()
    W = torch.eye(n)
    found = W > 0
    D = torch.full((n, n), 0).fill_diagonal_(0)
    for k in range(1, n):
        W = ((E @ W) > 0).float()  # a walk of k edges from j to i
        new = (W > 0) & ~found
        D[new] = min(k, r - 1)
        found = found | new
    return table[D]
