import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
b, t, n, d, e, k = 2, 8, 4, 3, 5, 3
X = torch.from_numpy(rng.normal(size=(b, t, n, d)))
W = torch.from_numpy(rng.normal(size=(k, d, e)))  # W[0]: the present
A = torch.eye(n).double() + torch.diag(torch.ones(n - 1), 1).double()
A = (A + A.T).clamp(max=1)  # a path with loops
A = A / A.sum(1, keepdim=True)


def over_time(X):  # (b, t, n, d) -> (b, t, n, e)
    Z = F.pad(X, (0, 0, 0, 0, k - 1, 0))  # k - 1 empty steps before
    return sum(Z[:, k - 1 - j : k - 1 - j + t] @ W[j] for j in range(k))


def over_edges(X):  # (b, t, n, e) -> (b, t, n, e)
    return torch.einsum("ij,btje->btie", A, X)


def library(X, turn=True):  # conv1d wants (examples, channels, steps)
    Z = X.permute(0, 2, 3, 1) if turn else X  # (b, n, d, t)
    Z = F.pad(Z.reshape(b * n, d, t), (k - 1, 0))
    Z = F.conv1d(Z, W.flip(0).permute(2, 1, 0))  # (b n, e, t)
    return Z.view(b, n, e, t).permute(0, 3, 1, 2)


H = over_edges(over_time(X))
print("over time:", tuple(over_time(X).shape), "over edges:", tuple(H.shape))
assert torch.allclose(over_time(X), library(X))
assert torch.allclose(H, over_time(over_edges(X)))  # linear: any order
both = over_edges(over_time(X).relu()), over_time(over_edges(X).relu())
print(f"orders, with a ReLU between: {(both[0] - both[1]).abs().max():.3f}")

Y = X.clone()
Y[0, 5, 0] += 1  # one node at one step of one example
for name, f in [("right", library), ("not turned", lambda X: library(X, 0))]:
    moved = (over_edges(f(Y)) - over_edges(f(X))).abs().sum(-1) > 1e-9
    for axis, other in [("steps", (0, 2)), ("nodes", (0, 1))]:
        found = moved.any(other).nonzero()[:, 0].tolist()
        print(f"{name}, {axis} that change:", *found)
