# Wrong: one row is overwritten before it has been read
import torch


def swap_rows(A, i, j):
    B = torch.clone(A)
    B[i], B[j] = B[j], B[i]  # on the right stand two views, no copies
    return B
