import torch


def refined(C):  # (n, n) to (n,)
    colour = torch.zeros(len(C), dtype=torch.long)
    for _ in range(len(C)):
        seen = torch.where(C > 0, colour, -1).sort(1).values
        rows = torch.cat([colour[:, None], seen], 1)
        colour = rows.unique(dim=0, return_inverse=True)[1]
    return colour


def tells_apart(A, B):
    colour = refined(torch.block_diag(A, B))  # one numbering for both
    first, second = colour[: len(A)], colour[len(A) :]
    return not first.sort().values.equal(second.sort().values)
