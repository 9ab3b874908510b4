# Wrong: forgets the root
import torch


def fit(X, y):
    def nll(w):
        return (torch.nn.functional.softplus(X @ w) - y * (X @ w)).sum()

    w = torch.zeros(X.shape[1], dtype=X.dtype)
    for _ in range(20):
        slope = torch.func.grad(nll)(w)
        H = torch.func.hessian(nll)(w)
        w = w - torch.linalg.solve(H, slope)
    return w, torch.linalg.inv(H).diagonal()
