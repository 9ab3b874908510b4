import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
b, n, h, e, steps = 64, 4, 32, 16, 300
X, y = load_digits(return_X_y=True)
rng = np.random.default_rng(0)
order = rng.permutation(len(y))
X, y = torch.tensor(X[order] / 16), torch.tensor(y[order])
batches = torch.tensor(rng.integers(0, 1400, (steps, b)))
pixels = torch.tensor(rng.random((steps, b, n, 64)) < 0.25)
counts = torch.tensor(rng.integers(1, n + 1, (steps, b, 1)))
new = torch.tensor(rng.random((397, n, 64)) < 0.25) * X[1400:, None]
shapes = [(64, h), (h, e), (e, h), (h, 10)]
start = [rng.normal(size=shape) * shape[0] ** -0.5 for shape in shapes]


def net(P, views, real):  # (b, n, 64), (b, n) -> (b, 10)
    A, B, H, J = P
    Z = ((views @ A).relu() @ B).where(real[..., None], 0)  # (b, n, e)
    mean = Z.sum(dim=1) / real.sum(dim=1, keepdim=True)
    return (mean @ H).relu() @ J


for name, drawn in ("four views", counts * 0 + n), ("1 to 4 views", counts):
    P = [torch.tensor(v, requires_grad=True) for v in start]
    optimiser = torch.optim.Adam(P, lr=0.01)
    for i, m, c in zip(batches, pixels, drawn, strict=True):
        optimiser.zero_grad()
        z = net(P, X[i, None] * m, torch.arange(n) < c)
        F.cross_entropy(z, y[i]).backward()
        optimiser.step()
    for t in 1, 2, 4:
        with torch.no_grad():
            z = net(P, new, (torch.arange(n) < t).expand(397, n))
        share = (z.argmax(1) == y[1400:]).double().mean()
        print(f"trained on {name}, tested on {t}: {share:.3f}")
