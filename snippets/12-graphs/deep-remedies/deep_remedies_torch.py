import numpy as np
import torch
from torch.nn.functional import cross_entropy

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(1)
g, n, d, c, h, L = 3, 90, 8, 3, 16, 16  # g graphs, side by side
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


def network(P, kind):
    H = first = torch.relu(X @ P["W_in"])
    states = [H]
    for W, b in zip(P["W"], P["b"], strict=True):
        Z = A_hat @ (H @ W) + b
        if kind == "initial residual":
            Z = 0.9 * Z + 0.1 * first
        H = torch.relu(Z) + (H if kind == "residual" else 0)
        states.append(H)
    last = torch.cat(states, 2) if kind == "jumping" else H
    return last @ P["W_out"]


P = dict(W_in=normal(g, d, h), W=normal(L, g, h, h))
P |= dict(b=np.zeros((L, g, 1, h)), W_out=normal(g, h, c))
wide = normal(g, (L + 1) * h, c)  # to read all layers at once
for kind in "plain", "residual", "initial residual", "jumping":
    start = P | dict(W_out=wide) if kind == "jumping" else P
    Q = {k: torch.tensor(w, requires_grad=True) for k, w in start.items()}
    adam = torch.optim.Adam(Q.values(), lr=0.01)
    for _ in range(60):
        logits = network(Q, kind)[:, :30].reshape(-1, c)
        loss = g * cross_entropy(logits, y[:, :30].flatten())
        adam.zero_grad()
        loss.backward()
        adam.step()
    right = (network(Q, kind).argmax(2) == y).double()
    print(f"{kind}, known nodes: {right[:, :30].mean():.3f}")
    print(f"{kind}, other nodes: {right[:, 30:].mean():.3f}")
