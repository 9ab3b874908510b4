import numpy as np
import torch
from torch.nn.functional import cross_entropy

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(1)
g, n, d, c, h = 3, 90, 8, 3, 16  # g graphs, trained side by side
y = np.arange(n) % c
alike = y[:, None] == y
A = np.triu(rng.random((g, n, n)) < np.where(alike, 0.19, 0.04), 1)
A = torch.from_numpy(np.where(A | A.mT, 1.0, np.eye(n)))  # with loops
root = A.sum(2).sqrt()  # (g, n)
A_hat = A / (root[:, :, None] * root[:, None])
X = 0.5 * rng.normal(size=(g, c, d))[:, y] + rng.normal(size=(g, n, d))
X, y = torch.from_numpy(X), torch.from_numpy(y).expand(g, n)


def normal(*shape):  # He's scale
    return rng.normal(size=shape) * (2 / shape[-2]) ** 0.5


def network(P, A_hat):
    H = torch.relu(X @ P["W_in"])
    for W, b in zip(P["W"], P["b"], strict=True):
        H = torch.relu(A_hat @ (H @ W) + b)
    return H @ P["W_out"]


def train(name, start, A_hat):
    P = {k: torch.tensor(w, requires_grad=True) for k, w in start.items()}
    adam = torch.optim.Adam(P.values(), lr=0.01)
    for _ in range(60):
        logits = network(P, A_hat)[:, :30].reshape(-1, c)
        loss = g * cross_entropy(logits, y[:, :30].flatten())
        adam.zero_grad()
        loss.backward()
        adam.step()
    right = (network(P, A_hat).argmax(2) == y).double()
    print(f"{name}, known nodes: {right[:, :30].mean():.3f}")
    print(f"{name}, other nodes: {right[:, 30:].mean():.3f}")


for L in 2, 16:
    P = dict(W_in=normal(g, d, h), W=normal(L, g, h, h))
    P |= dict(b=np.zeros((L, g, 1, h)), W_out=normal(g, h, c))
    train(f"{L} layers", P, A_hat)
    train(f"{L} layers, no edges", P, torch.eye(n))
