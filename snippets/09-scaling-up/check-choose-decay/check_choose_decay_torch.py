import numpy as np
import torch

rng = np.random.default_rng(0)
runs, n, c = 1000, 20, 10
true = torch.tensor(rng.normal(size=(runs, c, 1)))


def sample(n):  # X: (runs, n, c), y: (runs, n, 1)
    X = torch.tensor(rng.normal(size=(runs, n, c)))
    return X, X @ true + 2.0 * torch.tensor(rng.normal(size=(runs, n, 1)))


def path(X, y):  # of ridge: (91, runs, c, 1)
    values, Q = torch.linalg.eigh(X.mT @ X)
    shrunk = Q.mT @ X.mT @ y / (values[..., None] + lams)
    return Q @ shrunk


def loss(w, X, y):
    return (X @ w - y).square().mean(dim=(-2, -1))


def expected(w):  # on fresh rows
    return (w - true).square().sum(dim=(-2, -1)) + 2.0**2


lams = torch.logspace(-2, 3, 91, dtype=torch.float64)[:, None, None, None]
train, validation, test = sample(n), sample(n), sample(n)
w = path(*train)
pairs = zip(train, validation, strict=True)
both = path(*(torch.cat(pair, dim=1) for pair in pairs))
for every in 45, 10, 1:
    best = loss(w[::every], *validation).argmin(dim=0)  # (runs,)
    rows = every * best, torch.arange(runs)
    chosen, refitted = w[rows], both[rows]
    print(f"number of lam: {len(lams[::every])}")
    best = loss(chosen, *validation).mean()
    print(f"best on validation: {best:.3f}")
    print(f"the same on test: {loss(chosen, *test).mean():.3f}")
    print(f"expected on fresh rows: {expected(chosen).mean():.3f}")
    print(f"too low by: {expected(chosen).mean() - best:.3f}")
    print(f"refitted on both, expected: {expected(refitted).mean():.3f}")
