import torch

torch.set_default_dtype(torch.float64)
X = torch.tensor([[1.0, 1.0, 0.0], [0.0, 1.0, 1.0]])  # (n, d) = (2, 3)
y = torch.tensor([3.0, 0.0])  # (n,)


def show(name, w):
    error = (X @ w - y).square().mean()
    print(f"{name}:", [round(v, 4) + 0.0 for v in w.tolist()], end=", ")
    print(f"error {error:.3f}, length {w.norm():.3f}")


def descend(w):
    for _ in range(200):
        w = w - 0.5 * X.T @ (X @ w - y)
    return w


show("pseudoinverse", torch.linalg.pinv(X) @ y)
show("lstsq", torch.linalg.lstsq(X, y[:, None]).solution[:, 0])
show("descent from 0", descend(torch.zeros(3)))
show("descent from (0, 0, 3)", descend(torch.tensor([0.0, 0.0, 3.0])))
for penalty in (1.0, 0.1, 0.001):
    A = X.T @ X + len(y) * penalty * torch.eye(3)
    show(f"ridge, penalty {penalty}", torch.linalg.solve(A, X.T @ y))

U, s, Vh = torch.linalg.svd(X, full_matrices=False)  # (n, r), (r,), (r, d)
by_hand = Vh.T @ ((U.T @ y) / s)  # no singular value is 0 here
assert torch.allclose(by_hand, torch.linalg.pinv(X) @ y)
