import torch


def row_cosines(X, Y):
    X = X / torch.linalg.vector_norm(
        X, dim=1, keepdim=True
    )  # (n, d) / (n, 1)
    Y = Y / torch.linalg.vector_norm(
        Y, dim=1, keepdim=True
    )  # (m, d) / (m, 1)
    return X @ Y.T  # (n, m)
