import numpy as np
import torch

rng = np.random.default_rng(0)
X = torch.from_numpy(rng.normal(size=(20, 3)) * [1.0, 3.0, 0.3])  # (n, c)
noise = torch.from_numpy(rng.normal(size=20))
y = X.sum(dim=1) + noise  # (n,)
p = 0.5
bits = torch.arange(8)[:, None] >> torch.arange(3)
M = (bits % 2).double()  # (8, c), all as likely as each other at p = 1/2


def dropped(w):  # (c,) -> the mean loss over all masks of an example
    Z = X[:, None] * M / (1 - p)  # (n, 8, c)
    return ((Z @ w - y[:, None]) ** 2).mean(dim=1).sum()


def ridge(w):
    penalty = p / (1 - p) * (X**2).sum(dim=0) @ w**2
    return ((X @ w - y) ** 2).sum() + penalty


w = torch.tensor([0.3, -1.0, 2.0], dtype=torch.float64)
print(f"with dropout: {dropped(w).item():.4f}")
print(f"with the penalty: {ridge(w).item():.4f}")
G = X.T @ X
own = p / (1 - p) * G.diag().diag()  # each weight has its strength
best = torch.linalg.solve(G + own, X.T @ y)
plain = torch.linalg.solve(G, X.T @ y)
slope = torch.func.grad(dropped)(best).abs().max().item()
print(f"gradient at the ridge solution is zero: {slope < 1e-9}")
for j in range(3):
    print(f"weight {j}, least squares: {plain[j].item():.3f}")
    print(f"weight {j}, dropout: {best[j].item():.3f}")

T = X * torch.tensor([1.0, 1.0, 10.0])  # feature 2 in other units
S = T.T @ T
again = torch.linalg.solve(S + p / (1 - p) * S.diag().diag(), T.T @ y)
moved = (T @ again - X @ best).abs().max().item()
print(f"other units, dropout moves a prediction by: {moved:.3f}")
eye = 20 * torch.eye(3).double()  # plain decay, one strength for all
one, two = (torch.linalg.solve(Z.T @ Z + eye, Z.T @ y) for Z in (X, T))
moved = (T @ two - X @ one).abs().max().item()
print(f"other units, decay moves a prediction by: {moved:.3f}")
