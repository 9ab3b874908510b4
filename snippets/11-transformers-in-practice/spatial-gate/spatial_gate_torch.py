import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
n, e, f = 5, 6, 16
X = torch.tensor(rng.normal(size=(n, e)))
U = torch.tensor(rng.normal(0, e**-0.5, (e, f)))
V = torch.tensor(rng.normal(0, (f / 2) ** -0.5, (f // 2, e)))
T = torch.tensor(rng.normal(size=(n, n)) / n**0.5)  # along the tokens
b = torch.tensor(rng.normal(1, 0.3, (n, 1)))  # a number for each token


def block(X, T, b):  # (n, e), (n, n), (n, 1) -> (n, e)
    Z = F.gelu(F.layer_norm(X, (e,)) @ U)  # (n, f)
    left, right = Z.chunk(2, dim=1)  # (n, f/2) each
    gate = T @ F.layer_norm(right, (f // 2,)) + b
    return X + (left * gate) @ V


moved = X.clone()
moved[1] += torch.tensor(rng.normal(size=e))
for name, t in {"T = 0": 0.0, "any T": 1.0}.items():
    apart = (block(moved, t * T, b) - block(X, t * T, b)).abs()
    rows = (apart.amax(dim=1) > 1e-9).nonzero().flatten()
    print(f"{name}, tokens that move with token 1:", *rows.tolist())

alone = F.gelu(F.layer_norm(X, (e,)) @ U[:, : f // 2]) @ V
gap = (block(X, 0 * T, torch.ones_like(b)) - X - alone).abs().max()
print(f"T = 0 and b = 1, gap to an MLP for each token: {gap:.4f}")
r = torch.tensor([3, 0, 4, 1, 2])
Y = block(X, T, b)
gap = (block(X[r], T, b) - Y[r]).abs().max()
print(f"other order of tokens, gap: {gap:.4f}")
gap = (block(X[r], T[r][:, r], b) - Y[r]).abs().max()
print(f"T reordered too, gap: {gap:.4f}")
gap = (block(X[r], T[r][:, r], b[r]) - Y[r]).abs().max()
print(f"T and b reordered, gap: {gap:.4f}")
