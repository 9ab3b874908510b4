import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
s, b, n, h, e, steps = 4, 32, 3, 48, 16, 300  # s: starts, all at once
X, y = load_digits(return_X_y=True)
digits = np.stack([np.flatnonzero(y == c)[:170] for c in range(10)])
rng = np.random.default_rng(0)


def draw(size, low, high):  # n digits; in half of them two of one class
    same = rng.random(size) < 0.5
    classes = rng.random((*size, 10)).argsort(axis=-1)[..., :n]  # differ
    classes[..., 1] = np.where(same, classes[..., 0], classes[..., 1])
    pick = rng.integers(low, high, (*size, n))
    return torch.tensor(digits[classes, pick]), torch.tensor(same * 1)


def net(P, x):  # x: (s, b, k, 64) -> (2, s, b, 2)
    A, B, C, D, E, G, H, J = P  # (2, s, ., .): two models, s starts
    Z = (x.flatten(1, 2) @ A).relu() @ B  # (2, s, b k, e): all in a row
    q, k, v = ((Z @ M).unflatten(2, x.shape[1:3]) for M in (C, D, E))
    met = (q @ k.mT / e**0.5).softmax(-1) @ v  # (2, s, b, k, e)
    alone = (Z @ torch.cat([C, D], -1)).relu() @ torch.cat([E, G], -2)
    Z = Z + torch.where(talk, met.flatten(2, 3) @ G, alone)
    return (Z.unflatten(2, x.shape[1:3]).mean(3) @ H).relu() @ J


X = torch.tensor(X / 16)
views, same = draw((steps, s, b), 0, 130)
new, truth = draw((1000,), 130, 170)
shapes = [(64, h), (h, e), *[(e, e)] * 4, (e, h), (h, 2)]
start = [rng.normal(size=(s, *v)) * v[0] ** -0.5 for v in shapes]
talk = torch.tensor([False, True]).view(2, 1, 1, 1)  # two models
for k in 2, 3:  # of the n digits, the first k are shown
    P = [torch.tensor(np.stack([v, v]), requires_grad=True) for v in start]
    optimiser = torch.optim.Adam(P, lr=0.005)
    for i, t in zip(views[..., :k], same, strict=True):
        optimiser.zero_grad()
        z, t = net(P, X[i]).flatten(0, 2), torch.stack([t, t])
        (2 * s * F.cross_entropy(z, t.flatten())).backward()
        optimiser.step()
    with torch.no_grad():
        z = net(P, X[new[:, :k]].expand(s, -1, -1, -1))
        right = (z.argmax(-1) == truth).double()
    for name, shares in zip(("each alone", "attention"), right, strict=True):
        for i, share in enumerate(shares.mean(-1), 1):
            print(f"{k} views, {name}, start {i}: {share:.3f}")
        print(f"{k} views, {name}, mean: {shares.mean():.3f}")
print(f"always no: {(truth == 0).double().mean():.3f}")
