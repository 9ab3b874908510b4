import numpy as np
import torch

n, e, k = 5, 4, 6
rng = np.random.default_rng(0)
X = torch.tensor(rng.normal(size=(n, e)))
W_q, W_k = torch.tensor(rng.normal(size=(2, e, k)))  # act from the right
theta = 10_000.0 ** (-2 * torch.arange(k // 2).double() / k)
angle = torch.arange(n)[:, None] * theta  # (n, k / 2)
c, s = angle.cos(), angle.sin()


def interleaved(x):  # pairs (0, 1), (2, 3), (4, 5)
    a, b = x[:, 0::2], x[:, 1::2]
    return torch.stack([a * c - b * s, a * s + b * c], -1).flatten(1)


def half_split(x):  # pairs (0, 3), (1, 4), (2, 5)
    a, b = x.chunk(2, dim=1)
    return torch.cat([a * c - b * s, a * s + b * c], dim=1)


def scores(layout, W_q, W_k):
    return layout(X @ W_q) @ layout(X @ W_k).T  # (n, n)


order = torch.arange(k).reshape(-1, 2).T.flatten()  # evens, then odds
print("columns:", order.tolist())
S = scores(interleaved, W_q, W_k)
moved = scores(half_split, W_q[:, order], W_k[:, order])
assert torch.allclose(S, moved)
linear = torch.nn.Linear(e, k, bias=False, dtype=torch.float64)
linear.weight = torch.nn.Parameter(W_q.T[order])  # (out, in): rows
assert torch.allclose(linear(X), X @ W_q[:, order])
wrongs = {
    "as they are": (W_q, W_k),
    "queries alone converted": (W_q[:, order], W_k),
    "converted twice": (W_q[:, order][:, order], W_k[:, order][:, order]),
}
print(f"both converted, scores off by: {(moved - S).abs().max():.4f}")
for name, weights in wrongs.items():
    off = (scores(half_split, *weights) - S).abs()
    print(f"{name}, scores off by: {off.max():.4f}")
    print(f"{name}, each with itself off by: {off.diagonal().max():.4f}")
