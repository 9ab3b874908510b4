import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(1)
n, d, c = 300, 8, 3
y = torch.arange(n) % c
alike = (y[:, None] == y).numpy()
A = np.triu(rng.random((10, n, n)) < np.where(alike, 0.056, 0.012), 1)
A = torch.from_numpy(np.where(A | A.mT, 1.0, np.eye(n)))  # ten graphs
root = A.sum(2).sqrt()
A_hat = A / (root[:, :, None] * root[:, None])  # (10, n, n)
X = 0.5 * rng.normal(size=(10, c, d))[:, y] + rng.normal(size=(10, n, d))
X, Y = torch.from_numpy(X), torch.eye(c)[y]


def accuracy(H):  # as in the section
    H = (H - H.mean(1, True)) / H.std(1, correction=0, keepdim=True)
    H = torch.cat([H, torch.ones_like(H[:, :, :1])], 2)
    G = H[:, :30]
    W = torch.linalg.solve(G.mT @ G + 0.1 * torch.eye(d + 1), G.mT @ Y[:30])
    return ((H @ W).argmax(2) == y)[:, 30:].double().mean()


print(f"no smoothing: {accuracy(X):.3f}")
for alpha in 0.0, 0.05, 0.1, 0.3:
    H = X
    for _ in range(200):
        H = (1 - alpha) * A_hat @ H + alpha * X
    print(f"alpha {alpha}, accuracy after 200: {accuracy(H):.3f}")
    if alpha:
        system = torch.eye(n) - (1 - alpha) * A_hat
        limit = alpha * torch.linalg.solve(system, X)
        assert torch.allclose(H, limit, atol=1e-3)
