import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(1)
n, d, c = 300, 8, 3
y = torch.arange(n) % c
alike = (y[:, None] == y).numpy()
A = np.triu(rng.random((n, n)) < np.where(alike, 0.056, 0.012), 1)
A = torch.from_numpy(np.where(A | A.T, 1.0, np.eye(n)))  # (n, n), loops
degree = A.sum(1)
A_hat = A / torch.outer(degree, degree).sqrt()
X = 0.5 * rng.normal(size=(c, d))[y] + rng.normal(size=(n, d))
X, Y = torch.from_numpy(X), torch.eye(c)[y]
u = (degree / degree.sum()).sqrt()  # (n,), where smoothing leads


def accuracy(H):  # ridge regression on standardised features
    H = H.double()
    H = (H - H.mean(0)) / H.std(0, correction=0)
    H = torch.hstack([H, torch.ones(n, 1)])
    K = H[:30].T @ H[:30] + 0.1 * torch.eye(d + 1)
    W = torch.linalg.solve(K, H[:30].T @ Y[:30])
    return ((H @ W).argmax(1) == y)[30:].double().mean()


def cosine(H):  # mean over all pairs of nodes, sizes taken away
    H = torch.nn.functional.normalize(H.double(), dim=1)
    return (H @ H.T).mean()


for dtype in torch.float64, torch.float32:
    H, A_typed, u_typed = X.to(dtype), A_hat.to(dtype), u.to(dtype)
    for _ in range(64):
        H = A_typed @ H
    left = H - torch.outer(u_typed, u_typed @ H)
    name = str(dtype).removeprefix("torch.")
    print(f"{name}, mean cosine: {cosine(H):.6f}")
    print(f"{name}, accuracy: {accuracy(H):.3f}")
    print(f"{name}, limit taken away: {accuracy(left):.3f}")
    if dtype == torch.float64:
        print(
            f"what is left, share of the norm: {left.norm() / H.norm():.0e}"
        )
