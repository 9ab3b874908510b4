import torch


def swap_rows(A, i, j):
    B = torch.clone(A)
    B[[i, j]] = A[[j, i]]  # a list as index copies the rows it picks
    return B
