import torch


def swap_rows(A, i, j):
    B = A.clone()
    to, source = torch.tensor([i, j]), torch.tensor([j, i])
    B[to] = A[source]  # an index tensor copies the rows it picks
    return B
