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


def solution(X, strengths):  # (n, c), (c,) -> (c,): of such a ridge
    return torch.linalg.solve(X.T @ X + strengths.diag(), X.T @ y)


w = torch.tensor([0.3, -1.0, 2.0], dtype=torch.float64)
print(f"with dropout: {dropped(w).item():.4f}")
print(f"with the penalty: {ridge(w).item():.4f}")
best = solution(X, p / (1 - p) * (X**2).sum(dim=0))
plain = solution(X, torch.zeros(3))
slope = torch.func.grad(dropped)(best).abs().max().item()
print(f"gradient at the ridge solution is zero: {slope < 1e-9}")
for j in range(3):
    print(f"weight {j}, least squares: {plain[j].item():.3f}")
    print(f"weight {j}, dropout: {best[j].item():.3f}")

T = X * torch.tensor([1.0, 1.0, 10.0])  # feature 2 in other units
again = solution(T, p / (1 - p) * (T**2).sum(dim=0))
moved = (T @ again - X @ best).abs().max().item()
print(f"other units, dropout moves a prediction by: {moved:.3f}")
one, two = (solution(Z, torch.full((3,), 20.0)) for Z in (X, T))  # decay
moved = (T @ two - X @ one).abs().max().item()
print(f"other units, decay moves a prediction by: {moved:.3f}")
