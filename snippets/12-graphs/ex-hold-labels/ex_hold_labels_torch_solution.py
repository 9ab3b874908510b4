import torch


def hold(source, target, known, values, n):
    A = torch.zeros(n, n)
    A[target, source] = 1
    L = A.sum(1).diag() - A
    free = torch.ones(n, dtype=torch.bool)
    free[known] = False
    F = torch.zeros(n, values.shape[1])
    F[known] = values
    # what a free node hears of the known: the free are 0 so far
    F[free] = torch.linalg.solve(L[free][:, free], A[free] @ F)
    return F
