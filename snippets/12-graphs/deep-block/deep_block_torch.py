import numpy as np
import torch
from torch.nn.functional import cross_entropy

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(1)
n, d, c = 180, 8, 3
y = torch.arange(n) % c
alike = (y[:, None] == y).numpy()
A = np.triu(rng.random((n, n)) < np.where(alike, 0.093, 0.02), 1)
A = torch.from_numpy(np.where(A | A.T, 1.0, np.eye(n)))  # (n, n), loops
degree = A.sum(1)
A_hat = A / torch.outer(degree, degree).sqrt()
X = 0.5 * rng.normal(size=(c, d))[y] + rng.normal(size=(n, d))
X, h = torch.from_numpy(X), 16


def normal(*shape):  # He's scale
    return rng.normal(size=shape) * (2 / shape[-2]) ** 0.5


def network(P, A_hat):
    H = torch.relu(X @ P["W_in"])
    for W, b in zip(P["W"], P["b"], strict=True):
        H = torch.relu(A_hat @ (H @ W) + b)
    return H @ P["W_out"]


def train(name, L, A_hat):
    P = dict(W_in=normal(d, h), W=normal(L, h, h), W_out=normal(h, c))
    P = {k: torch.tensor(w, requires_grad=True) for k, w in P.items()}
    P["b"] = torch.zeros(L, h, requires_grad=True)
    adam = torch.optim.Adam(P.values(), lr=0.01)
    for _ in range(60):
        loss = cross_entropy(network(P, A_hat)[:30], y[:30])
        adam.zero_grad()
        loss.backward()
        adam.step()
    right = (network(P, A_hat).argmax(1) == y).double()
    print(f"{name}, known nodes: {right[:30].mean():.3f}")
    print(f"{name}, other nodes: {right[30:].mean():.3f}")


for L in 0, 2, 16:
    train(f"{L} layers", L, A_hat)
train("16 layers, no edges", 16, torch.eye(n))
