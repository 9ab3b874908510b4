import numpy as np
import torch
from sklearn.datasets import load_digits

p, c, e, n = 2, 3, 8, 16
rng = np.random.default_rng(0)
ink, y = load_digits(return_X_y=True)
mix = rng.permutation(len(y))
colours = rng.random((len(y), 1, 1, c))  # a random colour for each digit
images = (ink[mix] / 16).reshape(-1, 8, 8, 1) * colours
images, y = torch.tensor(images), torch.tensor(y[mix])
E = torch.tensor(rng.normal(size=(p * p * c, e)) / (p * p * c) ** 0.5)


def patches(images, order):  # (b, 8, 8, c) -> (b, n, ppc)
    grid = images.unflatten(2, (-1, p)).unflatten(1, (-1, p))
    return grid.permute(0, 1, 3, *order).reshape(len(images), n, -1)


def features(X, E):  # (b, n, ppc) -> (b, n e + 1): relu of the tokens
    T = (X @ E).relu().flatten(1)
    return torch.cat([T, torch.ones(len(T), 1, dtype=T.dtype)], dim=1)


ph_pw_c, c_ph_pw = (2, 4, 5), (5, 2, 4)  # axes of the grid
X = patches(images, ph_pw_c)
F = features(X[:1400], E)
targets = torch.nn.functional.one_hot(y[:1400], 10).double()
ridge = 0.1 * torch.eye(F.shape[1], dtype=F.dtype)
W = torch.linalg.solve(F.T @ F + ridge, F.T @ targets)  # the readout


def report(name, X, E):
    right = (features(X[1400:], E) @ W).argmax(dim=1) == y[1400:]
    print(f"{name}: {right.double().mean():.3f}")


report("as trained", X, E)
other = patches(images, c_ph_pw)
report("patches as (c ph pw)", other, E)
index = torch.arange(p * p * c).reshape(p, p, c)  # row of E for ph, pw, c
moved = E[index.permute(2, 0, 1).flatten()]
same = torch.equal(moved.flatten().sort()[0], E.flatten().sort()[0])
print("the same numbers in both matrices:", same)
report("patches as (c ph pw), rows moved", other, moved)
report("patches as (ph pw c), rows moved", X, moved)
