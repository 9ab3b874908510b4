# Wrong: exchanges the rows of the matrix that the caller passed
import torch


def swap_rows(A, i, j):
    A[torch.tensor([i, j])] = A[torch.tensor([j, i])]
    return A
