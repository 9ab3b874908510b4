# Wrong: adds the colours of the neighbours, and keeps no multiset
import torch


def refined(C):  # (n, n) to (n,)
    colour = torch.ones(len(C), dtype=torch.long)
    for _ in range(len(C)):
        sums = (C * colour).sum(1)  # of the neighbours
        rows = torch.stack([colour, sums], 1)
        colour = rows.unique(dim=0, return_inverse=True)[1]
    return colour


def tells_apart(A, B):
    colour = refined(torch.block_diag(A, B))  # one numbering for both
    first, second = colour[: len(A)], colour[len(A) :]
    return not first.sort().values.equal(second.sort().values)
