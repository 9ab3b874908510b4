# Wrong: takes powers of the weights, in which ways cancel
import torch


def hop_bias(A, table):
    n, r = len(A), len(table)
    W = torch.eye(n)
    found = W != 0
    D = torch.full((n, n), r - 1).fill_diagonal_(0)
    for k in range(1, n):
        W = A @ W
        new = (W != 0) & ~found
        D[new] = min(k, r - 1)
        found = found | new
    return table[D]
