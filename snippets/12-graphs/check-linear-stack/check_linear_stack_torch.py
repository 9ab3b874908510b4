import numpy as np
import torch

rng = np.random.default_rng(0)
n, d, e, o = 4, 3, 5, 2
A = torch.tensor([[0, 1, 0, 0], [1, 0, 1, 0], [0, 1, 0, 1], [0, 0, 1, 0]])
looped = A.double() + torch.eye(n)
degree = looped.sum(1)
S = looped / (degree[:, None] * degree).sqrt()
X = torch.from_numpy(rng.normal(size=(n, d)))
W = torch.from_numpy(rng.normal(size=(d, e)))
V = torch.from_numpy(rng.normal(size=(e, o)))

alone = torch.eye(n, dtype=X.dtype)  # no edges: each node has its loop
rows = torch.stack([(x @ W).relu() @ V for x in X])
gcn = alone @ (alone @ X @ W).relu() @ V
print("without edges = row by row:", torch.allclose(gcn, rows))
two = S @ (S @ X @ W) @ V
print("two layers = S S X (W V):", torch.allclose(two, S @ S @ X @ (W @ V)))
print("numbers in W and V:", W.numel() + V.numel())
print("numbers in W V:", (W @ V).numel())
print("zeros in row 0 of S S:", (S @ S)[0].eq(0).sum().item())
bent = S @ (S @ X @ W).relu() @ V
print(f"with the ReLU, off by: {(bent - two).abs().mean():.4f}")
