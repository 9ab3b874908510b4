import numpy as np
import torch

n, e = 8, 16
rng = np.random.default_rng(1)
X = torch.tensor(rng.normal(size=(n, e)))  # embedded tokens
P = torch.tensor(rng.normal(size=(n, e)))  # one row for each position
W = torch.tensor(rng.normal(size=(3, e, e)) / e**0.5)


def forward(x, past, first):  # (m, e), (2, t, e): m tokens after t others
    m, t = len(x), past.shape[1]
    x = x + P[first : first + m]
    q, *new = x @ W
    K, V = past = torch.cat([past, torch.stack(new)], dim=1)  # (t + m, e)
    see = torch.ones(m, t + m, dtype=torch.bool, device=x.device).tril(t)
    a = (q @ K.T / e**0.5).where(see, -torch.inf).softmax(dim=1)
    return x + a @ V, past


empty = torch.zeros(2, 0, e, dtype=X.dtype)
right, _ = forward(X, empty, 0)
for name in "go on", "restart at 0":
    y, past = forward(X[:4], empty, 0)  # the prompt, in one pass
    gaps = (y - right[:4]).abs().amax(dim=1).tolist()
    for t in range(4, n):  # then token by token
        first = t if name == "go on" else 0
        y, past = forward(X[t : t + 1], past, first)
        gaps.append((y[0] - right[t]).abs().max().item())
    for t in 1, 4, 5, 8:
        print(f"positions {name}, token {t} off by: {gaps[t - 1]:.4f}")
try:
    past[:, n] = 1.0  # a row more than there are
    raise AssertionError("there was room")
except IndexError:
    pass
