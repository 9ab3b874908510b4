import torch

epsilon = 2.0**-12
X = torch.tensor([[1, 1], [epsilon, 0], [0, epsilon]])  # (n, d)
y = X @ torch.tensor([1.0, -1.0])  # (n,): the weights are (1, -1)


def by_normal_equations(X, y):
    try:
        return torch.linalg.solve(X.T @ X, X.T @ y).tolist()
    except torch.linalg.LinAlgError:
        return "singular"


def by_qr(X, y):
    Q, R = torch.linalg.qr(X)  # (n, d), (d, d)
    b = (Q.T @ y)[:, None]  # one right-hand side, as a column
    return torch.linalg.solve_triangular(R, b, upper=True)[:, 0]


s = torch.linalg.svdvals(X)  # descending
print(f"condition number of X: {s[0] / s[-1]:.0f}")
for name in ("float64", "float32"):
    A, b = X.to(getattr(torch, name)), y.to(getattr(torch, name))
    print(f"{name}, X^T X - 1:", (A.T @ A - 1).tolist())
    print(f"{name}, normal equations:", by_normal_equations(A, b))
    w = by_qr(A, b)
    print(f"{name}, QR:", [round(v, 2) for v in w.tolist()])
    library = torch.linalg.lstsq(A, b[:, None]).solution[:, 0]
    assert torch.allclose(w, library, rtol=1e-2)
