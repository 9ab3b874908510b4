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
X, h, L = torch.from_numpy(X), 16, 16


def normal(*shape):  # He's scale
    return rng.normal(size=shape) * (2 / shape[-2]) ** 0.5


def network(P, kind):
    H = first = torch.relu(X @ P["W_in"])
    states = [H]
    for W, b in zip(P["W"], P["b"], strict=True):
        Z = A_hat @ (H @ W) + b
        if kind == "initial residual":
            Z = 0.9 * Z + 0.1 * first
        H = torch.relu(Z) + (H if kind == "residual" else 0)
        states.append(H)
    last = torch.hstack(states) if kind == "jumping" else H
    return last @ P["W_out"]


P = dict(W_in=normal(d, h), W=normal(L, h, h), W_out=normal(h, c))
P["b"] = np.zeros((L, h))
wide = normal((L + 1) * h, c)  # to read all layers at once


def train(kind):
    start = P | dict(W_out=wide) if kind == "jumping" else P
    Q = {k: torch.tensor(w, requires_grad=True) for k, w in start.items()}
    adam = torch.optim.Adam(Q.values(), lr=0.01)
    for _ in range(60):
        loss = cross_entropy(network(Q, kind)[:30], y[:30])
        adam.zero_grad()
        loss.backward()
        adam.step()
    right = (network(Q, kind).argmax(1) == y).double()
    print(f"{kind}, known nodes: {right[:30].mean():.3f}")
    print(f"{kind}, other nodes: {right[30:].mean():.3f}")


train("plain")
train("residual")
train("initial residual")
train("jumping")
