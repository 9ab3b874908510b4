import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
s, b, n, h, e, steps = 3, 32, 2, 48, 16, 400  # s: starts, all at once
X, y = load_digits(return_X_y=True)
digits = np.stack([np.flatnonzero(y == c)[:170] for c in range(10)])
rng = np.random.default_rng(0)


def draw(size, low, high):  # pairs of digits, half of them of one class
    same = rng.random(size) < 0.5
    classes = rng.random((*size, 10)).argsort(axis=-1)[..., :n]  # differ
    classes[..., 1] = np.where(same, classes[..., 0], classes[..., 1])
    pick = rng.integers(low, high, (*size, n))
    return torch.tensor(digits[classes, pick]), torch.tensor(same * 1)


def weights(*shape):
    return rng.normal(size=(s, 1, *shape)) * shape[0] ** -0.5


def net(P, x, talk):  # x: (s, b, n, 64) -> (s, b, 2)
    A, B, C, D, E, G, H, J = P
    Z = (x @ A).relu() @ B  # (s, b, n, e)
    if talk:
        a = (Z @ C) @ (Z @ D).mT / e**0.5  # (s, b, n, n)
        Z = Z + a.softmax(-1) @ (Z @ E) @ G
    else:  # as many parameters, each token alone
        Z = Z + (Z @ torch.cat([C, D], -1)).relu() @ torch.cat([E, G], -2)
    return ((Z.mean(-2, keepdim=True) @ H).relu() @ J)[..., 0, :]


X = torch.tensor(X / 16)
views, same = draw((steps, s, b), 0, 130)
new, truth = draw((1000,), 130, 170)
shapes = [(64, h), (h, e), *[(e, e)] * 4, (e, h), (h, 2)]
start = [weights(*shape) for shape in shapes]
for name, talk in ("each alone", False), ("attention", True):
    P = [torch.tensor(v, requires_grad=True) for v in start]
    optimiser = torch.optim.Adam(P, lr=0.005)
    for i, t in zip(views, same, strict=True):
        optimiser.zero_grad()
        z = net(P, X[i], talk).flatten(0, 1)
        (s * F.cross_entropy(z, t.flatten())).backward()
        optimiser.step()
    with torch.no_grad():
        right = net(P, X[new], talk).argmax(-1) == truth  # (s, 1000)
    for k, share in enumerate(right.double().mean(-1), 1):
        print(f"{name}, start {k}: {share:.3f}")
    print(f"{name}, mean: {right.double().mean():.3f}")
print(f"always no: {(truth == 0).double().mean():.3f}")
