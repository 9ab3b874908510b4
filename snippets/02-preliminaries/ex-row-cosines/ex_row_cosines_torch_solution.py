import torch


def row_cosines(X, Y):
    x = torch.linalg.vector_norm(X, dim=1, keepdim=True)  # (n, 1)
    y = torch.linalg.vector_norm(Y, dim=1, keepdim=True)  # (m, 1)
    return (X / x) @ (Y / y).T  # (n, m)
