import torch


def band(X, y, X_new, sigma, tau):
    eye = torch.eye(X.shape[1], dtype=X.dtype)  # (d, d)
    A = eye / tau**2 + X.T @ X / sigma**2  # (d, d)
    m = torch.linalg.solve(A, X.T @ y / sigma**2)  # (d,)
    spread = X_new * torch.linalg.solve(A, X_new.T).T  # (k, d)
    half = 1.96 * torch.sqrt(spread.sum(1) + sigma**2)  # (k,)
    return X_new @ m - half, X_new @ m + half
