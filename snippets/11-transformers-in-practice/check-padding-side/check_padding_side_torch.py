import numpy as np
import torch

rng = np.random.default_rng(0)
n, e = 3, 4  # three tokens, and two of padding
X = torch.tensor(rng.normal(size=(n, e)))
pad = torch.tensor(rng.normal(size=(2, e)))
W_q, W_k, W_v = torch.tensor(rng.normal(0, e**-0.5, (3, e, e)))
P = torch.tensor(rng.normal(size=(5, e)))  # positions


def outputs(T, see, places, layers):  # (n, e), (n, n), (n,) -> (n, e)
    T = T + P[places]
    for _ in range(layers):
        scores = (T @ W_q) @ (T @ W_k).mT / e**0.5
        A = scores.masked_fill(~see, -torch.inf).softmax(dim=-1)
        T = T + A @ (T @ W_v)
    return T


past = torch.ones(5, 5, dtype=torch.bool).tril()
real = torch.tensor([True, True, True, False, False])
right, left = torch.cat([X, pad]), torch.cat([pad, X])
hidden = past & real.flip(0)  # no query sees padding on the left
itself = hidden | torch.eye(5, dtype=torch.bool)
i, moved = torch.arange(5), torch.tensor([0, 0, 0, 1, 2])
ways = {
    "right, no mask, row 3": (right, past, i, 2),
    "right, masked, row 5": (right, past & real, i, 4),
    "left, no mask, row 5": (left, past, i, 4),
    "left, masked, row 5": (left, hidden, i, 4),
    "left, masked, positions moved, row 5": (left, hidden, moved, 4),
    "the same, padding sees itself": (left, itself, moved, 4),
}
for layers in (1, 2):
    alone = outputs(X, past[:n, :n], i[:n], layers)[-1]
    for name, (T, see, places, row) in ways.items():
        gap = (outputs(T, see, places, layers)[row] - alone).abs().max()
        print(f"{name}, layers {layers}, off by: {gap:.4f}")
